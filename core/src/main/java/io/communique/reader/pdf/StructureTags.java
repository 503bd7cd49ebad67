package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What the structure tree of a tagged file says of its blocks (ISO 32000-1, 14.7): which are headings, list items,
 * captions. It is believed only where most text is tagged, with several types, and the file does not call its own tags
 * suspect; and it only raises what a block is: the order and the blocks themselves are those that a person sees.
 */
final class StructureTags {

    private static final int MOST_NODES = 200_000;
    private static final int FEWEST_TYPES = 3;
    private static final float TAGGED = 0.8f;

    /** One element to visit: its entry, the page it names, and the type of the nearest block around it. */
    private record Visit(COSBase entry, COSDictionary page, String type) {}

    private final Map<COSDictionary, Map<Integer, String>> types = new IdentityHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private StructureTags() {}

    static StructureTags of(COSDictionary catalog) {
        StructureTags tags = new StructureTags();
        COSDictionary root = catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        COSDictionary marks = catalog.getCOSDictionary(COSName.getPDFName("MarkInfo"));
        if (root != null && (marks == null || !marks.getBoolean(COSName.getPDFName("Suspects"), false))) {
            tags.readRoles(root.getCOSDictionary(COSName.getPDFName("RoleMap")));
            tags.walk(root);
        }
        return tags;
    }

    private void readRoles(@org.jspecify.annotations.Nullable COSDictionary map) {
        if (map != null)
            for (COSName name : map.keySet())
                roles.put(name.getName(), map.getNameAsString(name, ""));
    }

    private void walk(COSDictionary root) {
        Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Visit> open = new ArrayDeque<>();
        push(open, root.getDictionaryObject(COSName.K), new COSDictionary(), "");
        for (int left = MOST_NODES; left > 0 && !open.isEmpty(); left--) {
            Visit visit = open.pop();
            if (visit.entry instanceof COSInteger mark)
                mark(visit, mark.intValue());
            else if (visit.entry instanceof COSDictionary element && visited.add(element))
                open(element, visit, open);
        }
    }

    private void open(COSDictionary element, Visit visit, Deque<Visit> open) {
        COSDictionary stated = element.getCOSDictionary(COSName.PG);
        COSDictionary page = stated == null ? visit.page : stated;
        if (element.containsKey(COSName.MCID)) {
            mark(new Visit(element, page, visit.type), element.getInt(COSName.MCID));
            return;
        }
        String name = element.getNameAsString(COSName.S, "");
        String type = roles.getOrDefault(name, name);
        push(open, element.getDictionaryObject(COSName.K), page, isBlock(type) ? type : visit.type);
    }

    private static void push(Deque<Visit> open, @org.jspecify.annotations.Nullable COSBase kids, COSDictionary page,
            String type) {
        if (kids instanceof COSArray array)
            for (int i = Math.min(array.size(), MOST_NODES) - 1; i >= 0; i--)
                push(open, array.getObject(i) instanceof COSArray ? null : array.getObject(i), page, type);
        else if (kids != null)
            open.push(new Visit(kids, page, type));
    }

    private void mark(Visit visit, int mark) {
        seen.add(visit.type);
        types.computeIfAbsent(visit.page, page -> new HashMap<>()).put(mark, visit.type);
    }

    private static boolean isBlock(String type) {
        return isHeading(type) || Set.of("P", "LI", "Caption", "TD", "TH", "Title", "BlockQuote", "TOCI").contains(type);
    }

    private static boolean isHeading(String type) {
        return type.length() <= 2 && type.startsWith("H") && (type.length() == 1 || type.charAt(1) >= '1'
                && type.charAt(1) <= '6');
    }

    // ---- what it says of blocks ----

    /** Raises the kinds of blocks to what the tags say, if the tags can be trusted. */
    void apply(List<Draft> drafts, Map<Integer, PdfPage> pages) {
        if (seen.size() < FEWEST_TYPES)
            return;
        int all = 0;
        int tagged = 0;
        for (Draft draft : drafts)
            for (Row row : draft.rows) {
                all += row.words().size();
                for (Word word : row.words())
                    tagged += type(word, draft, pages).isEmpty() ? 0 : 1;
            }
        if (tagged >= all * TAGGED)
            for (Draft draft : drafts)
                raise(draft, pages);
    }

    private String type(Word word, Draft draft, Map<Integer, PdfPage> pages) {
        PdfPage page = pages.get(draft.page);
        Map<Integer, String> marks = page == null ? null : types.get(page.dictionary());
        return marks == null ? "" : marks.getOrDefault(word.glyphs().get(0).mark(), "");
    }

    private void raise(Draft draft, Map<Integer, PdfPage> pages) {
        String type = type(draft.first().first(), draft, pages);
        if (draft.kind == Block.Kind.TABLE_CELL || draft.layer != Block.Layer.BODY
                || !type.equals(type(draft.last().last(), draft, pages)))
            return;
        if (isHeading(type) && draft.kind == Block.Kind.PARAGRAPH) {
            draft.kind = Block.Kind.HEADING;
            draft.level = type.length() == 1 ? 2 : type.charAt(1) - '0';
        } else if (type.equals("LI") && draft.kind == Block.Kind.PARAGRAPH) {
            draft.kind = Block.Kind.LIST_ITEM;
            draft.level = 1;
        } else if (type.equals("Caption") && draft.kind == Block.Kind.PARAGRAPH) {
            draft.kind = Block.Kind.CAPTION;
        }
    }
}
