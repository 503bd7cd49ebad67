package io.communique.assembly;

import io.communique.document.Block;
import io.communique.mention.Reading;
import io.communique.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a document into sections and finds its entries. */
final class OutlineMaker {

    /** Names whose labels hold a value; beside a value they open no section. */
    private static final Set<String> ENTRIES = Set.of("date", "hours", "place", "access", "price", "registration",
            "audience", "what", "who", "why", "how", "organisation", "partners", "more", "documents", "social",
            "practical", "notes", "accreditation", "press-arrangements", "programme");
    /** Names of single facts: their labels lie within the section around them. */
    private static final Set<String> DETAILS = Set.of("date", "hours", "place", "access", "price", "what", "who", "why",
            "how", "audience", "registration", "organisation");
    private static final int LABEL_LEVEL = 7;
    private static final int ENTRY_LEVEL = 8;
    /** Blocks at the top that name the sender. */
    private static final int LETTERHEAD = 2;
    private static final int SHORT = 160;
    private static final int LONG = 300;
    private static final int SENTENCE = 50;
    /** Digits without a letter between them that no date and no hour has. */
    private static final int NUMBER = 9;

    /** A place where a section begins. */
    private record Opening(int start, Optional<String> name, Span label, int block, int level) {}

    private final Reading reading;
    private final String text;
    private final List<Block> blocks;
    private final BitSet longer = new BitSet();
    private final BitSet longest = new BitSet();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<List<Label>> labels = new ArrayList<>();

