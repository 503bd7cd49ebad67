package io.communique.mention.link;

import io.communique.document.Block;
import io.communique.document.Line;
import io.communique.language.Cues;
import io.communique.mention.Reading;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Domains printed without scheme and {@code www.}, where readers are sent to them: with a path, in brackets, behind a
 * colon, behind a phrase such as "on the site", or alone on their line. Elsewhere such a name is the name of a body.
 */
final class BareDomains {
    private static final int NEAR = 7;
    private static final int MOST_TO_MAIL = 24;
    private final Reading reading;
    private final String text;
    private final Tokens tokens;
    private final BitSet leadEnds = new BitSet();

    BareDomains(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.tokens = reading.tokens();
        for (Cues.Hit hit : reading.cueIndex().all("link-lead"))
            leadEnds.set(hit.to());
    }

    List<Span> all() {
        List<Span> out = new ArrayList<>();
        int free = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, free))) {
            int start = start(dot, free);
            int end = end(dot);
            if (end > dot + 1 && start < dot && isAddress(start, end)) {
                Span span = new Span(start, pathEnd(end));
                if (span.length() > end - start + 1 || isSentTo(span))
                    out.add(span);
            }
            free = Math.max(free, end);
        }
        return out;
    }

    private static boolean isPart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
    }

    private int start(int dot, int free) {
        int start = dot;
        while (start > free && isPart(text.charAt(start - 1)))
            start--;
        return start;
    }

    private int end(int dot) {
        int end = dot;
        while (end < text.length() && isPart(text.charAt(end)))
            end++;
        while (end > dot && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-'))
            end--;
        return end;
    }

    private boolean isAddress(int start, int end) {
        String before = start == 0 ? " " : text.substring(start - 1, start);
        char after = end < text.length() ? text.charAt(end) : ' ';
        String host = text.substring(start, end);
        return !"@/_:#\\".contains(before) && after != '@' && host.indexOf('.') > 1 && DomainNames.isKnown(host)
                && host.chars().anyMatch(Character::isLetter) && !host.substring(0, host.indexOf('.')).chars()
                        .allMatch(Character::isDigit);
    }

    private int pathEnd(int end) {
        if (end >= text.length() || text.charAt(end) != '/')
            return end;
        int to = end;
        while (to < text.length() && text.charAt(to) > ' ' && "<>\"()[]{}«»,;".indexOf(text.charAt(to)) < 0)
            to++;
        while (to > end + 1 && ".:!?'’".indexOf(text.charAt(to - 1)) >= 0)
            to--;
        return to;
    }

    private boolean isSentTo(Span span) {
        int first = tokens.indexAt(span.start());
        return isAlone(span) || first > 0 && (opens(first) || leads(first) || isBesideMail(first));
    }

    /** "number | mail address | domain": a field of a line of contact details. */
    private boolean isBesideMail(int first) {
        if (!"|•·".contains(tokens.get(first - 1).folded()))
            return false;
        for (int i = first; i > 0 && first - i < MOST_TO_MAIL && tokens.get(i).gap().compareTo(Token.Gap.SPACE) <= 0; i--)
            if (tokens.get(i - 1).is("@"))
                return true;
        return false;
    }

    /** A bracket, a colon or an arrow stands before it, on its line. */
    private boolean opens(int first) {
        Token before = tokens.get(first - 1);
        return tokens.get(first).gap() != Token.Gap.BLOCK && "([:<>→►▶⇒➔".contains(before.folded());
    }

    private boolean leads(int first) {
        for (int i = first; i > 0 && first - i < NEAR; i--) {
            if (leadEnds.get(i))
                return true;
            Token before = tokens.get(i - 1);
            if (tokens.get(i).gap() == Token.Gap.BLOCK || before.is(".") && tokens.get(i).gap() != Token.Gap.NONE)
                return false;
        }
        return false;
    }

    private boolean isAlone(Span span) {
        Optional<Block> block = reading.document().blockAt(span.start());
        if (block.isEmpty())
            return false;
        Span line = block.get().lines().stream().map(Line::span).filter(s -> s.contains(span.start())).findFirst()
                .orElse(block.get().span());
        String rest = text.substring(Math.min(line.start(), span.start()), span.start())
                + text.substring(Math.min(span.end(), Math.max(line.end(), span.end())), Math.max(line.end(), span.end()));
        return rest.chars().noneMatch(Character::isLetter);
    }
}
