package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what a page break cuts in mid-sentence, running headers and footers aside. */
final class PageBreaks {

    private PageBreaks() {}

    /** The blocks, each of those that go on over a page break as one. */
    static List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        Draft last = null;
        int opened = 0;
        for (Draft draft : drafts) {
            if (draft.layer != Block.Layer.BODY) {
                joined.add(draft);
                continue;
            }
            if (goesOn(last, opened, draft)) {
                last.tail().rest = draft;
            } else {
                joined.add(draft);
                last = draft;
            }
            opened = draft.page;
        }
        return joined;
    }

    /** Only the first body block of the very next page is looked at. */
    private static boolean goesOn(@Nullable Draft last, int page, Draft draft) {
        return last != null && page == draft.page - 1 && last.tail().page == page
                && (last.kind == Block.Kind.PARAGRAPH || last.kind == Block.Kind.LIST_ITEM)
                && last.tail().goesOnIn(draft);
    }
}
