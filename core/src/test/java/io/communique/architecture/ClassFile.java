package io.communique.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The constant pool of one compiled class (JVMS §4.4): what it names and what it calls. */
final class ClassFile {

    private static final Pattern DESCRIBED = Pattern.compile("L([a-z][\\w/$]*/[\\w$]+)[;<]");

    private final String name;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, int[]> members = new HashMap<>();
    private final Map<Integer, int[]> namesAndTypes = new HashMap<>();

    private ClassFile(String name, DataInputStream in) throws IOException {
        this.name = name;
        in.readInt();
        in.readInt();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++)
            i += readConstant(i, in);
    }

    /** Every class under a folder of compiled classes, by name. */
    static List<ClassFile> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".class")).sorted().map(f -> read(folder, f)).toList();
        }
    }

    private static ClassFile read(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.class$", "");
        try (InputStream in = Files.newInputStream(file)) {
            return new ClassFile(name, new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Reads a constant; the result is 1 for those that take two places. */
    private int readConstant(int index, DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts.put(index, in.readUTF());
            case 7 -> classes.put(index, in.readUnsignedShort());
            case 9, 10, 11 -> members.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case 12 -> namesAndTypes.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case 3, 4, 17, 18 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 8, 16, 19, 20 -> in.readUnsignedShort();
            case 15 -> in.skipNBytes(3);
            default -> throw new IOException("constant " + index + " of " + name + " has tag " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    /** With slashes, as {@code io/communique/text/Span}. */
    String name() {
        return name;
    }

    String packageName() {
        return packageOf(name);
    }

    static String packageOf(String className) {
        int slash = className.lastIndexOf('/');
        return slash < 0 ? "" : className.substring(0, slash);
    }

    /** Every class that it names, in code, signatures or annotations. */
    Set<String> classes() {
        Set<String> found = new TreeSet<>();
        classes.values().forEach(index -> found.add(texts.get(index).replaceFirst("^\\[+L?", "").replace(";", "")));
        for (String text : texts.values()) {
            Matcher described = DESCRIBED.matcher(text);
            while (described.find())
                found.add(described.group(1));
        }
        return found;
    }

    /** Every method and field that it uses, as {@code java/lang/String.length()I}. */
    List<String> uses() {
        List<String> found = new ArrayList<>();
        for (int[] member : members.values()) {
            int[] nameAndType = namesAndTypes.get(member[1]);
            found.add(texts.get(classes.get(member[0])) + "." + texts.get(nameAndType[0]) + texts.get(nameAndType[1]));
        }
        return found;
    }
}
