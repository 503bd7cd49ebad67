package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From characters in the order of the content to rows of words, from the top of the page to its bottom. */
final class WordFinder {

    /** Characters in a run of content on one baseline. */
    private static final class Fragment {
        final List<Glyph> glyphs = new ArrayList<>();
        final float y;
        final float size;

        Fragment(Glyph first) {
            y = first.y();
            size = first.size();
            glyphs.add(first);
        }

        Glyph first() {
            return glyphs.get(0);
        }

        Glyph last() {
            return glyphs.get(glyphs.size() - 1);
        }

        boolean goesOn(Glyph next) {
            float gap = next.x() - last().right();
            return Math.abs(next.y() - y) < 0.05f * size && Math.abs(next.size() - size) < 0.1f * size
                    && gap > -0.5f * size && gap < 1.5f * size;
        }
    }

    /** Fragments on one baseline. */
    private static final class Cluster {
        final List<Fragment> fragments = new ArrayList<>();
        final float y;
        final float size;

        Cluster(Fragment first) {
            y = first.y;
            size = first.size;
            fragments.add(first);
        }

        boolean takes(Fragment other) {
            return Math.abs(other.y - y) < 0.3f * Math.min(size, other.size);
        }
    }

    private static final float RAISED = 0.08f;
    private static final float HIGHEST = 0.75f;
    private static final int LONGEST_SUPERSCRIPT = 6;
    private static final long MOST_PAIRS = 20_000;

    private WordFinder() {}

    static List<Row> rows(List<Glyph> glyphs, Budget budget) {
        List<Cluster> clusters = clusters(fragments(glyphs));
        attachRaised(clusters, budget);
        WordSplitter splitter = new WordSplitter(glyphs);
        List<Row> rows = new ArrayList<>();
        for (Cluster cluster : clusters) {
            budget.tick();
            List<Word> words = splitter.words(inOrder(cluster));
            if (!words.isEmpty())
                rows.add(new Row(words));
        }
        return rows;
    }

    private static List<Fragment> fragments(List<Glyph> glyphs) {
        List<Fragment> fragments = new ArrayList<>();
        Fragment current = null;
        for (Glyph glyph : glyphs) {
            if (current != null && current.goesOn(glyph)) {
                current.glyphs.add(glyph);
            } else {
                current = new Fragment(glyph);
                fragments.add(current);
            }
        }
        return fragments;
    }

    private static List<Cluster> clusters(List<Fragment> fragments) {
        fragments.sort(Comparator.comparingDouble((Fragment f) -> f.y).thenComparingDouble(f -> f.first().x()));
        List<Cluster> clusters = new ArrayList<>();
        for (Fragment fragment : fragments) {
            Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
            if (last != null && last.takes(fragment))
                last.fragments.add(fragment);
            else
                clusters.add(new Cluster(fragment));
        }
        return clusters;
    }

    /** Superscripts and subscripts go to the row whose word they touch. */
    private static void attachRaised(List<Cluster> clusters, Budget budget) {
        for (int i = 0; i < clusters.size(); i++)
            for (int other = Math.max(0, i - 2); other <= i + 3 && other < clusters.size(); other++)
                if (other != i)
                    attachRaised(clusters.get(i), clusters.get(other), budget);
        clusters.removeIf(cluster -> cluster.fragments.isEmpty());
    }

    private static void attachRaised(Cluster from, Cluster to, Budget budget) {
        if ((long) from.fragments.size() * to.fragments.size() > MOST_PAIRS)
            return;
        for (int i = from.fragments.size() - 1; i >= 0; i--) {
            budget.tick();
            Fragment raised = from.fragments.get(i);
            if (raised.glyphs.size() <= LONGEST_SUPERSCRIPT && touches(raised, to)) {
                from.fragments.remove(i);
                to.fragments.add(lowered(raised, to.y));
            }
        }
    }

    private static boolean touches(Fragment raised, Cluster to) {
        for (Fragment host : to.fragments) {
            float rise = (host.y - raised.y) / host.size;
            float gap = (raised.first().x() - host.last().right()) / host.size;
            boolean high = rise > RAISED && rise < HIGHEST && raised.size < host.size * 1.05f;
            boolean low = rise < -RAISED && rise > -0.4f && raised.size < host.size * 0.85f;
            if ((high || low) && gap > -0.2f && gap < 0.2f && host.glyphs.size() <= 400)
                return true;
            if (high && raised.size < host.size * 0.85f && isNote(raised, host))
                return true;
        }
        return false;
    }

    /** The number of a footnote, before its first word. */
    private static boolean isNote(Fragment raised, Fragment host) {
        float gap = (host.first().x() - raised.last().right()) / host.size;
        return host.first().spaced() && gap > -0.1f && gap < 0.6f && raised.glyphs.size() <= 2
                && raised.glyphs.stream().allMatch(glyph -> Character.isDigit(glyph.text().charAt(0)));
    }

    private static Fragment lowered(Fragment raised, float y) {
        Fragment lowered = new Fragment(raised.first().at(raised.first().x(), y));
        for (Glyph glyph : raised.glyphs.subList(1, raised.glyphs.size()))
            lowered.glyphs.add(glyph.at(glyph.x(), y));
        return lowered;
    }

    private static List<Glyph> inOrder(Cluster cluster) {
        List<Glyph> all = new ArrayList<>();
        for (Fragment fragment : cluster.fragments)
            all.addAll(fragment.glyphs);
        all.sort(Comparator.comparingDouble(Glyph::x));
        return all;
    }
}
