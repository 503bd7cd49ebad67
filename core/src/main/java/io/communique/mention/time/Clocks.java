package io.communique.mention.time;

import io.communique.mention.time.Lexicon.Phrase;
import io.communique.mention.time.Match.Capture;
import io.communique.mention.time.Piece.Traits;
import io.communique.text.Token;
import java.util.Optional;

/** Reads one hour: "18h30", "18.30 Uhr", "6:30 p.m.", "ore 18,30", "midi", "half acht". */
final class Clocks {

    private static final String RULE = "clock";

    private final Script script;

    Clocks(Script script) {
        this.script = script;
    }

    /** An hour read so far: how far it goes, and what it is. */
    private record Read(int to, int minutes, String half, boolean sure) {}

    Optional<Piece> at(int at) {
        Optional<Piece> bare = bareRange(at).or(() -> dashed(at));
        return bare.isPresent() ? bare : read(at).map(read -> finish(at, read));
    }

    /** "Saturday 12 October 2026, 9-19": two numbers behind a full date or a weekday, and nothing more in the clause. */
    private Optional<Piece> dashed(int at) {
        boolean twelve = new SlotReader(script).isClock(at);
        boolean pair = (script.isSign(at - 1, ",:|") || twelve || isBehindWeekdays(at)) && isBareHour(at) && script.goesOn(at) && script.is(at + 1, "-")
                && script.goesOn(at + 1) && isBareHour(at + 2) && script.goesOn(at + 2) && (twelve || script.number(at) < script.number(at + 2));
        boolean day = pair && (twelve || script.digits(at - 2) == 4 || script.startOf(at - 1, WordClass.WEEKDAY) >= 0
                || isBehindWeekdays(at));
        boolean stops = twelve || script.isSign(at + 3, ";)|") || script.is(at + 3, "/") && !script.touches(at + 3) || script.isSign(at + 3, ".,") && !script.isNumber(at + 4);
        if (!day || script.goesOn(at + 3) && !stops)
            return Optional.empty();
        Hours hours = Hours.between(new Clock(script.number(at) * 60, ""), new Clock(script.number(at + 2) * 60, ""));
        return Optional.of(Piece.of(at, at + 3, Run.of(twelve ? hours.endingLater() : hours), Traits.of("hours")));
    }

    /** "Mo–Fr |9-13|", "sabati e domeniche |15-19|". */
    private boolean isBehindWeekdays(int at) {
        return script.spansWeekdays(at) || script.startOf(at, WordClass.WEEKDAYS) >= 0;
    }

    /** "von 5 bis 6", "between 3 and 5": hours only together with a day, unless as in "dalle 5 alle 6" both words are of hours. */
    private Optional<Piece> bareRange(int at) {
        Phrase from = script.phrase(at, WordClass.FROM);
        Phrase between = script.phrase(at, WordClass.BETWEEN);
        int first = at + Math.max(from.length(), between.length());
        if (first == at || !isBareHour(first) || !script.goesOn(first) || !script.goesOn(first + 1))
            return Optional.empty();
        Phrase to = script.phrase(first + 1, between.isFound() ? WordClass.AND : WordClass.TO);
        int last = first + 1 + to.length();
        boolean fits = to.isFound() && !script.is(first + 1, "/") && script.goesOn(last) && isBareHour(last) && !isMore(last + 1)
                && script.number(first) != script.number(last);
        Hours hours = Hours.between(new Clock(script.number(first) * 60, ""),
                new Clock(Math.max(0, script.number(last)) * 60, "")).endingLater();
        boolean sure = isHourPlace(at) && isHourPlace(first + 1);
        Traits traits = sure ? Traits.of("hours") : Traits.of("hours").asWeak();
        return fits ? Optional.of(Piece.of(at, last + 1, Run.of(hours), traits)) : Optional.empty();
    }

    private boolean isBareHour(int at) {
        return script.isNumber(at) && script.digits(at) <= 2 && script.number(at) <= 24;
    }

