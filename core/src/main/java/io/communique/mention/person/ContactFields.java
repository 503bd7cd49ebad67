package io.communique.mention.person;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Organization;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lines of contact details: "Media: Conor Tighe, +353 …". What fills a field of such a line, has the shape of a name and
 * is no word for a body, a function or a place is one, known or not.
 */
final class ContactFields {
    private static final int REACH = 26;
    private static final int DIGITS = 8;
    private static final int MOST_WORDS = 4;
    private static final Set<String> BEFORE = Set.of(":", ",", "|", "/", "-", "•", "·", "(", ">");
    private static final Set<String> AFTER = Set.of(",", "|", "/", "-", "•", "·", "(", ":", ";", "<");
    private static final Set<String> LEADS = Set.of("person-lead", "contact-lead");
    private static final List<String> OTHER_WORDS = List.of("not-a-name", "organization-head", "role-unit", "street-type",
            "venue-head", "event-noun", "month", "weekday");
    private final Reading reading;
    private final Tokens tokens;
    private final TreeMap<Integer, Mention<Organization>> bodies = new TreeMap<>();
    private final BitSet cued = new BitSet();
    private final BitSet leads = new BitSet();
    private final BitSet by = new BitSet();

    ContactFields(Reading reading, List<Mention<Organization>> organizations) {
        this.reading = reading;
        this.tokens = reading.tokens();
        organizations.forEach(body -> bodies.put(body.span().start(), body));
        for (String lead : LEADS)
            reading.cueIndex().all(lead).forEach(hit -> leads.set(hit.to()));
        reading.cueIndex().all("contact-by").forEach(hit -> by.set(hit.from()));
        for (Cues.Hit hit : reading.cues())
            if (hit.name().equals("role-word") || hit.name().startsWith("contact-") && !hit.name().equals("contact-by"))
                cued.set(hit.from(), hit.to());
    }

    /** Whether a shape fills a field that a number or a mail address follows. */
    boolean isName(NameShape shape, int start) {
        boolean words = shape.words().size() > 1 && shape.words().size() <= MOST_WORDS && !shape.hasCapitals();
        return words && opens(start) && closes(shape.to()) && reaches(shape.to()) && !isOther(shape, start);
    }

    private boolean opens(int start) {
        return start == 0 || breaks(start) || BEFORE.contains(tokens.get(start - 1).folded()) || leads.get(start);
    }

    private boolean closes(int to) {
        return to >= tokens.size() || breaks(to) || AFTER.contains(tokens.get(to).folded()) || by.get(to)
                || reading.word(to).is("person-at");
    }

    private boolean breaks(int token) {
        return tokens.get(token).gap().compareTo(Token.Gap.SPACE) > 0;
    }

    private boolean reaches(int from) {
        int digits = 0;
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            Token token = tokens.get(i);
            digits += token.kind() == Token.Kind.NUMBER ? token.end() - token.start() : 0;
            if (token.is("@") || token.is("+") || digits >= DIGITS)
                return true;
            if (token.kind() == Token.Kind.WORD)
                digits = 0;
        }
        return false;
    }

    private boolean isOther(NameShape shape, int start) {
        Span span = new Span(tokens.get(start).start(), tokens.get(shape.to() - 1).end());
        var body = bodies.lowerEntry(span.end());
        if (body != null && body.getValue().span().overlaps(span))
            return true;
        for (int i = start; i < shape.to(); i++)
            if (cued.get(i))
                return true;
        return shape.words().stream().map(NameWord::text).map(Folding::fold)
                .filter(word -> !reading.language().words("name-particle").containsKey(word)).anyMatch(this::isListed);
    }

    private boolean isListed(String word) {
        return OTHER_WORDS.stream().anyMatch(name -> reading.language().words(name).containsKey(word)) || isCompound(word);
    }

    private boolean isCompound(String word) {
        return reading.language().words("organization-head-ending").keySet().stream().anyMatch(word::endsWith);
    }
}
