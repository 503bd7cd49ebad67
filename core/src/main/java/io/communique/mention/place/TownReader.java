package io.communique.mention.place;

import io.communique.place.Choice;
import io.communique.place.Gazetteer;
import io.communique.place.Hints;
import io.communique.place.Place;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads a town with what is printed around it: postcode, CEDEX, arrondissement, department, country. */
final class TownReader {

    /**
     * A town that was read.
     *
     * @param to after its last token
     * @param postcode where the postcode stands
     * @param locality where the name stands, without arrondissement and CEDEX; absent where the postcode alone tells
     * @param name the name with its article, where the text has melted that into a preposition
     * @param place what the gazetteer knows of it
     * @param country ISO 3166-1 alpha-2 code, when stated or certain
     * @param doubtful the towns of the same name that nothing rules out
     */
    record Town(int to, Optional<Span> postcode, Optional<Span> locality, String name, Optional<Place> place,
            Optional<String> country,
            List<Place> doubtful) {}

    private static final int MOST_WORDS = 4;

    private final Scan scan;
    private final PostcodeReader postcodes;
    private final TownTail tail;
    private final int[] knownEnds;

    TownReader(Scan scan) {
        this.scan = scan;
        this.postcodes = new PostcodeReader(scan);
        this.tail = new TownTail(scan, postcodes);
        this.knownEnds = new int[scan.size()];
    }

    /** A postcode and a town, or a town and a postcode. */
    Optional<Town> postal(int i, boolean afterStreet) {
        Optional<PostcodeReader.Postcode> code = postcodes.at(i);
        if (code.isEmpty())
            return afterStreet || scan.startsLine(i) || !scan.isWord(i - 1) ? beforeCode(i) : Optional.empty();
        int name = code.get().to();
        if (!scan.sameBlock(name) || !scan.isWord(name))
            return Optional.empty();
        int known = knownEnd(name);
        Hints hints = code.get().hints();
        PostcodeReader.Postcode postcode = code.get();
        Optional<Choice> choice = known > name ? choose(name, known, hints)
                .filter(c -> postcode.agrees(c.place(), afterStreet))
                .or(() -> agreeing(name, known, postcode, afterStreet)) : Optional.empty();
        if (choice.isPresent())
            return Optional.of(tail.complete(name, known, code, choice));
        if (!afterStreet && code.get().country().isEmpty())
            return Optional.empty();
        int end = capitalEnd(name);
        return end > name ? Optional.of(tail.complete(name, end, code, Optional.empty())) : Optional.empty();
    }

