package io.communique.assembly;

import io.communique.document.Block;
import io.communique.document.Mark;
import io.communique.language.Cues;
import io.communique.mention.Reading;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds labels. A cue {@code section-…} is a label where it is a whole line, or opens a line before a colon, a question
 * mark or a dash, or is set in bold before text that is not. After a cue {@code section-…-of} a name may follow.
 */
final class Labels {

    private static final String PREFIX = "section-";
    private static final String OF = "-of";
    private static final int LONGEST_NAME = 9;

    private final Reading reading;
    private final Tokens tokens;
    private final Map<Integer, List<Cues.Hit>> hits = new HashMap<>();
    private final Set<Integer> boldEnds = new HashSet<>();
    private final Optional<Block> mainTitle;

    Labels(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        for (Cues.Hit hit : reading.cues())
            if (hit.name().startsWith(PREFIX))
                hits.computeIfAbsent(hit.from(), key -> new ArrayList<>()).add(hit);
        hits.values().forEach(list -> list.sort(Comparator.comparingInt((Cues.Hit hit) -> -hit.to())
                .thenComparing(hit -> hit.name().endsWith(OF))));
        mainTitle = reading.document().blocks().stream().filter(Block::isHeading)
                .filter(b -> b.kind() == Block.Kind.TITLE || b.level() <= 1).findFirst();
        for (Mark mark : reading.document().marks())
            if (mark.kind() == Mark.Kind.STRONG)
                boldEnds.add(Lines.stripped(reading.text(), mark.span()).end());
    }

    /** The labels of a block, in order: at most one at the start of each line, and more within a line of entries. */
    List<Label> in(Block block, int index) {
        List<Label> out = new ArrayList<>();
        for (Span line : Lines.of(reading.text(), block.span()))
            addLine(line, block, index, out);
        return out;
    }

    private void addLine(Span line, Block block, int index, List<Label> out) {
        int from = tokens.indexAt(line.start());
        int to = tokens.indexAt(line.end());
        Optional<Label> first = at(from, to, block, index);
        if (first.isEmpty())
            return;
        Label label = first.get();
        for (int i = tokens.indexAt(label.rest().start()); i < to; i++)
            if (startsEntry(i, to)) {
                Optional<Label> next = at(i, to, block, index);
                if (next.isPresent()) {
                    out.add(cut(label, tokens.get(i).start()));
                    label = next.get();
                    i = tokens.indexAt(label.rest().start()) - 1;
                }
            }
        out.add(label);
    }

    /** In a line that began with a label, a capitalised label before a colon begins the next entry. */
    private boolean startsEntry(int index, int to) {
        Token token = tokens.get(index);
        if (token.gap() == Token.Gap.NONE || !Character.isUpperCase(reading.text().charAt(token.start())))
            return false;
        for (Cues.Hit hit : hits.getOrDefault(index, List.of()))
            if (hit.to() < to && opensValue(tokens.get(hit.to())))
                return true;
        return false;
    }

    private Label cut(Label label, int end) {
        Span rest = Lines.stripped(reading.text(), new Span(label.rest().start(), end));
        return new Label(label.name(), label.span(), rest, label.block());
    }

    private Optional<Label> at(int from, int to, Block block, int index) {
        int first = skipDecoration(from, to);
        for (Cues.Hit hit : hits.getOrDefault(first, List.of())) {
            if (hit.to() > to)
                continue;
            Optional<Label> label = hit.name().endsWith(OF) ? named(hit, to, block, index) : plain(hit, to, block, index);
            if (label.isPresent())
                return label;
        }
        return spaced(first, to, index);
    }

    private Optional<Label> plain(Cues.Hit hit, int to, Block block, int index) {
        int after = skipBracket(hit.to(), to);
        if (onlySigns(after, to))
            return isCapital(hit.from()) || block.isHeading() || after < to && opensValue(tokens.get(after))
                    ? Optional.of(label(hit, to, to, index)) : Optional.empty();
        if (opensValue(tokens.get(after)) && !isMainTitle(block))
            return Optional.of(label(hit, after + 1, to, index));
        boolean dash = isDash(after, to) && isCapital(hit.from()) && !block.isHeading();
        if (dash || boldEnds.contains(hit.span().end()) && after == hit.to())
            return Optional.of(label(hit, dash ? after + 1 : after, to, index));
        return Optional.empty();
    }

