package io.communique.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pages that every site has, such as its legal notice, and addresses that share a page: no release points to them. */
final class LinkFurniture {
    private final Set<String> segments = new HashSet<>();
    private final List<String> parts = new ArrayList<>();

    private LinkFurniture(String lines) {
        for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList())
            if (line.startsWith("/"))
                segments.add(line.substring(1));
            else
                parts.add(line);
    }

    /** Whether an address is that of furniture. */
    static boolean has(String url) {
        String plain = url.toLowerCase(Locale.ROOT).replaceFirst("^(https?:)?//(www\\.)?", "");
        return Standard.ALL.parts.stream().anyMatch(plain::startsWith) || Standard.ALL.isNamed(plain);
    }

    private boolean isNamed(String plain) {
        int slash = plain.indexOf('/');
        if (slash < 0)
            return false;
        for (String segment : plain.substring(slash + 1).split("[/?#]"))
            if (segments.contains(segment))
                return true;
        return false;
    }

    private static final class Standard {
        private static final LinkFurniture ALL = new LinkFurniture(resource());

        private static String resource() {
            try (InputStream in = LinkFurniture.class.getResourceAsStream("link-furniture.txt")) {
                if (in == null)
                    throw new IOException("not in the jar: assembly/link-furniture.txt");
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