    /** Whether what follows makes the number before it something else than a bare hour. */
    private boolean isMore(int at) {
        if (!script.goesOn(at))
            return false;
        boolean runsOn = script.isSign(at, "-") && script.isNumber(at + 1);
        boolean suffix = new SlotReader(script).afterSuffix(at) > at && !script.isSign(at, ".");
        return runsOn || suffix || script.isSign(at, "/:%€$") || script.isSign(at, ".,") && script.touches(at + 1) && script.isNumber(at + 1)
                || half(at).isFound() || script.phrase(at, WordClass.HOUR).isFound() || script.phrase(at, WordClass.MONTH)
                .isFound() || script.phrase(at + 1, WordClass.MONTH).isFound() || script.phrase(at, WordClass.NOT_AFTER).isFound();
    }

    private Optional<Read> read(int at) {
        Phrase half = script.phrase(at, WordClass.HALF_BEFORE);
        if (half.isFound())
            return half(at, half);
        Phrase word = script.phrase(at, WordClass.CLOCK);
        if (word.isFound())
            return Optional.of(fraction(new Read(at + word.length(), word.number(), "", true)));
        if (script.isNumber(at))
            return digits(at);
        return words(at);
    }

    private Optional<Read> half(int at, Phrase half) {
        Capture hour = hour(at + half.length());
        if (hour.to() == hour.from() || hour.number() > 24)
            return Optional.empty();
        return Optional.of(new Read(hour.to(), Math.floorMod(hour.number() * 60 + half.number(), 24 * 60), "", true));
    }

    private Capture hour(int at) {
        if (script.isNumber(at))
            return new Capture(Slot.NUMBER, String.valueOf(script.number(at)), at, script.digits(at) <= 2 ? at + 1 : at);
        Phrase word = script.phrase(at, WordClass.CLOCK);
        if (word.isFound())
            return new Capture(Slot.NUMBER, String.valueOf(word.number() / 60), at, at + word.length());
        return NumberWords.read(script, at);
    }

    private Optional<Read> words(int at) {
        if (!script.entry(at).has(WordClass.NUMBER.ordinal()))
            return Optional.empty();
        Capture hour = NumberWords.upTo(script, at, 24);
        if (hour.to() == at)
            return Optional.empty();
        Phrase mark = script.goesOn(hour.to()) ? script.phrase(hour.to(), WordClass.HOUR) : Lexicon.NONE;
        if (mark.isFound())
            return Optional.of(minutesInWords(fraction(new Read(hour.to() + mark.length(), hour.number() * 60, "", true))));
        int place = script.goesOn(at) ? script.startOf(at, WordClass.HOUR_AT) : -1;
        Read read = minutesInWords(fraction(new Read(hour.to(), hour.number() * 60, "", true)));
        boolean halved = hour.number() <= 12 && script.goesOn(read.to()) && half(read.to()).isFound();
        boolean counted = script.goesOn(read.to()) && script.phrase(read.to(), WordClass.NOT_AFTER).isFound();
        boolean sure = place >= 0 && (isHourPlace(place) || read.to() > hour.to() && !counted);
        return sure || halved ? Optional.of(read) : Optional.empty();
    }

    /** Only a preposition of hours and nothing else makes a bare word an hour. */
    private boolean isHourPlace(int at) {
        String value = script.phrase(at, WordClass.HOUR_AT).value();
        int start = script.get(at).start();
        boolean accented = script.text().charAt(start) > 0x7f;
        return value.equals("sure") || value.equals("accented") && accented;
    }

    /** "sette e trenta", "cinco y veinte". */
    private Read minutesInWords(Read read) {
        if (read.minutes() % 60 != 0 || !script.goesOn(read.to()))
            return read;
        Phrase and = script.phrase(read.to(), WordClass.NUMBER_AND);
        int at = read.to() + (and.isFound() ? and.length() : 0);
        if (at >= script.size())
            return read;
        Capture minutes = script.isNumber(at) && script.digits(at) == 2 && and.isFound() ? hour(at)
                : NumberWords.read(script, at);
        boolean sane = minutes.to() > at && !script.is(read.to(), "-") && minutes.number() >= 5 && minutes.number() < 60;
        if (!sane)
            return read;
        Phrase word = script.goesOn(minutes.to()) ? script.phrase(minutes.to(), WordClass.MINUTE) : Lexicon.NONE;
        boolean hour = script.isNumber(at) && !word.isFound() && script.goesOn(minutes.to()) && minutes.number() <= 24
                && script.phrase(minutes.to(), WordClass.HOUR).isFound();
        boolean later = script.isNumber(at) && !word.isFound() && minutes.number() < 24 && read.minutes() > Clock.NOON + 59
                && minutes.number() * 60 > read.minutes();
        return hour || later ? read : new Read(minutes.to() + word.length(), read.minutes() + minutes.number(), "", true);
    }

