package io.communique.mention.time;

import io.communique.mention.time.Lexicon.Phrase;
import io.communique.mention.time.Match.Capture;
import io.communique.text.Token;
import java.util.List;

/** Reads the value of one slot at one place: at most two readings, the longer first. */
final class SlotReader {

    private static final int LONGEST_ABBREVIATION = 5;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR = 1000;

    private final Script script;

    SlotReader(Script script) {
        this.script = script;
    }

    List<Capture> read(Slot slot, int at) {
        return switch (slot) {
            case DAY -> day(at);
            case MONTH -> dotted(slot, at, script.phrase(at, WordClass.MONTH), false);
            case WEEKDAY -> weekday(at);
            case YEAR -> year(at);
            case SHORTYEAR -> shortYear(at);
            case NUMBER -> number(at);
            case ORDINAL -> ordinal(at);
            case PART -> part(at);
            default -> phrase(slot, at, classOf(slot));
        };
    }

    private static WordClass classOf(Slot slot) {
        return switch (slot) {
            case WEEKDAYS -> WordClass.WEEKDAYS;
            case UNIT -> WordClass.UNIT;
            case NEXT -> WordClass.NEXT;
            case RELATIVE -> WordClass.RELATIVE_DAY;
            case SEASON -> WordClass.SEASON;
            case MARK -> WordClass.QUARTER_MARK;
            case HOLIDAY -> WordClass.HOLIDAY;
            case PORTION -> WordClass.PORTION;
            default -> WordClass.DAY_PART;
        };
    }

    private List<Capture> part(int at) {
        List<Capture> found = phrase(Slot.PART, at, WordClass.DAY_PART);
        return !found.isEmpty() && script.isName(found.get(0).to() - 1) ? List.of() : found;
    }

    private List<Capture> phrase(Slot slot, int at, WordClass wordClass) {
        Phrase phrase = script.phrase(at, wordClass);
        return phrase.isFound() ? List.of(new Capture(slot, phrase.value(), at, at + phrase.length())) : List.of();
    }

    private List<Capture> weekday(int at) {
        Phrase part = script.phrase(at, WordClass.WEEKDAY_PART);
        if (part.isFound())
            return List.of(new Capture(Slot.WEEKDAY, part.value().substring(0, 1), at, at + part.length()));
        Phrase full = script.phrase(at, WordClass.WEEKDAY);
        if (full.isFound())
            return script.isNumber(at) && isEdition(at + full.length()) ? List.of() : dotted(Slot.WEEKDAY, at, full, true);
        return dotted(Slot.WEEKDAY, at, script.phrase(at, WordClass.WEEKDAY_SHORT), false);
    }

    /** "3.ª Feira da Castanha": a capital and a name behind it make of a numbered day the third of its kind. */
    private boolean isEdition(int end) {
        int next = script.isWord(end) && !script.isCapital(end) ? end + 1 : end;
        return script.isCapital(end - 1) && script.goesOn(end) && script.goesOn(next) && script.isCapital(next)
                && !script.phrase(next, WordClass.MONTH).isFound();
    }

    /** An abbreviation may have its dot; a dot after it may also be the end of a sentence. */
    private List<Capture> dotted(Slot slot, int at, Phrase phrase, boolean full) {
        if (!phrase.isFound())
            return List.of();
        int end = at + phrase.length();
        Capture bare = new Capture(slot, phrase.value(), at, end);
        boolean noDot = full || slot == Slot.MONTH && (phrase.full() || phrase.words().get(0).length() > LONGEST_ABBREVIATION)
                && !script.isNumber(end + 1);
        if (noDot || !script.isSign(end, ".") || !script.touches(end))
            return List.of(bare);
        return List.of(new Capture(slot, phrase.value(), at, end + 1), bare);
    }

    private List<Capture> day(int at) {
        int number = script.number(at);
        if (number < 1 || number > 31 || script.digits(at) > 2 || isFraction(at) || runsOn(at + 1, "/.:") || isHour(at + 1)
                || isHours(at) || beginsHours(at))
            return phrase(Slot.DAY, at, WordClass.DAY);
        int end = at + 1;
        Capture bare = new Capture(Slot.DAY, String.valueOf(number), at, end);
        int longer = afterSuffix(end);
        return longer == end ? List.of(bare) : List.of(new Capture(Slot.DAY, bare.value(), at, longer), bare);
    }

    int afterSuffix(int end) {
        boolean stop = script.is(end, ".") && !script.phrase(end + 1, WordClass.DAY_SUFFIX).isFound() && !leadsOn(end + 1);
        if (script.isSign(end, ".°") && script.touches(end) && !stop)
            return script.is(end, ".") && script.phrase(end + 1, WordClass.DAY_SUFFIX).isFound()
                    && script.touches(end + 1) ? end + 2 : end + 1;
        Phrase suffix = script.phrase(end, WordClass.DAY_SUFFIX);
        boolean near = suffix.isFound() && (script.touches(end) || script.gap(end) == Token.Gap.SPACE
                && !script.phrase(end, WordClass.OR).isFound() && !script.phrase(end, WordClass.TO).isFound());
        return near ? end + suffix.length() : end;
    }

    /** "Tue–Sun |10|am–6pm", "Di–So |10| bis 18 Uhr": a number that hours go on from is no day. */
    private boolean beginsHours(int at) {
        int end = at + 1;
        if (!script.goesOn(end))
            return false;
        if (isHalf(end))
            return true;
        Phrase to = script.phrase(end, WordClass.TO);
        int last = end + to.length();
        boolean range = to.isFound() && script.goesOn(last) && script.isNumber(last) && script.digits(last) <= 2
                && !script.phrase(end, WordClass.AT).isFound() && script.number(at) <= 24 && script.number(last) <= 24;
        int behind = last + 1;
        if (range && script.isSign(behind, ".:") && script.touches(behind) && script.digits(behind + 1) == 2)
            behind += 2;
        return range && script.goesOn(behind) && (isHalf(behind) || script.phrase(behind, WordClass.HOUR).isFound());
    }

