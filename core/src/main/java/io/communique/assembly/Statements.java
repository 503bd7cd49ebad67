package io.communique.assembly;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.language.Language;
import io.communique.mention.Reading;
import io.communique.text.Bisection;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The body of a document cut into statements, in order. */
final class Statements {

    private static final int SHORT_NUMBER = 2;

    private final List<Statement> all;

    private Statements(List<Statement> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Cuts the body.
     *
     * @param reading the document
     * @param head span of headline and subtitle
     */
    static Statements of(Reading reading, Span head) {
        List<Statement> out = new ArrayList<>();
        Document document = reading.document();
        for (int i = 0; i < document.blocks().size(); i++)
            if (document.blocks().get(i).isBody())
                cut(reading, i, head, out);
        return new Statements(out);
    }

    List<Statement> all() {
        return all;
    }

    /** The statement that covers an offset. */
    Optional<Statement> at(int offset) {
        int index = indexAt(offset);
        return index < all.size() && all.get(index).span().contains(offset)
                ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** The statement so many places after another, if there is one. */
    Optional<Statement> beside(Statement statement, int distance) {
        int index = statement.index() + distance;
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private int indexAt(int offset) {
        return Bisection.first(all.size(), i -> all.get(i).span().end() > offset);
    }

    private static void cut(Reading reading, int index, Span head, List<Statement> out) {
        Block block = reading.document().blocks().get(index);
        boolean inHead = !head.isEmpty() && head.overlaps(block.span());
        Statement.Kind kind = kind(block, inHead);
        Tokens tokens = reading.tokens();
        int to = tokens.indexAt(block.span().end());
        int from = tokens.indexAt(block.span().start());
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to;
            if (last || endsAfter(reading, i, kind)) {
                Span span = new Span(tokens.get(from).start(), tokens.get(i).end());
                out.add(new Statement(span, kind, index, out.size()));
                from = i + 1;
            }
        }
    }

    private static Statement.Kind kind(Block block, boolean inHead) {
        if (inHead)
            return Statement.Kind.TITLE;
        return switch (block.kind()) {
            case TITLE, HEADING -> Statement.Kind.HEADING;
            case LIST_ITEM -> Statement.Kind.ITEM;
            case TABLE_CELL -> Statement.Kind.CELL;
            case TERM -> Statement.Kind.TERM;
            case DEFINITION -> Statement.Kind.DEFINITION;
            default -> Statement.Kind.SENTENCE;
        };
    }

    private static boolean endsAfter(Reading reading, int i, Statement.Kind kind) {
        Tokens tokens = reading.tokens();
        Token next = tokens.get(i + 1);
        if (kind == Statement.Kind.TITLE || kind == Statement.Kind.HEADING)
            return false;
        if (next.gap() == Token.Gap.LINE)
            return true;
        if (next.gap() == Token.Gap.NONE)
            return false;
        Token token = tokens.get(i);
        return switch (token.folded()) {
            case "!", "?", "\u2026" -> opens(tokens, next);
            case "." -> opens(tokens, next) && !abbreviates(reading.language(), tokens, i);
            case "\"" -> opens(tokens, next) && i > 0 && isStop(tokens.get(i - 1));
            default -> false;
        };
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("!") || token.is("?");
    }

    private static boolean opens(Tokens tokens, Token next) {
        char first = tokens.text().charAt(next.start());
        return !Character.isLowerCase(first) && first != ')' && first != ',' && first != ':' && first != ';'
                && first != '\u00BB' && first != '\u201D';
    }

    /** "17. November", "M. Durand", "Prof. Weber": the stop belongs to the word. */
    private static boolean abbreviates(Language language, Tokens tokens, int stop) {
        if (stop == 0 || tokens.get(stop).gap() != Token.Gap.NONE)
            return false;
        Token before = tokens.get(stop - 1);
        if (before.kind() == Token.Kind.NUMBER)
            return before.folded().length() <= SHORT_NUMBER && !isTimePart(tokens, stop - 1);
        boolean initial = before.folded().length() == 1 && Character.isUpperCase(tokens.text().charAt(before.start()));
        return before.kind() == Token.Kind.WORD
                && (initial || language.value("abbreviation", before.folded()).isPresent());
    }

    /** "18:30." and "14,50." end a sentence, "17." before a month does not. */
    private static boolean isTimePart(Tokens tokens, int number) {
        return number > 0 && tokens.get(number).gap() == Token.Gap.NONE;
    }
}
