package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Evidence;
import io.communique.model.Organization;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bodies that fill a field of a line of contact details: "Name, Body, number", "Body – Name – number", "Name (Body)",
 * "number (Body)". A field is one where it has a word for bodies, or where the document names that body elsewhere.
 */
final class FieldBodies {
    private static final String SEPARATORS = ",;|/•·()–—:\n";
    private static final int LONGEST = 80;
    private static final int SHORTEST = 3;
    private final Desk desk;
    private final Tokens tokens;
    private final DeskUnits units;
    /** What the document calls bodies, folded, and how each is printed in full. */
    private final TreeSet<String> known = new TreeSet<>();

    FieldBodies(Desk desk) {
        this.desk = desk;
        this.tokens = desk.reading().tokens();
        this.units = new DeskUnits(desk.reading().language());
        for (Mention<Organization> mention : desk.mentions().organizations())
            known.add(Folding.fold(mention.value().name().value()));
    }

    /** The body in the field behind the name and function of a contact, else in the one before its name. */
    Optional<Sourced<String>> beside(ContactDraft draft) {
        return body(behindName(draft)).or(() -> body(before(draft.name().orElseThrow().span().start())));
    }

    /** "Press office, name" and "name, press office": the desk of the body that speaks; with a colon it is a label. */
    boolean isAtDesk(ContactDraft draft) {
        Span before = before(draft.name().orElseThrow().span().start());
        boolean label = desk.text().startsWith(":", before.end()) || desk.text().startsWith(" :", before.end());
        return units.isUnit(behindName(draft).of(desk.text())) || !label && units.isUnit(before.of(desk.text()));
    }

    private Span behindName(ContactDraft draft) {
        Span name = draft.name().orElseThrow().span();
        int end = draft.person().flatMap(p -> p.role()).stream().flatMap(r -> r.evidence().stream()).map(Evidence::span)
                .filter(role -> role.start() >= name.end() && isOneLine(name.end(), role.start()))
                .mapToInt(Span::end).findFirst().orElse(name.end());
        return after(end);
    }

    /** The body in brackets behind a number. */
    Optional<Sourced<String>> behind(ContactDraft draft) {
        for (Evidence evidence : draft.phones().stream().flatMap(p -> p.evidence().stream()).toList()) {
            Span field = after(evidence.span().end());
            if (!field.isEmpty() && desk.text().charAt(field.start() - 1) == '(' && body(field).isPresent())
                return body(field);
        }
        return Optional.empty();
    }

    private boolean isOneLine(int from, int to) {
        return desk.text().substring(from, to).indexOf('\n') < 0;
    }

    /** What stands between the next two separators of the line; nothing if no separator follows at once. */
    private Span after(int offset) {
        String text = desk.text();
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ')'))
            at++;
        if (at >= text.length() || !isSeparator(at) || text.charAt(at) == '\n')
            return new Span(offset, offset);
        int start = at + 1;
        while (start < text.length() && text.charAt(start) == ' ')
            start++;
        int end = start;
        while (end < text.length() && !isSeparator(end) && end - start < LONGEST)
            end++;
        return trimmed(start, end);
    }

    private Span before(int offset) {
        String text = desk.text();
        int end = offset;
        while (end > 0 && text.charAt(end - 1) == ' ')
            end--;
        if (end == 0 || !isSeparator(end - 1) || text.charAt(end - 1) == '\n')
            return new Span(offset, offset);
        end--;
        int start = end;
        while (start > 0 && (end - start < 2 || !isSeparator(start - 1)) && text.charAt(start - 1) != '\n' && end - start < LONGEST)
            start--;
        return trimmed(start, end);
    }

    /** One of the signs, or a hyphen with a space on either side. */
    private boolean isSeparator(int at) {
        char unit = desk.text().charAt(at);
        return SEPARATORS.indexOf(unit) >= 0 || unit == '-' && at > 0 && desk.text().charAt(at - 1) == ' '
                && at + 1 < desk.text().length() && desk.text().charAt(at + 1) == ' ';
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(desk.text().charAt(start)))
            start++;
        while (end > start && !Character.isLetterOrDigit(desk.text().charAt(end - 1)))
            end--;
        return new Span(start, end);
    }

    private Optional<Sourced<String>> body(Span field) {
        if (field.length() < SHORTEST || !isPlain(field))
            return Optional.empty();
        String folded = Folding.fold(field.of(desk.text()));
        String full = known.ceiling(folded);
        boolean longer = full != null && full.startsWith(folded + " ")
                && Optional.ofNullable(known.higher(full)).filter(next -> next.startsWith(folded + " ")
                        && !next.startsWith(full)).isEmpty();
        if (longer)
            return desk.mentions().organizations().stream().filter(m -> Folding.fold(m.value().name().value()).equals(full))
                    .findFirst().map(m -> desk.sourced(m.value().name().value(), field, "contact-field"));
        return isNamed(folded) || hasHead(field) ? Optional.of(desk.words(field, "contact-field")) : Optional.empty();
    }

    /** Whether a body that the document names has the words in its name. */
    private boolean isNamed(String folded) {
        return folded.length() > SHORTEST && known.stream().anyMatch(name -> (" " + name + " ").contains(" " + folded + " "));
    }

    /** A capital first, no digits, no name of a person, no town, no desk, no label, no function. */
    private boolean isPlain(Span field) {
        String words = field.of(desk.text());
        if (!Character.isUpperCase(words.charAt(0)) || words.chars().anyMatch(c -> Character.isDigit(c) || c == '@')
                || desk.reading().gazetteer().has(words) || units.isUnit(words)
                || Mention.overlap(desk.mentions().people(), field))
            return false;
        int first = tokens.indexAt(field.start());
        return Set.of("contact-lead", "contact-field", "role-word").stream().noneMatch(cue -> desk.cues().startsAt(cue, first));
    }

    /** A word for bodies in it, or the end of one: "Kulturamt"; or a word for agencies: "Tide PR". */
    private boolean hasHead(Span field) {
        var language = desk.reading().language();
        for (int i = tokens.indexAt(field.start()); i < tokens.size() && tokens.get(i).start() < field.end(); i++) {
            Token token = tokens.get(i);
            boolean ending = language.endings("organization-head-ending").of(token.folded(), SHORTEST).isPresent();
            if (ending || language.words("organization-head").containsKey(token.folded())
                    || language.words("contact-agency").containsKey(token.folded()))
                return true;
        }
        return false;
    }
}
