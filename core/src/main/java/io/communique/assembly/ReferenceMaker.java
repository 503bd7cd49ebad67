package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.model.Sourced;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Comparator;
import java.util.Optional;

/** Finds the number under which the release is filed: "CP n° 12/2024". */
final class ReferenceMaker {

    private static final int FURTHEST = 600;

    private final Desk desk;
    private final Span head;

    ReferenceMaker(Desk desk, Span head) {
        this.desk = desk;
        this.head = head;
    }

    Optional<Sourced<String>> make() {
        return desk.reading().cues().stream().filter(hit -> hit.name().equals("reference-number")
                && hit.span().start() <= Math.min(Math.max(head.end(), 200), FURTHEST) && opensLine(hit))
                .sorted(Comparator.comparingInt((Cues.Hit hit) -> hit.from()).thenComparingInt(hit -> -hit.to()))
                .flatMap(hit -> number(hit).stream()).findFirst().map(span -> desk.words(span, "reference"));
    }

    /** At the start of its line, or after a banner on it. */
    private boolean opensLine(Cues.Hit hit) {
        Tokens tokens = desk.reading().tokens();
        int at = hit.from();
        while (at > 0 && (tokens.get(at).gap() == Token.Gap.SPACE || tokens.get(at).gap() == Token.Gap.NONE)) {
            int before = at - 1;
            boolean sign = tokens.get(before).kind() == Token.Kind.SIGN;
            boolean banner = desk.reading().cues().stream().anyMatch(h -> h.name().startsWith(HeadLines.GENRE)
                    && h.from() <= before && before < h.to());
            if (!sign && !banner)
                return false;
            at = before;
        }
        return true;
    }

    private Optional<Span> number(Cues.Hit hit) {
        Tokens tokens = desk.reading().tokens();
        int at = hit.to();
        while (at < tokens.size() && (tokens.get(at).is(":") || tokens.get(at).is("°") || tokens.get(at).is(".")))
            at++;
        int end = at;
        boolean figure = false;
        while (end < tokens.size() && (end == at ? tokens.get(end).gap() != Token.Gap.BLOCK
                && tokens.get(end).gap() != Token.Gap.LINE : tokens.get(end).gap() == Token.Gap.NONE)
                && !tokens.get(end).is(",") && !tokens.get(end).is(")") && !tokens.get(end).is("|")) {
            figure |= tokens.get(end).kind() == Token.Kind.NUMBER;
            end++;
        }
        while (end > at && tokens.get(end - 1).kind() == Token.Kind.SIGN)
            end--;
        return figure && end > at ? Optional.of(new Span(hit.span().start(), tokens.get(end - 1).end())) : Optional.empty();
    }
}
