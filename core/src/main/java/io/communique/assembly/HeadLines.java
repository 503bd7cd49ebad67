package io.communique.assembly;

import io.communique.assembly.HeadLine.Role;
import io.communique.document.Block;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.text.Bisection;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of every line of a document what it is. */
final class HeadLines {

    static final String GENRE = "genre-";
    private static final int SENTENCE = 12;
    private static final int LONG = 32;

    private final Desk desk;
    private final String text;
    private final Tokens tokens;
    private final BitSet genre = new BitSet();
    private final BitSet status = new BitSet();
    private final BitSet motto = new BitSet();
    private final BitSet category = new BitSet();
    private final BitSet small = new BitSet();
    private final BitSet published = new BitSet();
    private final BitSet time = new BitSet();
    private final BitSet day = new BitSet();
    private final BitSet body = new BitSet();
    private final BitSet details = new BitSet();
    private final BitSet labels = new BitSet();
    private final List<HeadLine> all = new ArrayList<>();

    HeadLines(Desk desk) {
        this.desk = desk;
        this.text = desk.text();
        this.tokens = desk.reading().tokens();
        desk.reading().cues().forEach(this::mark);
        desk.reading().document().links().stream().filter(link -> link.layer() != Block.Layer.BODY)
                .forEach(link -> genre.clear(tokens.indexAt(link.span().start()), tokens.indexAt(link.span().end())));
        desk.mentions().times().forEach(m -> set(time, m.span()));
        desk.mentions().times().stream().filter(m -> m.value().start().isPresent()
                && m.value().start().equals(m.value().end())).forEach(m -> set(day, m.span()));
        desk.mentions().organizations().forEach(m -> set(body, m.span()));
        Stream.of(desk.mentions().phones(), desk.mentions().emails(), desk.mentions().webAddresses())
                .<Mention<?>>flatMap(List::stream).forEach(m -> set(details, m.span()));
        desk.mentions().addresses().stream().filter(m -> m.value().street().isPresent() || m.value().postalCode().isPresent())
                .forEach(m -> set(details, m.span()));
        desk.outline().entries().forEach(e -> labels.set(tokens.indexAt(e.label().start())));
        desk.outline().sections().stream().filter(s -> s.name().isPresent())
                .forEach(s -> labels.set(tokens.indexAt(s.label().start())));
        List<Block> blocks = desk.reading().document().blocks();
        for (int i = 0; i < blocks.size(); i++)
            for (Span line : Lines.of(text, blocks.get(i).span()))
                all.add(line(line, blocks.get(i), i));
    }

    /** All lines, in order. */
    List<HeadLine> all() {
        return all;
    }

    /** Where a line of these stands among them. */
    int position(HeadLine line) {
        return firstAfter(line.span().start());
    }

    /** The place of the first line that ends after an offset; the number of lines if there is none. */
    int firstAfter(int offset) {
        return Bisection.first(all.size(), i -> all.get(i).span().end() > offset);
    }

    /** The lines of one block. */
    List<HeadLine> of(int block) {
        return all.stream().filter(line -> line.index() == block).toList();
    }

    /** Index of the first block of the release that is running text, or the number of blocks. */
    int firstProse() {
        return all.stream().filter(l -> l.block().isBody() && l.is(Role.PROSE) && !l.block().isHeading())
                .mapToInt(HeadLine::index).findFirst().orElse(desk.reading().document().blocks().size());
    }

    /** A line that ends "invites you to", or another of the same sentence: what follows it is the news. */
    boolean leadsOn(HeadLine line) {
        int last = tokens.indexAt(line.block().span().end()) - 1;
        return desk.cues().endsAt("invite-verb", last);
    }

    /** A number of the paper: "Ref. 2025-047", "No 12". */
    boolean isReference(HeadLine line) {
        return desk.cues().in("reference-number", line.span()).stream().anyMatch(h -> h.span().start() == line.span().start())
                && line.span().of(text).chars().anyMatch(Character::isDigit);
    }

    /** "Published on 4 May by the editors". */
    boolean isPublication(HeadLine line) {
        return any(published, tokens.indexAt(line.span().start()), tokens.indexAt(line.span().end()));
    }

    /** A salutation, a sentence that invites or that goes on below, a line of a programme: no line under a headline. */
    boolean isSpoken(HeadLine line) {
        boolean hour = Mention.at(desk.mentions().times(), line.span().start())
                .filter(m -> m.value().edtf().isEmpty() && !m.value().times().isEmpty()).isPresent();
        char last = text.charAt(line.span().end() - 1);
        boolean open = last == ',' || last == ':' || !desk.cues().in("invite-verb", line.span()).isEmpty();
        return hour || open && !line.block().isHeading();
    }

    /** A line that begins with somebody's name: a contact above the headline. */
    boolean isPerson(HeadLine line) {
        return Mention.at(desk.mentions().people(), line.span().start()).isPresent();
    }

    /** A paragraph straight below a heading that is a day belongs to a list of dates. */
    boolean isUnderDay(HeadLine line) {
        for (int at = position(line) - 1; at >= 0; at--)
            if (all.get(at).block().isHeading())
                return all.get(at).is(Role.DATE) && all.get(at).index() > 0;
        return false;
    }

