package io.communique.reader.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Walks the page tree without believing any count, and with an end to it whatever it says. */
final class PageTree {

    private static final int MOST_NODES_PER_PAGE = 20;

    /** A node and what its ancestors hand down. */
    private record Node(COSDictionary dictionary, COSDictionary resources, Optional<COSArray> box, int rotation) {}

    private final int limit;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Set<COSDictionary> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean cut;

    private PageTree(int limit) {
        this.limit = limit;
    }

    /** The pages in order, as many as the limit allows. */
    static PageTree of(COSDictionary catalog, int limit) {
        PageTree tree = new PageTree(limit);
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null)
            tree.walk(root);
        return tree;
    }

    List<PdfPage> pages() {
        return pages;
    }

    /** Whether there are more pages than the limit allows. */
    boolean isCut() {
        return cut;
    }

    private void walk(COSDictionary root) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, new COSDictionary(), Optional.empty(), 0));
        long left = (long) limit * MOST_NODES_PER_PAGE;
        while (!open.isEmpty() && left-- > 0) {
            if (pages.size() >= limit) {
                cut = true;
                return;
            }
            visit(open.pop(), open);
        }
    }

    private void visit(Node inherited, Deque<Node> open) {
        Node node = merged(inherited);
        COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
        if (kids == null) {
            pages.add(page(node));
            return;
        }
        if (!parents.add(node.dictionary))
            return;
        int most = limit - pages.size() + 1;
        for (int i = Math.min(kids.size(), most * MOST_NODES_PER_PAGE) - 1; i >= 0; i--)
            if (kids.getObject(i) instanceof COSDictionary kid)
                open.push(new Node(kid, node.resources, node.box, node.rotation));
    }

    private static Node merged(Node node) {
        COSDictionary dictionary = node.dictionary;
        COSDictionary resources = dictionary.getCOSDictionary(COSName.RESOURCES);
        COSArray crop = dictionary.getCOSArray(COSName.CROP_BOX);
        COSArray media = dictionary.getCOSArray(COSName.MEDIA_BOX);
        COSArray box = crop != null ? crop : media;
        return new Node(dictionary, resources != null ? resources : node.resources,
                box != null ? Optional.of(box) : node.box, dictionary.getInt(COSName.ROTATE, node.rotation));
    }

    private PdfPage page(Node node) {
        float[] box = node.box.map(PdfPage::box).orElseGet(PdfPage::letter);
        return PdfPage.of(node.dictionary, node.resources, pages.size() + 1, box, node.rotation);
    }
}
