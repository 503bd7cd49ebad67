package io.communique.mention.place;

import io.communique.language.Cues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What stands around a name: prepositions, verbs of place, labels. */
final class VenueContext {

    private static final int MOST_AWAY = 45;
    private static final int FEW = 7;
    private static final int FEW_WORDS = 3;

    private static final int ADJECTIVES = 2;

    private final Scan scan;
    private final BitSet noPlace = new BitSet();
    private final BitSet labelStarts = new BitSet();
    private final BitSet openings = new BitSet();
    private final BitSet besides = new BitSet();
    private final BitSet hosts = new BitSet();
    private final BitSet again = new BitSet();
    private final TreeSet<Integer> verbs = new TreeSet<>();
    private final List<Integer> labels = new ArrayList<>();

    VenueContext(Scan scan) {
        this.scan = scan;
        each("no-venue-opening", hit -> noPlace.set(hit.from(), hit.to()));
        each("venue-opening", hit -> openings.set(hit.to() - 1));
        each("venue-verb", hit -> verbs.add(hit.from()));
        each("venue-beside", hit -> besides.set(hit.to() - 1));
        each("venue-host", hit -> hosts.set(hit.from()));
        each("venue-same", hit -> again.set(hit.from(), hit.to()));
        each("venue-label", this::addLabel);
    }

    private void each(String name, Consumer<Cues.Hit> take) {
        scan.reading().cueIndex().all(name).forEach(take);
    }

    /** A label opens its line and is closed by a colon, a question mark or the line end. */
    private void addLabel(Cues.Hit hit) {
        boolean opens = scan.startsLine(hit.from()) || isBullet(hit.from() - 1) && scan.startsLine(hit.from() - 1);
        boolean strong = opens || scan.isCapital(hit.from()) && !scan.isWord(hit.from() - 1);
        int at = hit.to();
        boolean marked = scan.is(at, ":") || scan.is(at, "?");
        while (scan.is(at, ":") || scan.is(at, "?"))
            at++;
        boolean alone = !scan.sameLine(at) && scan.isCapital(hit.from());
        if (scan.isCapital(hit.from()) && (opens || marked || alone))
            labelStarts.set(hit.from());
        if (scan.has(at) && (strong && marked || alone))
            labels.add(at);
    }

    private boolean isBullet(int i) {
        return scan.has(i) && !scan.isWord(i) && !scan.isNumber(i);
    }

    /** Whether a label begins here, which ends what stands after the label before. */
    boolean startsLabel(int i) {
        return labelStarts.get(i);
    }

    /** "In the same hall": words that point back to a venue and name none. */
    boolean pointsBack(int from, int to) {
        int at = again.nextSetBit(from);
        return at >= 0 && at < to;
    }

    /** The first tokens after labels. */
    List<Integer> labels() {
        return labels;
    }

    boolean isPreposition(int i) {
        return scan.has(i) && (openings.get(i) || isPlain(i)) && !noPlace.get(i);
    }

    private boolean isPlain(int i) {
        return scan.spelled("place-preposition", i) || scan.spelled("town-preposition", i)
                || scan.in("melted-article", i);
    }

    boolean isOpeningAt(int i) {
        return openings.get(i);
    }

    boolean isOpening(int name) {
        int at = name - 1;
        while (at >= 0 && at >= name - 3 && !openings.get(at) && (scan.in("place-article", at) || scan.is(at, "'")))
            at--;
        return at >= 0 && openings.get(at);
    }

    /** Whether a preposition stands before a name, with or without an article between them. */
    boolean afterPreposition(int name) {
        int at = beforeAdjectives(name) - 1;
        if (scan.is(at, "\""))
            at--;
        if (isPreposition(at) && !scan.startsLine(name))
            return true;
        int article = at;
        if (scan.is(at, "'"))
            at--;
        return at < article && isPreposition(at) || scan.in("place-article", at) && isPreposition(at - 1);
    }

    /** "In the old Corn Exchange": where the words before a name begin that say what has become of it. */
    private int beforeAdjectives(int name) {
        int at = name;
        while (at > name - ADJECTIVES && scan.sameLine(at) && scan.in("venue-adjective", at - 1) && !scan.isCapital(at - 1))
            at--;
        return at;
    }

    /** "near the station": a landmark that shows the way. */
    boolean isBeside(int name) {
        int at = name - 1;
        while (at >= 0 && at >= name - 3 && !besides.get(at) && (scan.in("place-article", at) || scan.is(at, "'")))
            at--;
        return at >= 0 && besides.get(at);
    }

    /** "The castle of X hosts": a verb that makes the subject before it the place. */
    boolean hostsAfter(int end) {
        int verb = hosts.nextSetBit(end);
        return verb >= 0 && verb - end < FEW_WORDS && sameSentence(end, verb) && !scan.is(end, ",");
    }

    int afterArticles(int i) {
        int at = i;
        while (at < i + 3 && scan.sameBlock(at) && !scan.isCapital(at)
                && (scan.in("place-article", at) || scan.is(at, "'")))
            at++;
        return at;
    }

    /** Whether a verb of place stands a few words before. */
    boolean verbBefore(int i) {
        Integer before = verbs.lower(i);
        return before != null && i - before <= FEW && sameSentence(before, i);
    }

    /** Whether the sentence says that something happens somewhere. */
    boolean hasVerb(int i) {
        Integer before = verbs.floor(i);
        if (before != null && i - before < MOST_AWAY && sameSentence(before, i))
            return true;
        Integer after = verbs.ceiling(i);
        return after != null && after - i < MOST_AWAY && sameSentence(i, after);
    }

    private boolean sameSentence(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (!scan.sameBlock(i))
                return false;
            boolean stop = scan.is(i - 1, ".") || scan.is(i - 1, "!") || scan.is(i - 1, "?");
            if (stop && !scan.touches(i) && scan.isCapital(i) && scan.at(Math.max(0, i - 2)).folded().length() > 2)
                return false;
        }
        return true;
    }
}