    OutlineMaker(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.blocks = reading.document().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            longer.set(i, !isShort(blocks.get(i), SHORT));
            longest.set(i, !isShort(blocks.get(i), LONG));
        }
    }

    Outline make() {
        Labels finder = new Labels(reading);
        for (int i = 0; i < blocks.size(); i++)
            labels.add(finder.in(blocks.get(i), i));
        int closing = -1;
        for (int i = 0; i < blocks.size(); i++) {
            boolean left = i > 0 && blocks.get(i).layer() != blocks.get(i - 1).layer();
            if (left || closing == i)
                openings.add(plain(i));
            closing = open(i).orElse(closing == i ? -1 : closing);
        }
        return new Outline(sections(), entries);
    }

    private Opening plain(int index) {
        int start = blocks.get(index).span().start();
        return new Opening(start, Optional.empty(), new Span(start, start), index, LABEL_LEVEL);
    }

    /** Opens what a block opens; answers the block at which the last of it must end, if before the next opening. */
    private Optional<Integer> open(int index) {
        Block block = blocks.get(index);
        Optional<Integer> closing = Optional.empty();
        if (block.isHeading() && startsWithoutLabel(block, labels.get(index)))
            openings.add(new Opening(block.span().start(), Optional.empty(), block.span(), index, level(block)));
        if (block.kind() == Block.Kind.TERM)
            addTerm(index);
        for (int i = 0; i < labels.get(index).size(); i++) {
            Label label = labels.get(index).get(i);
            int after = afterShort(index, label.whole() ? LONG : SHORT);
            if (isContactOnPaper(label, block) && !mayBeReached(label, after)) {
                entries.add(new Entry(Optional.of(label.name()), label.span(), new Span(label.span().end(), label.span().end())));
                continue;
            }
            if (block.kind() != Block.Kind.TERM)
                entries.add(entry(label, i));
            if (opens(label, block)) {
                openings.add(opening(label, block));
                closing = Optional.of(label.whole() && !isContactOnPaper(label, block) ? -1 : after);
            }
        }
        return closing;
    }

    private boolean startsWithoutLabel(Block block, List<Label> found) {
        return found.isEmpty() || lineOf(found.get(0)) > block.span().start();
    }

    private int lineOf(Label label) {
        int stop = text.lastIndexOf('\n', label.span().start());
        return Math.max(stop + 1, blocks.get(label.block()).span().start());
    }

    private static boolean opens(Label label, Block block) {
        boolean entry = ENTRIES.contains(label.name());
        boolean cell = block.kind() == Block.Kind.TABLE_CELL || block.kind() == Block.Kind.TERM;
        return entry ? label.whole() && !cell || block.isHeading() : true;
    }

    private Opening opening(Label label, Block block) {
        int level = block.isHeading() ? level(block)
                : DETAILS.contains(label.name()) ? ENTRY_LEVEL : LABEL_LEVEL;
        return new Opening(lineOf(label) <= label.span().start() ? startOnLine(label) : label.span().start(),
                Optional.of(label.name()), label.span(), label.block(), level);
    }

    /** Where a section begins: at its line if the label opens the line, else at the label. */
    private int startOnLine(Label label) {
        int line = lineOf(label);
        for (int i = line; i < label.span().start(); i++)
            if (Character.isLetter(text.charAt(i)))
                return label.span().start();
        return line;
    }

    private static int level(Block block) {
        return Math.max(1, Math.min(6, block.level()));
    }

    /** A label beside its value rules its own block and the short ones after it. */
    private int afterShort(int index, int most) {
        BitSet ends = most == LONG ? longest : longer;
        int next = ends.nextSetBit(index + 1);
        return next < 0 ? blocks.size() : next;
    }

    /** A contact label that is no heading of its own rules names and numbers, not the article under a letterhead. */
    private static boolean isContactOnPaper(Label label, Block block) {
        boolean contact = label.name().endsWith("contact");
        return contact && (!block.isHeading() || label.block() < LETTERHEAD && label.span().start() > 0
                || label.span().length() * 2 < block.span().length());
    }

    private boolean isShort(Block block, int most) {
        for (Span line : Lines.of(text, block.span()))
            if (line.length() > most || line.length() > SHORT && !canBeReached(line))
                return false;
        return !block.isHeading() && !isShouted(block);
    }

    /**
     * An office named in a letterhead is no contact: the release goes on below it before there is anything to call or to
     * write to. At the end of a document a bare name may stand.
     */
    private boolean mayBeReached(Label label, int end) {
        if (canBeReached(new Span(label.span().end(), blocks.get(label.block()).span().end())))
            return true;
        for (int i = label.block() + 1; i < end; i++)
            if (!labels.get(i).isEmpty())
                return false;
            else if (canBeReached(blocks.get(i).span()))
                return true;
            else if (isSentence(blocks.get(i)))
                return false;
        return end == blocks.size() || blocks.get(end).layer() != blocks.get(end - 1).layer();
    }

    private boolean isSentence(Block block) {
        return block.span().length() > SENTENCE && text.charAt(block.span().end() - 1) == '.';
    }

    /** A long line under a label still lists people if it has a mail sign or the digits of a number; else it is prose. */
    private boolean canBeReached(Span line) {
        int digits = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            digits = Character.isDigit(c) ? digits + 1 : Character.isLetter(c) ? 0 : digits;
            if (c == '@' || digits >= NUMBER)
                return true;
        }
        return false;
    }

    /** A headline in capitals is nobody's number. */
    private boolean isShouted(Block block) {
        String words = block.span().of(text);
        return words.chars().noneMatch(Character::isLowerCase) && words.chars().filter(Character::isUpperCase).count() > 12;
    }

    private Entry entry(Label label, int position) {
        List<Label> all = labels.get(label.block());
        int limit = position + 1 < all.size() ? startOnLine(all.get(position + 1)) : blocks.get(label.block()).span().end();
        int from = label.whole() ? afterLine(label) : label.rest().start();
        Span value = Lines.stripped(text, new Span(Math.min(from, limit), limit));
        if (value.isEmpty() && position + 1 == all.size())
            value = below(label).orElse(value);
        return new Entry(Optional.of(label.name()), label.span(), value);
    }

    private int afterLine(Label label) {
        int stop = text.indexOf('\n', label.span().end());
        int end = blocks.get(label.block()).span().end();
        return stop < 0 || stop > end ? end : stop;
    }

    /** What stands in the next block, where that is neither a heading nor labelled itself. */
    private Optional<Span> below(Label label) {
        int next = label.block() + 1;
        if (next >= blocks.size())
            return Optional.empty();
        Block under = blocks.get(next);
        boolean same = under.layer() == blocks.get(label.block()).layer();
        if (!same || under.isHeading() || under.kind() == Block.Kind.TERM || !labels.get(next).isEmpty())
            return Optional.empty();
        return besides(blocks.get(label.block()), under) ? Optional.of(under.span()) : Optional.empty();
    }

    /** The value of a cell stands in the same row. */
    private static boolean besides(Block label, Block value) {
        return label.cell().isEmpty() || value.cell().isPresent() && label.cell().get().column() == 0
                && value.cell().get().table() == label.cell().get().table()
                && value.cell().get().row() == label.cell().get().row();
    }

    private void addTerm(int index) {
        int last = index;
        while (last + 1 < blocks.size() && blocks.get(last + 1).kind() == Block.Kind.DEFINITION)
            last++;
        Block term = blocks.get(index);
        Span value = last == index ? new Span(term.span().end(), term.span().end())
                : new Span(blocks.get(index + 1).span().start(), blocks.get(last).span().end());
        Optional<String> name = labels.get(index).stream().map(Label::name).findFirst();
        entries.add(new Entry(name, term.span(), value));
    }

    private List<Section> sections() {
        List<Section> out = new ArrayList<>();
        if (blocks.isEmpty())
            return out;
        Deque<Section> open = new ArrayDeque<>();
        int start = blocks.get(0).span().start();
        if (openings.isEmpty() || openings.get(0).start() > start)
            openings.add(0, new Opening(start, Optional.empty(), new Span(start, start), 0, 0));
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1).start() : text.length();
            if (end > openings.get(i).start())
                out.add(section(openings.get(i), end, open));
        }
        return out;
    }

    private Section section(Opening opening, int end, Deque<Section> open) {
        while (!open.isEmpty() && open.peek().level() >= opening.level())
            open.pop();
        List<String> path = new ArrayList<>(open.isEmpty() ? List.of() : open.peek().path());
        opening.name().ifPresent(path::add);
        Span span = Lines.stripped(text, new Span(opening.start(), end));
        int last = reading.document().blockIndexAt(Math.max(opening.start(), span.end() - 1)) + 1;
        Section section = new Section(opening.name(), opening.label(), span, opening.block(),
                Math.min(last, blocks.size()), opening.level(), path);
        open.push(section);
        return section;
    }
}
