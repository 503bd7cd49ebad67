package io.communique.reader.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The structure tree of a tagged file (ISO 32000-1, 14.7): which element each piece of marked content belongs to. */
final class StructureTree {

    private static final int MOST_NODES = 200_000;
    private static final Set<String> BLOCKS = Set.of("P", "LI", "Caption", "TD", "TH", "Title", "BlockQuote", "TOCI");
    private static final int MOST_PICTURES = 500;
    private static final COSName LANGUAGE = COSName.getPDFName("Lang");
    private static final COSName ALTERNATE = COSName.getPDFName("Alt");

    /** Where a walk is inside a table: counts its rows, and the cells of the row. */
    private static final class Place {
        private final int table;
        private int row = -1;
        private int column = -1;

        Place(int table) {
            this.table = table;
        }
    }

    /** One entry to visit: the page it names, the nearest block around it, its language and its table. */
    private record Visit(COSBase entry, COSDictionary page, @Nullable Element block, String language,
            @Nullable Place place) {}

    private final Map<COSDictionary, Map<Integer, Element>> elements = new IdentityHashMap<>();
    private final Map<COSDictionary, Set<String>> pictures = new IdentityHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private int numbers;
    private int figures;
    private int tables;

    private StructureTree() {}

    /** The tree of a file; empty where there is none, or where the file calls its own tags suspect. */
    static StructureTree of(COSDictionary catalog) {
        StructureTree tree = new StructureTree();
        COSDictionary root = catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        COSDictionary marks = catalog.getCOSDictionary(COSName.getPDFName("MarkInfo"));
        if (root != null && (marks == null || !marks.getBoolean(COSName.getPDFName("Suspects"), false))) {
            tree.readRoles(root.getCOSDictionary(COSName.getPDFName("RoleMap")));
            tree.walk(root);
        }
        return tree;
    }

    /** How many types of blocks it tells apart. */
    int types() {
        return types.size();
    }

    /** The block that marked content of a page belongs to; null if it says none. */
    @Nullable Element element(COSDictionary page, int mark) {
        Map<Integer, Element> marks = elements.get(page);
        return marks == null ? null : marks.get(mark);
    }

    /** What its author says that the pictures of a page show, each text once, in the order of the tree. */
    Set<String> pictures(COSDictionary page) {
        return pictures.getOrDefault(page, Set.of());
    }

    private void readRoles(@Nullable COSDictionary map) {
        if (map != null)
            for (COSName name : map.keySet())
                roles.put(name.getName(), map.getNameAsString(name, ""));
    }

    private void walk(COSDictionary root) {
        Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        push(root.getDictionaryObject(COSName.K), new Visit(root, new COSDictionary(), null, "", null));
        for (int left = MOST_NODES; left > 0 && !open.isEmpty(); left--) {
            Visit visit = open.pop();
            if (visit.entry instanceof COSInteger mark)
                mark(visit, visit.page, mark.intValue());
            else if (visit.entry instanceof COSDictionary element && visited.add(element))
                open(element, visit);
        }
    }

    private void open(COSDictionary element, Visit visit) {
        COSDictionary stated = element.getCOSDictionary(COSName.PG);
        COSDictionary page = stated == null ? visit.page : stated;
        if (element.containsKey(COSName.MCID)) {
            mark(visit, page, element.getInt(COSName.MCID));
            return;
        }
        String name = element.getNameAsString(COSName.S, "");
        String type = roles.getOrDefault(name, name);
        if (type.equals("Figure"))
            picture(element, page);
        String language = element.getString(LANGUAGE, visit.language);
        Place place = place(type, visit.place);
        Element block = block(type, language, place, visit.block);
        push(element.getDictionaryObject(COSName.K), new Visit(element, page, block, language, place));
    }

    /** A figure that does not name its page may do so with what it holds. */
    private void picture(COSDictionary figure, COSDictionary page) {
        COSBase holds = figure.getDictionaryObject(COSName.K) instanceof COSArray array && array.size() > 0
                ? array.getObject(0) : figure.getDictionaryObject(COSName.K);
        COSDictionary stated = holds instanceof COSDictionary part ? part.getCOSDictionary(COSName.PG) : null;
        Set<String> texts = pictures.computeIfAbsent(stated == null ? page : stated, first -> new LinkedHashSet<>());
        if (figures++ < MOST_PICTURES)
            PdfMetadata.clean(figure.getString(ALTERNATE, "")).ifPresent(texts::add);
    }

    private @Nullable Place place(String type, @Nullable Place around) {
        if (type.equals("Table"))
            return new Place(tables++);
        if (around != null && type.equals("TR")) {
            around.row++;
            around.column = -1;
        } else if (around != null && (type.equals("TD") || type.equals("TH"))) {
            around.column++;
        }
        return around;
    }

    /** A paragraph inside an item or a cell is part of it; anything else that is a block stands for itself. */
    private @Nullable Element block(String type, String language, @Nullable Place place, @Nullable Element around) {
        Element block = place == null ? new Element(numbers, type, language, -1, 0, 0)
                : new Element(numbers, type, language, place.table, Math.max(0, place.row), Math.max(0, place.column));
        boolean inside = around != null && type.equals("P") && (around.type().equals("LI") || around.isCell());
        if (inside || !block.isHeading() && !BLOCKS.contains(type))
            return around;
        numbers++;
        return block;
    }

    private void push(@Nullable COSBase kids, Visit around) {
        if (kids instanceof COSArray array)
            for (int i = Math.min(array.size(), MOST_NODES) - 1; i >= 0; i--)
                push(array.getObject(i) instanceof COSArray ? null : array.getObject(i), around);
        else if (kids != null)
            open.push(new Visit(kids, around.page, around.block, around.language, around.place));
    }

    private void mark(Visit visit, COSDictionary page, int mark) {
        types.add(visit.block == null ? "" : visit.block.type());
        if (visit.block != null)
            elements.computeIfAbsent(page, first -> new HashMap<>()).put(mark, visit.block);
    }
}
