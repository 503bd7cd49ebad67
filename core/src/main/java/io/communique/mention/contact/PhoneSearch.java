package io.communique.mention.contact;

import io.communique.document.Block;
import io.communique.document.Line;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.contact.PhoneChain.Group;
import io.communique.mention.contact.PhoneLabels.Label;
import io.communique.model.Phone;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** One pass over the digits of one document. */
final class PhoneSearch {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 17;
    private static final int MOST_WORDS_BESIDE = 10;
    private static final int FEWEST_IN_FIELD = 9;
    private static final int MOST_TO_MAIL = 14;
    private static final Set<String> FIELD_SIGNS = Set.of("|", "-", ",", "/", "•", "·", ";", ":");
    private final Reading reading;
    private final Tokens tokens;
    private final List<Span> taken;
    private final PhoneLabels labels;
    private final PhoneRegions regions;
    private final NumberingPlan plan = new NumberingPlan();
    private final List<Mention<Phone>> out = new ArrayList<>();
    private int numberBefore = -1;
    private Label labelBefore = Label.NONE;

    private record Found(int toGroup, NumberingPlan.Entry entry, Label label) {}

    PhoneSearch(Reading reading, List<Span> taken, PhoneRegions regions) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.taken = taken;
        this.labels = new PhoneLabels(reading);
        this.regions = regions;
    }

    List<Mention<Phone>> all() {
        for (PhoneChain chain : PhoneChain.in(tokens))
            search(chain);
        return out;
    }

    private void search(PhoneChain chain) {
        int at = 0;
        while (at < chain.groups().size()) {
            if (labels.before(firstToken(chain, at), numberBefore, labelBefore) == Label.OTHER)
                return;
            Optional<Found> found = mayStart(chain, at) ? numberAt(chain, at) : Optional.empty();
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int end = found.get().toGroup();
            keep(chain, at, found.get());
            at = found.get().entry().number().startsWith("+") ? suffixes(chain, at, end, found.get()) : end;
        }
    }

    private boolean mayStart(PhoneChain chain, int at) {
        Group group = chain.groups().get(at);
        Token token = tokens.get(group.token());
        boolean glued = token.gap() == Token.Gap.NONE && group.token() > 0
                && tokens.get(group.token() - 1).kind() == Token.Kind.WORD;
        return !glued && (group.plus() || group.apart() || group.plain());
    }

    private Optional<Found> numberAt(PhoneChain chain, int at) {
        Label before = labels.before(firstToken(chain, at), numberBefore, labelBefore);
        Label label = before == Label.NONE && isBesideMail(chain, at) ? Label.PHONE : before;
        Optional<Found> likely = longest(chain, at, label, false);
        boolean parted = likely.isPresent() && IntStream.range(at + 1, likely.get().toGroup()).anyMatch(end -> startsAnother(chain, end));
        return likely.isEmpty() || parted ? longest(chain, at, label, true) : likely;
    }

    /**
     * The longest number that begins with a group. The first groups of a number are often one in some other region, and
     * are so only where no longer one is found, or where another follows them.
     */
    private Optional<Found> longest(PhoneChain chain, int at, Label label, boolean everywhere) {
        Optional<Found> longest = Optional.empty();
        for (int end = at + 1; end <= chain.groups().size(); end++) {
            int digits = chain.digits(at, end).length();
            if (digits > MOST_DIGITS)
                break;
            if (!looksLikeNumber(chain, at, end, label))
                continue;
            Optional<NumberingPlan.Entry> entry = digits < FEWEST_DIGITS
                    ? shortNumber(chain, at, end, label) : entry(chain, at, end, label, everywhere || longest.isPresent());
            if (entry.isEmpty() || !believable(chain, at, end, entry.get(), label))
                continue;
            if (longest.isEmpty() || entry.get().likely() || !longest.get().entry().likely())
                longest = Optional.of(new Found(end, entry.get(), label));
            if (end < chain.groups().size() && startsAnother(chain, end))
                return longest;
        }
        return longest;
    }

    /** "Name | digits | mail address": enough digits that open a field of a line with a mail address are a number. */
    private boolean isBesideMail(PhoneChain chain, int at) {
        int first = firstToken(chain, at);
        int last = chain.groups().get(chain.groups().size() - 1).token();
        boolean field = first == 0 || !sameLine(first) || FIELD_SIGNS.contains(tokens.get(first - 1).folded());
        return field && chain.digits(at, chain.groups().size()).length() >= FEWEST_IN_FIELD
                && (reachesMail(first, -1) || reachesMail(last + 1, 1) || isOverMail(chain, last) || reachesLead(first)) && !isTaken(chain.span(at, chain.groups().size()));
    }

    private boolean reachesMail(int from, int step) {
        for (int i = from; i > 0 && i < tokens.size() && Math.abs(i - from) < MOST_TO_MAIL; i += step) {
            if (tokens.get(i).is("@"))
                return true;
            if (!sameLine(i))
                return false;
        }
        return false;
    }

    /** Numbers that fill a line, with a mail address in the line below it or above it. */
    private boolean isOverMail(PhoneChain chain, int last) {
        int first = firstToken(chain, 0);
        boolean ends = last + 1 < tokens.size() && tokens.get(last + 1).gap() == Token.Gap.LINE;
        boolean starts = first > 0 && tokens.get(first).gap() == Token.Gap.LINE;
        return (first == 0 || !sameLine(first)) && ends && hasMail(last + 1, 1)
                || (last + 1 >= tokens.size() || !sameLine(last + 1)) && starts && hasMail(first - 1, -1);
    }

    /** Whether an at sign stands in the line that begins or ends with a token. */
    private boolean hasMail(int from, int step) {
        for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < 2 * MOST_TO_MAIL; i += step) {
            if (tokens.get(i).is("@"))
                return true;
            boolean end = step < 0 ? !sameLine(i) : i + 1 < tokens.size() && !sameLine(i + 1);
            if (end)
                return false;
        }
        return false;
    }

    /** Whether a label of contact details opens the line or one shortly above it in its block. */
    private boolean reachesLead(int from) {
        for (int at = from; at >= 0 && from - at < 2 * MOST_TO_MAIL; at--) {
            if ((at == 0 || !sameLine(at)) && reading.cueIndex().startsAt("contact-lead", at))
                return true;
            if (tokens.get(at).gap() == Token.Gap.BLOCK)
                return false;
        }
        return false;
    }

    private boolean sameLine(int token) {
        return tokens.get(token).gap().compareTo(Token.Gap.SPACE) <= 0;
    }

    private int firstToken(PhoneChain chain, int at) {
        return tokens.indexAt(chain.groups().get(at).start());
    }

    /** Whether enough digits for another number follow what parts two numbers. */
    private static boolean startsAnother(PhoneChain chain, int at) {
        Group group = chain.groups().get(at);
        int digits = 0;
        for (int i = at; i < chain.groups().size() && (i == at || !chain.groups().get(i).apart()); i++)
            digits += chain.groups().get(i).digits().length();
        boolean parted = group.apart() || group.plus();
        boolean trunk = group.plain() && group.digits().startsWith("0");
        return parted && digits >= FEWEST_DIGITS - 1 || trunk && digits > FEWEST_DIGITS;
    }

    private Optional<NumberingPlan.Entry> entry(PhoneChain chain, int at, int end, Label label, boolean everywhere) {
        String digits = chain.digits(at, end);
        if (chain.groups().get(at).plus())
            return plan.international(digits);
        if (digits.startsWith("00"))
            return plan.international(digits.substring(2));
        List<String> groups = chain.groups().subList(at, end).stream().map(Group::digits).toList();
        return everywhere || plan.isLikely(groups, regions)
                ? plan.national(groups, regions, PhoneRecogniser.asks(label) && closed(chain, end)) : Optional.empty();
    }

    private static boolean closed(PhoneChain chain, int end) {
        return end == chain.groups().size() || startsAnother(chain, end);
    }

    private Optional<NumberingPlan.Entry> shortNumber(PhoneChain chain, int at, int end, Label label) {
        boolean asked = PhoneRecogniser.asks(label) && closed(chain, end)
                && firstToken(chain, at) > 0 && chain.digits(at, end).length() >= 3;
        return asked ? plan.shortNumber(chain.digits(at, end), regions.likely()) : Optional.empty();
    }

    /** What can be told without the numbering plans, which take far longer to ask than all of this. */
    private boolean looksLikeNumber(PhoneChain chain, int at, int end, Label label) {
        if (PhoneRecogniser.asks(label) || chain.groups().get(at).plus() || label == Label.FAX)
            return true;
        return isDialled(chain, at, end) || end - at > 1 && standsAlone(chain.span(at, end));
    }

    private static boolean isDialled(PhoneChain chain, int at, int end) {
        String digits = chain.digits(at, end);
        return digits.startsWith("0") && digits.length() >= 9 && end - at < 9;
    }

    private boolean believable(PhoneChain chain, int at, int end, NumberingPlan.Entry entry, Label label) {
        Span span = chain.span(at, end);
        boolean asked = PhoneRecogniser.asks(label) || chain.groups().get(at).plus();
        if (gluedAfter(chain, end) || !asked && label != Label.FAX && isTaken(span))
            return false;
        if (asked || label == Label.FAX)
            return true;
        if (isAmount(chain, end) || !entry.grouped() && (!closed(chain, end) || slashes(chain, at, end) > 1))
            return false;
        return isDialled(chain, at, end) || entry.grouped() && end - at > 1 && standsAlone(span);
    }

    private static long slashes(PhoneChain chain, int at, int end) {
        return chain.groups().subList(at + 1, end).stream().filter(Group::apart).count();
    }

    private boolean gluedAfter(PhoneChain chain, int end) {
        int after = chain.groups().get(end - 1).token() + 1;
        return after < tokens.size() && tokens.get(after).gap() == Token.Gap.NONE
                && tokens.get(after).kind() == Token.Kind.WORD && tokens.get(after).folded().length() < 3;
    }

    private boolean isAmount(PhoneChain chain, int end) {
        int after = chain.groups().get(end - 1).token() + 1;
        return after < tokens.size() && (tokens.get(after).is("%")
                || Character.getType(tokens.get(after).folded().charAt(0)) == Character.CURRENCY_SYMBOL
                || reading.language().words("amount-unit").containsKey(tokens.get(after).folded()));
    }

    private boolean isTaken(Span span) {
        for (Span other : taken) {
            if (other.start() >= span.end())
                return false;
            if (other.overlaps(span))
                return true;
        }
        return false;
    }

    /** Whether few words stand on its line: it is a line of contact details, not of prose. */
    private boolean standsAlone(Span span) {
        Optional<Block> block = reading.document().blockAt(span.start());
        if (block.isEmpty())
            return false;
        Span line = block.get().lines().stream().map(Line::span).filter(s -> s.contains(span.start())).findFirst()
                .orElse(block.get().span());
        int words = 0;
        for (int i = tokens.indexAt(line.start()); i < tokens.size() && tokens.get(i).start() < line.end(); i++)
            words += tokens.get(i).kind() == Token.Kind.WORD ? 1 : 0;
        return words <= MOST_WORDS_BESIDE;
    }

    private void keep(PhoneChain chain, int at, Found found) {
        int last = chain.groups().get(found.toGroup() - 1).token();
        Span span = chain.span(at, found.toGroup());
        boolean fax = found.label() == Label.FAX || labels.faxAfter(last + 1);
        OptionalInt extension = labels.extension(last + 1);
        if (!fax)
            add(span, found.entry(), extension, "phone");
        numberBefore = last + 1;
        labelBefore = found.label();
    }

    private void add(Span span, NumberingPlan.Entry entry, OptionalInt extension, String rule) {
        Optional<String> digits = extension.isPresent()
                ? Optional.of(tokens.get(extension.getAsInt()).folded()) : Optional.empty();
        Span whole = extension.isPresent() ? span.union(tokens.get(extension.getAsInt()).span()) : span;
        String text = whole.of(reading.text());
        out.add(new Mention<>(whole, new Phone(entry.number(), text, entry.kind(), digits), rule));
    }

    /** "50 78/79" and "279207 – 279206": the last digits of a second number. */
    private int suffixes(PhoneChain chain, int from, int end, Found found) {
        int at = end;
        while (at < chain.groups().size() && chain.groups().get(at).apart()) {
            String digits = chain.groups().get(at).digits();
            boolean last = at + 1 == chain.groups().size() || chain.groups().get(at + 1).apart();
            String number = found.entry().number();
            if (!last || !isSuffix(chain, at, end) || digits.length() >= number.length() - 4)
                return at;
            String other = number.substring(0, number.length() - digits.length()) + digits;
            Optional<NumberingPlan.Entry> entry = plan.international(other.substring(1));
            if (entry.isEmpty())
                return at;
            if (found.label() != Label.FAX)
                add(chain.span(at, at + 1), entry.get(), OptionalInt.empty(), "phone-last-digits");
            numberBefore = chain.groups().get(at).token() + 1;
            at++;
        }
        return at;
    }

    private boolean isSuffix(PhoneChain chain, int at, int end) {
        Group group = chain.groups().get(at);
        boolean slash = tokens.get(group.token() - 1).is("/") && tokens.get(group.token()).gap() == Token.Gap.NONE;
        int length = group.digits().length();
        boolean asLong = length == chain.groups().get(end - 1).digits().length();
        int after = group.token() + 1;
        boolean glued = after < tokens.size() && tokens.get(after).kind() == Token.Kind.WORD
                && tokens.get(after).gap() == Token.Gap.NONE;
        return !glued && (slash ? length < 5 : asLong && length > 3);
    }
}
