package io.communique.mention.contact;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.link.DomainNames;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Addresses whose at sign is a word or stands in brackets, so that robots do not see them: "name [at] example (dot)
 * org". Without brackets both at and dot must be words.
 */
final class VeiledMails {
    private static final int MOST_TOKENS = 24;
    private static final String BRACKETS = "([{<";
    private static final String AT = "mail-at";
    private static final String DOT = "mail-dot";

    private final Reading reading;
    private final Tokens tokens;

    /** A sign in disguise: the token after it, and whether it stood in brackets or was a word. */
    private record Sign(int to, boolean bracketed, boolean word) {}

    /** A domain read so far: the token after it, and whether one of its dots is a word. */
    private record Domain(String name, int to, boolean veiled) {}

    VeiledMails(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    List<Mention<String>> all() {
        List<Mention<String>> out = new ArrayList<>();
        boolean words = hasDotWord();
        for (int i = 1; i < tokens.size() - 1; i++)
            if (isBracket(i) || words && reading.word(i).is(AT))
                at(i).ifPresent(out::add);
        return out;
    }

    /** Few texts have one, and words that may be an at sign stand in every sentence. */
    private boolean hasDotWord() {
        for (int i = 0; i < tokens.size(); i++)
            if (reading.word(i).is(DOT))
                return true;
        return false;
    }

    private Optional<Mention<String>> at(int from) {
        return sign(from, AT, "@").filter(s -> s.bracketed() || s.word()).flatMap(s -> around(from, s));
    }

    private boolean isBracket(int token) {
        return tokens.get(token).kind() == Token.Kind.SIGN && BRACKETS.contains(tokens.get(token).folded());
    }

    private Optional<Sign> sign(int from, String wordClass, String plain) {
        boolean bracket = isBracket(from);
        int name = bracket ? from + 1 : from;
        if (name >= tokens.size() || bracket && name + 1 >= tokens.size())
            return Optional.empty();
        boolean word = !tokens.get(name).is(plain);
        if (word && !reading.word(name).is(wordClass))
            return Optional.empty();
        if (!bracket)
            return Optional.of(new Sign(name + 1, false, word));
        return ")]}>".contains(tokens.get(name + 1).folded())
                ? Optional.of(new Sign(name + 2, true, word)) : Optional.empty();
    }

    private Optional<Mention<String>> around(int signFrom, Sign sign) {
        int start = localStart(signFrom);
        if (start == signFrom)
            return Optional.empty();
        Domain domain = domain(sign.to());
        if (domain.name().isEmpty())
            return Optional.empty();
        boolean enough = sign.bracketed() || domain.veiled() && DomainNames.isKnown(domain.name()) && isWritten(signFrom, domain);
        String local = tokens.text().substring(tokens.get(start).start(), tokens.get(signFrom - 1).end());
        Span span = new Span(tokens.get(start).start(), tokens.get(domain.to() - 1).end());
        return enough ? MailSyntax.address(local, domain.name()).map(a -> new Mention<>(span, a, "mail-veiled"))
                : Optional.empty();
    }

    /** Not "9 a.m. at Gull Point Park": an address in plain words ends in no stop before its sign and has no capitals. */
    private boolean isWritten(int signFrom, Domain domain) {
        String printed = tokens.text().substring(tokens.get(signFrom).start(), tokens.get(domain.to() - 1).end());
        return !tokens.get(signFrom - 1).is(".") && printed.chars().noneMatch(Character::isUpperCase);
    }

    /** Labels with plain or veiled dots between them, from a token on. */
    private Domain domain(int from) {
        Domain domain = label(new Domain("", from, false), from);
        while (domain.to() < tokens.size() && domain.to() - from < MOST_TOKENS && !domain.name().isEmpty()) {
            Optional<Sign> point = sign(domain.to(), DOT, ".").filter(this::leadsOn);
            if (point.isEmpty())
                return domain;
            Domain longer = new Domain(domain.name() + ".", domain.to(), domain.veiled() || point.get().word());
            Domain next = label(longer, point.get().to());
            if (next.to() == longer.to())
                return domain;
            domain = next;
        }
        return domain;
    }

    private boolean leadsOn(Sign point) {
        boolean tight = point.to() < tokens.size() && tokens.get(point.to()).gap() == Token.Gap.NONE;
        return tight || point.word() && point.to() < tokens.size() && tokens.get(point.to()).gap() == Token.Gap.SPACE;
    }

    /** The domain with the words, digits and hyphens that stand together from a token on. */
    private Domain label(Domain domain, int from) {
        StringBuilder name = new StringBuilder(domain.name());
        int at = from;
        while (at < tokens.size() && (tokens.get(at).kind() != Token.Kind.SIGN || at > from && tokens.get(at).is("-"))
                && tokens.get(at).gap().compareTo(at == from ? Token.Gap.SPACE : Token.Gap.NONE) <= 0) {
            name.append(tokens.get(at).folded());
            at++;
        }
        return at == from ? domain : new Domain(name.toString(), at, domain.veiled());
    }

    private int localStart(int signFrom) {
        int start = signFrom;
        while (start > 0 && belongs(start - 1) && (start == signFrom || tokens.get(start).gap() == Token.Gap.NONE))
            start--;
        return start;
    }

    private boolean belongs(int token) {
        Token each = tokens.get(token);
        return each.kind() != Token.Kind.SIGN || ".-_+".contains(each.folded());
    }
}