    /** A name with its postcode behind it: "Brayford BR1 4AB", "Oak Falls, IL 60601"; known or not. */
    private Optional<Town> beforeCode(int i) {
        if (!scan.isCapital(i))
            return Optional.empty();
        int at = i;
        for (int words = 0; words <= MOST_WORDS && (at == i || scan.sameLine(at)); at++) {
            Optional<PostcodeReader.Postcode> code = postcodes.after(scan.is(at, ",") ? at + 1 : at);
            if (code.isPresent() && at > i)
                return Optional.of(tail.complete(i, at, Optional.empty(), knownEnd(i) == at
                        ? choose(i, at, code.get().hints()).filter(c -> code.get().agrees(c.place(), true))
                        : Optional.empty()));
            if (scan.isCapital(at))
                words++;
            else if (at == i || !isJoint(at) && !scan.streets().particles().contains(scan.folded(at)))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /** A postcode in brackets that is of one town: "(75019)". */
    Optional<Town> bracketed(int i) {
        if (!scan.is(i, "(") || !scan.isNumber(i + 1, 5, 5) || !scan.is(i + 2, ")"))
            return Optional.empty();
        List<Place> places = scan.gazetteer().withPostcode(scan.folded(i + 1));
        List<Place> communes = places.stream().filter(Place::isCommune).toList();
        if (communes.size() != 1)
            return Optional.empty();
        return Optional.of(new Town(i + 3, Optional.of(scan.span(i + 1, i + 2)), Optional.empty(),
                communes.get(0).name(), Optional.of(places.get(0)), Optional.of("FR"), List.of()));
    }

    /** A town that the gazetteer knows, with or without a postcode after it. */
    Optional<Town> plain(int i) {
        if (!scan.isCapital(i))
            return Optional.empty();
        int end = knownEnd(i);
        if (end == i || isPartOfLongerName(end))
            return Optional.empty();
        return choose(i, end, tail.hints(end)).map(c -> tail.complete(i, end, Optional.empty(), Optional.of(c)));
    }

    /** A name that the gazetteer does not know, behind the preposition of towns and at the end of its clause. */
    Optional<Town> unknown(int i) {
        if (!scan.isCapital(i) || scan.in("no-town", i) || scan.in("month", i) || scan.in("weekday", i))
            return Optional.empty();
        int end = capitalEnd(i);
        boolean ends = !scan.sameLine(end) || scan.is(end, ",") || scan.is(end, ".") || scan.is(end, ")") || scan.is(end, ";")
                || scan.is(end, "(") && scan.is(end + 2, ")");
        return ends ? Optional.of(tail.complete(i, end, Optional.empty(), Optional.empty())) : Optional.empty();
    }

    /** Such a name behind a comma: nothing but capitalised words, no road, and the end of all that is said of the place. */
    Optional<Town> unknownLast(int i) {
        return unknown(i).filter(town -> !scan.is(town.to(), ",") && !scan.is(town.to(), "(") && isCapitals(i, town.to()));
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++)
            if (scan.isWord(i) && !scan.isCapital(i))
                return false;
        return !scan.streets().last().containsKey(scan.folded(to - 1)) && scan.streets().endingOf(scan.folded(to - 1)).isEmpty();
    }

    private Optional<Choice> agreeing(int from, int to, PostcodeReader.Postcode code, boolean afterStreet) {
        return scan.gazetteer().named(scan.span(from, to).of(scan.reading().text())).stream()
                .filter(p -> code.agrees(p, afterStreet)).findFirst().map(p -> new Choice(p, List.of()));
    }

    private boolean isPartOfLongerName(int end) {
        return (scan.is(end, "-") || scan.is(end, "'") || scan.is(end, "/")) && scan.touches(end)
                && scan.touches(end + 1) && scan.isWord(end + 1);
    }

    private Optional<Choice> choose(int from, int to, Hints hints) {
        return scan.gazetteer().choose(scan.span(from, to).of(scan.reading().text()), hints);
    }

    /** After the longest name of the gazetteer that begins at a token; the token itself if there is none. */
    int knownEnd(int from) {
        if (knownEnds[from] == 0)
            knownEnds[from] = searchEnd(from) + 1;
        return knownEnds[from] - 1;
    }

    private int searchEnd(int from) {
        int longest = from;
        int start = scan.at(from).start();
        for (int at = from; at - from < 14 && scan.has(at) && (at == from || joins(at)); at++) {
            if (!scan.isWord(at) && !scan.isNumber(at))
                continue;
            String words = scan.reading().text().substring(start, scan.at(at).end());
            Gazetteer.Reach reach = scan.gazetteer().reach(words);
            if (reach.whole() && scan.isWord(at))
                longest = at + 1;
            if (!reach.longer())
                break;
        }
        return longest;
    }

    private boolean joins(int i) {
        if (!scan.sameLine(i))
            return false;
        boolean sign = scan.is(i, "-") || scan.is(i, "'") || scan.is(i, ".") || scan.is(i, "/");
        return sign ? scan.touches(i) : scan.isWord(i);
    }

    /** A town that the gazetteer does not know: capitalised words with particles between them. */
    private int capitalEnd(int from) {
        int last = from;
        int at = from;
        for (int words = 0; words < MOST_WORDS && scan.has(at) && (at == from || scan.sameLine(at));) {
            if (scan.isCapital(at)) {
                last = ++at;
                words++;
            } else if (at > from && (isJoint(at) || isParticle(at))) {
                at++;
            } else {
                break;
            }
        }
        return last;
    }

    /** "Ufer an der Au", "Pont-la-Rive"; an article alone begins what follows the town. */
    private boolean isParticle(int i) {
        return scan.in("town-particle", i) || scan.in("town-particle-next", i) && (scan.in("town-particle", i - 1) || isJoint(i - 1));
    }

    private boolean isJoint(int i) {
        return (scan.is(i, "-") || scan.is(i, "'") || scan.is(i, ".")) && scan.touches(i) && scan.touches(i + 1);
    }
}