    /** A cue with a name after it: "À propos du musée". The name is part of the label. */
    private Optional<Label> named(Cues.Hit hit, int to, Block block, int index) {
        int end = hit.to();
        boolean proper = false;
        while (end < to && !opensValue(tokens.get(end))) {
            if (isSentenceSign(end, to) || end - hit.to() > LONGEST_NAME)
                return Optional.empty();
            proper |= isCapital(end);
            end++;
        }
        boolean empty = end == hit.to() || tokens.get(hit.to()).kind() == Token.Kind.NUMBER;
        boolean strong = block.isHeading() || boldEnds.contains(tokens.get(end - 1).end());
        if (empty || !isCapital(hit.from()) || !(proper || strong) || isMainTitle(block))
            return Optional.empty();
        String name = hit.name().substring(PREFIX.length(), hit.name().length() - OF.length());
        Span span = new Span(hit.span().start(), tokens.get(end - 1).end());
        int rest = Math.min(to, end + 1);
        return Optional.of(new Label(pressName(hit, name), span, rest(rest, to, span.end()), index));
    }

    private String pressName(Cues.Hit hit, String name) {
        return hits.get(hit.from()).stream().filter(h -> h.to() == hit.to() && !h.name().endsWith(OF))
                .map(h -> h.name().substring(PREFIX.length())).findFirst().orElse(name);
    }

    /** "C O N T A C T": letters set apart. */
    private Optional<Label> spaced(int from, int to, int index) {
        StringBuilder letters = new StringBuilder();
        int end = from;
        for (int i = from; i < to && tokens.get(i).kind() == Token.Kind.WORD; i++, end = i)
            if (tokens.get(i).end() - tokens.get(i).start() > 1)
                return Optional.empty();
            else
                letters.append(tokens.get(i).folded());
        if (letters.length() < 4 || !onlySigns(end, to))
            return Optional.empty();
        Span span = new Span(tokens.get(from).start(), tokens.get(end - 1).end());
        return reading.language().cues().namesOfLetters(letters.toString()).stream()
                .filter(name -> name.startsWith(PREFIX) && !name.endsWith(OF)).findFirst()
                .map(name -> new Label(name.substring(PREFIX.length()), span, new Span(span.end(), span.end()), index));
    }

    private Label label(Cues.Hit hit, int restFrom, int to, int index) {
        return new Label(hit.name().substring(PREFIX.length()), hit.span(), rest(restFrom, to, hit.span().end()), index);
    }

    private Span rest(int from, int to, int otherwise) {
        return from < to ? new Span(tokens.get(from).start(), tokens.get(to - 1).end()) : new Span(otherwise, otherwise);
    }

    /** Bullets, arrows, "###", "1." before a label. */
    private int skipDecoration(int from, int to) {
        int at = from;
        while (at < to && !hits.containsKey(at) && (tokens.get(at).kind() == Token.Kind.SIGN || isNumbering(at, to)))
            at++;
        return at;
    }

    private boolean isNumbering(int at, int to) {
        return tokens.get(at).kind() == Token.Kind.NUMBER && at + 1 < to
                && (tokens.get(at + 1).is(".") || tokens.get(at + 1).is(")")) && tokens.get(at + 1).gap() == Token.Gap.NONE;
    }

    private int skipBracket(int from, int to) {
        if (from >= to || !tokens.get(from).is("("))
            return from;
        for (int i = from + 1; i < to && i < from + LONGEST_NAME; i++)
            if (tokens.get(i).is(")"))
                return i + 1;
        return from;
    }

    private boolean onlySigns(int from, int to) {
        for (int i = from; i < to; i++)
            if (tokens.get(i).kind() != Token.Kind.SIGN)
                return false;
        return true;
    }

    private boolean isDash(int at, int to) {
        return at + 1 < to && tokens.get(at).is("-") && tokens.get(at).gap() == Token.Gap.SPACE
                && tokens.get(at + 1).gap() == Token.Gap.SPACE;
    }

    private boolean isSentenceSign(int at, int to) {
        Token token = tokens.get(at);
        return token.is(".") && at + 1 == to || token.is("!") || token.is(";") || token.is("@") || token.is("\"");
    }

    private static boolean opensValue(Token token) {
        return token.is(":") || token.is("?");
    }

    /** "Inscriptions : ouverture en mai" is a headline, not a label. */
    private boolean isMainTitle(Block block) {
        return mainTitle.isPresent() && mainTitle.get() == block;
    }

    private boolean isCapital(int index) {
        int point = reading.text().codePointAt(tokens.get(index).start());
        return Character.isUpperCase(point) || Character.isTitleCase(point) || tokens.get(index).is("+");
    }
}