    private Read fraction(Read read) {
        if (read.minutes() % 60 != 0 || !script.goesOn(read.to()))
            return read;
        Phrase more = script.phrase(read.to(), WordClass.FRACTION_AFTER);
        return more.isFound() ? new Read(read.to() + more.length(), Math.floorMod(read.minutes() + more.number(), 1440), "",
                read.sure()) : read;
    }

    private Optional<Read> digits(int at) {
        int hour = script.number(at);
        if (script.digits(at) == 4)
            return military(at, hour);
        if (script.digits(at) > 2 || hour > 24 || isDecimal(at))
            return Optional.empty();
        Optional<Read> colon = pair(at, ":", true);
        if (colon.isPresent())
            return colon;
        Optional<Read> marked = marked(at, hour);
        if (marked.isPresent())
            return marked;
        int place = script.startOf(at, WordClass.HOUR_AT);
        boolean said = place >= 0 && script.goesOn(at) && (isHourPlace(place) || isOfPart(place, at + 1));
        Optional<Read> dotted = pair(at, said ? ".," : ".", place >= 0 && script.goesOn(at));
        return dotted.isPresent() ? dotted : bare(at, hour, said);
    }

    /** "tonight at |8|": behind a part of the day, a number at the end of the clause is an hour. */
    private boolean isOfPart(int place, int end) {
        int day = script.startOf(place, WordClass.RELATIVE_DAY);
        boolean part = script.startOf(place, WordClass.DAY_PART) >= 0
                || day >= 0 && script.phrase(day, WordClass.RELATIVE_DAY).value().contains(" ");
        return part && (!script.goesOn(end) || script.isSign(end, ".,;)!?") && !script.isNumber(end + 1));
    }

    /** "at 1800 hours". */
    private Optional<Read> military(int at, int number) {
        Phrase mark = script.goesOn(at + 1) ? script.phrase(at + 1, WordClass.HOUR) : Lexicon.NONE;
        boolean said = mark.value().equals("minutes") && script.startOf(at, WordClass.AT) >= 0;
        return said && number / 100 <= 24 && number % 100 < 60 ? Optional.of(new Read(at + 1 + mark.length(),
                number / 100 * 60 + number % 100, "", true)) : Optional.empty();
    }

    private boolean isDecimal(int at) {
        boolean stamp = script.is(at - 1, ":") && script.digits(at - 2) == 4 && script.isSign(at - 3, "/.-");
        return !stamp && script.isSign(at - 1, ".,:/") && script.touches(at) && script.touches(at - 1) && script.isNumber(at - 2);
    }

    private Optional<Read> bare(int at, int hour, boolean said) {
        Read read = new Read(at + 1, hour * 60, "", said);
        if (half(at + 1).isFound() && hour <= 12)
            return Optional.of(new Read(at + 1, hour * 60, "", true));
        boolean plain = said && !script.isSign(at + 1, "%€$/°") && !(script.isSign(at + 1, ".,") && script.touches(at + 2)
                && script.isNumber(at + 2)) && !script.isNumber(at + 1) && !script.phrase(at + 1, WordClass.MONTH).isFound()
                && !script.phrase(at + 1, WordClass.NOT_AFTER).isFound();
        return plain ? Optional.of(minutesInWords(fraction(read))) : Optional.empty();
    }

    /** "18:30", "18.30", with seconds that are read and left out. */
    private Optional<Read> pair(int at, String signs, boolean sure) {
        boolean minutes = script.isSign(at + 1, signs) && script.touches(at + 1) && script.digits(at + 2) == 2
                && script.touches(at + 2) && script.number(at + 2) < 60;
        if (!minutes)
            return Optional.empty();
        int end = at + 3;
        boolean seconds = script.isSign(end, ":") && script.digits(end + 1) == 2 && script.touches(end + 1);
        if (seconds)
            end += 2;
        else if (script.isSign(end, ".,/-") && script.touches(end) && script.touches(end + 1) && script.isNumber(end + 1)
                && script.get(at + 1).is(".") && !script.isSign(end, "-"))
            return Optional.empty();
        Read read = new Read(end, script.number(at) * 60 + script.number(at + 2), "", sure);
        Phrase mark = script.goesOn(end) ? script.phrase(end, WordClass.HOUR) : Lexicon.NONE;
        boolean half = script.goesOn(end) && half(end).isFound();
        return Optional.of(mark.isFound() ? new Read(end + mark.length(), read.minutes(), "", true)
                : half ? new Read(end, read.minutes(), "", sure || read.minutes() < Clock.NOON + 60) : read);
    }

