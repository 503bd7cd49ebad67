package io.communique.reader.pdf;

import java.util.List;

/**
 * Where a click leads away.
 *
 * @param target the address as the document states it
 * @param areas as a person sees them; one for each line that the link covers
 */
record LinkArea(String target, List<Rule> areas) {

    boolean covers(float x, float y) {
        for (Rule area : areas)
            if (x >= area.left() - 0.5f && x <= area.right() + 0.5f && y >= area.top() - 0.5f
                    && y <= area.bottom() + 0.5f)
                return true;
        return false;
    }
}