    private void mark(Cues.Hit hit) {
        if (hit.name().startsWith(GENRE))
            genre.set(hit.from(), hit.to());
        switch (hit.name()) {
            case "release-status", "embargo", "revision-line" -> status.set(hit.from(), hit.to());
            case "updated-on" -> published.set(hit.from(), hit.to());
            case "letterhead-motto" -> motto.set(hit.from(), hit.to());
            case "category" -> category.set(hit.from(), hit.to());
            case "reference-number", "dateline-word" -> small.set(hit.from(), hit.to());
            case "published-on" -> {
                small.set(hit.from(), hit.to());
                published.set(hit.from(), hit.to());
            }
            default -> { }
        }
    }

    private void set(BitSet set, Span span) {
        set.set(tokens.indexAt(span.start()), tokens.indexAt(span.end()));
    }

    private HeadLine line(Span span, Block block, int index) {
        int from = tokens.indexAt(span.start());
        int to = tokens.indexAt(span.end());
        int words = 0;
        for (int i = from; i < to; i++)
            if (tokens.get(i).kind() == Token.Kind.WORD)
                words++;
        return new HeadLine(span, block, index, role(from, to, words, block, span), words);
    }

    private Role role(int from, int to, int words, Block block, Span span) {
        if (words == 0)
            return any(details, from, to) ? Role.DETAILS : any(time, from, to) ? Role.DATE : Role.SIGNS;
        Optional<Role> marked = marked(from, to, words, block);
        if (marked.isPresent())
            return marked.get();
        if (any(details, from, to) && rest(from, to, details, details) <= 8)
            return Role.DETAILS;
        if (labels.get(from) && !block.isHeading())
            return Role.LABEL;
        return isProse(span, words, block) ? Role.PROSE : Role.WORDS;
    }

    private Optional<Role> marked(int from, int to, int words, Block block) {
        if (any(motto, from, to) && rest(from, to, motto, motto) == 0)
            return Optional.of(Role.LETTERHEAD);
        boolean banner = any(genre, from, to) || isSpacedGenre(from, to);
        boolean dated = any(time, from, to);
        if (banner && (rest(from, to, genre, body) == 0 || isSpacedGenre(from, to)))
            return Optional.of(isSecondBanner(from, to, block) ? Role.CATEGORY : Role.BANNER);
        if (any(status, from, to) && rest(from, to, status, time) <= 3 && words < 24)
            return Optional.of(Role.STATUS);
        if (dated && (!isTooFull(from, to, block) || isDateline(from, to)))
            return Optional.of(Role.DATE);
        if (any(category, from, to) && rest(from, to, category, category) == 0 && !block.isHeading())
            return Optional.of(Role.CATEGORY);
        return Optional.empty();
    }

    /** "Event" under "Press release" says what the news is about, not what the paper is. */
    private boolean isSecondBanner(int from, int to, Block block) {
        return category.get(from) && category.nextClearBit(from) >= to && !block.isHeading()
                && all.stream().anyMatch(line -> line.is(Role.BANNER));
    }

    private boolean isTooFull(int from, int to, Block block) {
        int rest = rest(from, to, time, category);
        int most = block.isHeading() ? 0 : any(published, from, to) ? 5 : 2;
        return to - from > 26 || rest > most || rest > 1 && !any(published, from, to) && !any(day, from, to);
    }

    /** "Paris, le 3 mars 2025" and nothing else. */
    private boolean isDateline(int from, int to) {
        Span line = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new DatelineReader(desk).at(line).filter(d -> d.place().isPresent()
                && d.date().filter(m -> m.value().role() != When.Role.HISTORY && !isYears(m.value())).isPresent())
                .map(d -> d.end() >= line.end() - 1).orElse(false);
    }

    /** "1920-1975". */
    private static boolean isYears(When when) {
        return when.start().isPresent() && when.end().isPresent()
                && when.start().get().plusYears(1).isBefore(when.end().get());
    }

    /** How many words of a line none of the marks covers. */
    private int rest(int from, int to, BitSet one, BitSet other) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean covered = one.get(i) || other.get(i) || small.get(i) || genre.get(i) || time.get(i);
            if (tokens.get(i).kind() == Token.Kind.WORD && tokens.get(i).end() - tokens.get(i).start() > 1 && !covered
                    && !desk.reading().word(i).is("organization-link"))
                count++;
        }
        return count;
    }

    private boolean any(BitSet set, int from, int to) {
        int next = set.nextSetBit(from);
        return next >= 0 && next < to;
    }

    private boolean isSpacedGenre(int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to && letters.length() <= to - from + 2; i++)
            if (tokens.get(i).kind() == Token.Kind.WORD)
                letters.append(tokens.get(i).folded());
        return to - from >= letters.length() - 2 && letters.length() > 5 && desk.reading().language().cues()
                .namesOfLetters(letters.toString()).stream().anyMatch(name -> name.startsWith(GENRE));
    }

    private boolean isProse(Span span, int words, Block block) {
        if (block.isHeading())
            return words > 60;
        char last = text.charAt(span.end() - 1);
        boolean ends = last == '.' || last == '!' || last == '?' || last == '»' || last == '"';
        return words >= LONG || words >= SENTENCE && ends && last == '.' || words >= SENTENCE && hasSentenceBreak(span);
    }

    private boolean hasSentenceBreak(Span span) {
        for (int i = span.start() + 1; i + 2 < span.end(); i++)
            if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))
                    && Character.isLowerCase(text.charAt(i - 1)))
                return true;
        return false;
    }
}