    /** "18h30", "18 h 30", "18 heures 30", "18 Uhr 30". */
    private Optional<Read> marked(int at, int hour) {
        Phrase mark = script.goesOn(at + 1) ? script.phrase(at + 1, WordClass.HOUR) : Lexicon.NONE;
        if (!mark.isFound() || mark.value().equals("minutes"))
            return Optional.empty();
        int end = at + 1 + mark.length();
        boolean dotted = script.isSign(end, ".") && script.touches(end) && script.digits(end + 1) == 2 && script.touches(end + 1);
        int minutes = dotted ? end + 1 : end;
        boolean more = script.goesOn(minutes) && script.digits(minutes) == 2 && script.number(minutes) < 60
                && script.gap(minutes) != Token.Gap.LINE && !isHourItself(minutes);
        if (!more)
            return isDuration(at, mark) ? Optional.empty() : Optional.of(fraction(new Read(end, hour * 60, "", true)));
        int after = minutes + 1;
        Phrase word = script.goesOn(after) ? script.phrase(after, WordClass.MINUTE) : Lexicon.NONE;
        return Optional.of(new Read(word.isFound() ? after + word.length() : after, hour * 60 + script.number(minutes), "",
                true));
    }

    /** "14h 16h": the second number is an hour of its own. */
    private boolean isHourItself(int at) {
        return script.goesOn(at + 1) && (script.phrase(at + 1, WordClass.HOUR).isFound() || script.isSign(at + 1, ":/")
                && script.touches(at + 1) && script.isNumber(at + 2))
                || script.goesOn(at + 1) && script.phrase(at + 1, WordClass.MONTH).isFound();
    }

    private boolean isDuration(int at, Phrase mark) {
        int end = at + 1 + mark.length();
        int to = end + script.phrase(end, WordClass.TO).length();
        boolean range = to > end && script.isNumber(to);
        return mark.value().equals("word") && !range && script.startOf(at, WordClass.DURATION) >= 0;
    }

    /** The words that say which half of the day. */
    private Phrase half(int at) {
        Phrase am = script.phrase(at, WordClass.AM);
        Phrase pm = script.phrase(at, WordClass.PM);
        Phrase best = am.length() >= pm.length() ? am : pm;
        boolean loose = best.isFound() && best.value().equals("tight") && !script.touches(at);
        return loose ? Lexicon.NONE : best;
    }

    /** "in the afternoon at 7:00": the half of the day may stand before the hour. */
    private boolean isLate(int at) {
        int place = script.startOf(at, WordClass.HOUR_AT);
        int end = place < 0 ? at : place;
        int pm = script.goesOn(end) ? script.startOf(end, WordClass.PM) : -1;
        return pm >= 0 && !script.phrase(pm, WordClass.PM).value().equals("tight") && end > 0 && script.isWord(end - 1)
                && script.get(end - 1).folded().length() > 2;
    }

    private Piece finish(int at, Read read) {
        int end = read.to();
        String halfOfDay = "";
        Phrase half = script.goesOn(end) ? half(end) : Lexicon.NONE;
        if (half.isFound() && read.minutes() > Clock.NOON + 59 && !read.sure())
            half = Lexicon.NONE;
        if (half.isFound()) {
            halfOfDay = half.wordClass() == WordClass.AM.ordinal() ? "am" : "pm";
            end += half.length();
        } else if (read.minutes() < Clock.NOON + 60 && isLate(at)) {
            halfOfDay = "pm";
        }
        Zone.Read zone = new Zone(script).behind(end);
        Traits traits = new Traits(RULE, !read.sure() && halfOfDay.isEmpty(), zone.name(), "", false);
        return Piece.of(at, zone.end(), Run.of(Hours.at(new Clock(read.minutes(), halfOfDay))), traits);
    }
}