    private boolean isHalf(int at) {
        Phrase am = script.phrase(at, WordClass.AM);
        Phrase half = am.isFound() ? am : script.phrase(at, WordClass.PM);
        return half.isFound() && (script.touches(at) || script.isWord(at) && !half.value().equals("tight"));
    }

    /** "9-14 h", and "9-14" behind a span of days of the week: from one hour to another. */
    private boolean isHours(int at) {
        boolean pair = script.isSign(at + 1, "-") && script.number(at) < script.number(at + 2) && script.number(at + 2) <= 24
                && script.digits(at + 2) <= 2 && script.touches(at + 1) == script.touches(at + 2);
        boolean marked = pair && script.goesOn(at + 3) && script.phrase(at + 3, WordClass.HOUR).isFound();
        return marked || isClock(at) || pair && script.spansWeekdays(at) && !(script.goesOn(at + 3) && (script.isSign(at + 3, "./") && script.touches(at + 3) && script.isNumber(at + 4)
                || script.phrase(at + 3, WordClass.MONTH).isFound() || script.goesOn(at + 4)
                        && script.phrase(at + 4, WordClass.MONTH).isFound()));
    }

    /** "Sat 10-6": a number and a smaller one behind a day of the week are hours of a clock of twelve. */
    boolean isClock(int at) {
        boolean pair = script.is(at + 1, "-") && script.touches(at + 1) && script.touches(at + 2) && script.number(at) <= 12
                && script.number(at) > script.number(at + 2) && script.number(at + 2) > 0 && !script.isSign(at + 3, "-/");
        return pair && (script.startOf(at, WordClass.WEEKDAY) >= 0 || script.startOf(at, WordClass.WEEKDAY_SHORT) >= 0);
    }

    private boolean isHour(int at) {
        return script.touches(at) && at < script.size() && script.phrase(at, WordClass.HOUR).value().equals("mark");
    }

    /** Whether a sign joins the number before it to more digits: "8/2/2016". */
    private boolean runsOn(int at, String signs) {
        return script.isSign(at, signs) && script.touches(at) && script.isNumber(at + 1) && script.touches(at + 1);
    }

    /** Whether the stop before a token is that of an ordinal and not that of a sentence. */
    private boolean leadsOn(int at) {
        return script.goesOn(at) && (script.phrase(at, WordClass.MONTH).isFound() || script.phrase(at, WordClass.TO).isFound()
                || script.phrase(at, WordClass.AND).isFound() || script.isSign(at, ",") || script.isNumber(at)
                || script.phrase(at, WordClass.WEEKDAY).isFound() || script.phrase(at, WordClass.UNIT).isFound());
    }

    /** Whether digits run into this number from before: "6,107.31". */
    private boolean isFraction(int at) {
        return script.isSign(at - 1, ".,") && script.touches(at) && script.touches(at - 1) && script.isNumber(at - 2);
    }

    private List<Capture> year(int at) {
        int number = script.number(at);
        if (script.digits(at) == 4 && number >= FIRST_YEAR && number <= LAST_YEAR)
            return List.of(new Capture(Slot.YEAR, String.valueOf(number), at, at + 1));
        if (script.isNumber(at))
            return List.of();
        Capture words = NumberWords.read(script, at);
        boolean year = words.to() > at && words.number() >= FIRST_YEAR && words.number() <= LAST_YEAR;
        return year ? List.of(new Capture(Slot.YEAR, words.value(), at, words.to())) : List.of();
    }

    /** Two digits count as a year with an apostrophe, or where the clause ends after them. */
    private List<Capture> shortYear(int at) {
        boolean apostrophe = script.isSign(at, "'") && script.touches(at + 1);
        int digits = apostrophe ? at + 1 : at;
        if (script.digits(digits) != 2 || !apostrophe && !endsClause(digits + 1) && !isNextYear(at))
            return List.of();
        int number = script.number(digits);
        String year = String.valueOf(number > 50 ? 1900 + number : 2000 + number);
        return List.of(new Capture(Slot.YEAR, year, at, digits + 1));
    }

    /** "2025/|26|". */
    private boolean isNextYear(int at) {
        return script.isSign(at - 1, "/-") && script.touches(at) && script.digits(at - 2) == 4
                && (script.number(at - 2) + 1) % 100 == script.number(at);
    }

    private boolean endsClause(int at) {
        if (!script.goesOn(at) || script.gap(at) == Token.Gap.LINE)
            return true;
        boolean sign = script.isSign(at, ".,;)!?") && script.touches(at);
        return sign && !(script.isNumber(at + 1) && script.touches(at + 1));
    }

    private List<Capture> number(int at) {
        if (script.isNumber(at))
            return script.digits(at) > 4 || isFraction(at) ? List.of()
                    : List.of(new Capture(Slot.NUMBER, String.valueOf(script.number(at)), at, at + 1));
        Capture words = NumberWords.read(script, at);
        return words.to() > at ? List.of(words) : List.of();
    }

    private List<Capture> ordinal(int at) {
        if (!script.isNumber(at))
            return phrase(Slot.ORDINAL, at, WordClass.ORDINAL);
        int end = afterSuffix(at + 1);
        return end == at + 1 || script.digits(at) > 2 ? List.of()
                : List.of(new Capture(Slot.ORDINAL, String.valueOf(script.number(at)), at, end));
    }
}
