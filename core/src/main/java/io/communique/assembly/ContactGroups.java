package io.communique.assembly;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Person;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names, numbers and addresses that stand together: within one block, or in short blocks one below the other. */
final class ContactGroups {
    private static final String STOPS = ".!?";
    private static final int SHORT = 160;
    private static final int SHORT_WITH_NAME = 120;
    private static final int NEAR_IN_PROSE = 90;
    private static final int SENTENCE = 60;
    private static final int WORDS_BEFORE = 40;
    private static final int NEAR_LABEL = 40;
    private static final int MOST_BETWEEN = 2;
    private static final List<String> FACTS = List.of("what", "who");
    private final Desk desk;
    private final Document document;
    private final TreeSet<Integer> leads = new TreeSet<>();
    private final DeskLines lines;

    ContactGroups(Desk desk) {
        this.desk = desk;
        this.document = desk.reading().document();
        this.lines = new DeskLines(desk);
        for (Cues.Hit hit : desk.reading().cues())
            if ((hit.name().equals("contact-lead") || hit.name().equals("contact-field") && isLabel(hit.to()))
                    && opensLine(hit.span().start()))
                leads.add(hit.span().start());
    }

    /** Groups with at least one way to reach somebody, in order. */
    List<List<ContactItem>> all() {
        List<List<ContactItem>> out = new ArrayList<>();
        List<ContactItem> group = new ArrayList<>();
        for (ContactItem item : items()) {
            if (!group.isEmpty() && (!together(group.get(group.size() - 1), item) || isOfAnotherDesk(item, group))) {
                out.add(List.copyOf(group));
                group.clear();
            }
            group.add(item);
        }
        out.add(List.copyOf(group));
        joinNamesBelow(out);
        return out.stream().filter(g -> g.stream().anyMatch(item -> !item.isName())).toList();
    }

    /** A second number or address below a line that names a body or a desk. */
    private boolean isOfAnotherDesk(ContactItem item, List<ContactItem> group) {
        ContactItem last = group.get(group.size() - 1);
        return !item.isName() && !last.isName() && group.stream().anyMatch(i -> !i.isName() && i.isSameKind(item))
                && lines.opensDesk(last.span().end(), item.span().start());
    }

    /** Numbers of a desk, and on the next line under a label of its own the name that belongs to them. */
    private void joinNamesBelow(List<List<ContactItem>> groups) {
        for (int i = groups.size() - 1; i > 0; i--) {
            List<ContactItem> numbers = groups.get(i - 1);
            List<ContactItem> names = groups.get(i);
            if (names.size() != 1 || !names.get(0).isName() || numbers.stream().anyMatch(ContactItem::isName))
                continue;
            int end = numbers.get(numbers.size() - 1).span().end();
            Integer lead = leads.higher(end - 1);
            if (lead != null && names.get(0).span().start() - lead < NEAR_LABEL && between(end, lead) <= 1) {
                groups.set(i - 1, Stream.concat(numbers.stream(), names.stream()).toList());
                groups.remove(i);
            }
        }
    }

    private List<ContactItem> items() {
        List<ContactItem> out = new ArrayList<>();
        for (Mention<Person> m : desk.mentions().people())
            if (!isWho(m))
                out.add(new ContactItem(m.span(), Optional.of(m.value()), Optional.empty(), Optional.empty()));
        desk.mentions().phones().forEach(m -> out.add(
                new ContactItem(m.span(), Optional.empty(), Optional.of(desk.sourced(m)), Optional.empty())));
        desk.mentions().emails().forEach(m -> out.add(
                new ContactItem(m.span(), Optional.empty(), Optional.empty(), Optional.of(desk.sourced(m)))));
        out.sort(Comparator.comparing(ContactItem::span));
        out.removeIf(item -> !counts(item));
        return out;
    }

    /** "WHO: the mayor; Jane Doe": those who come are not those to call, unless a number stands beside them. */
    private boolean isWho(Mention<Person> person) {
        return desk.outline().entryAt(person.span().start()).filter(entry -> entry.name().filter(FACTS::contains).isPresent()
                && Stream.concat(desk.mentions().phones().stream(), desk.mentions().emails().stream())
                        .noneMatch(m -> entry.value().contains(m.span()))).isPresent();
    }

    /** What stands around a page of the web belongs to the site, unless it is labelled as contact details. */
    private boolean counts(ContactItem item) {
        Optional<Block> block = document.blockAt(item.span().start());
        if (block.map(Block::isBody).orElse(true) || !document.pages().isEmpty())
            return true;
        Integer lead = leads.floor(item.span().start());
        return lead != null && (block.get().span().contains(lead) || between(lead, item.span().start()) <= MOST_BETWEEN);
    }

    private int between(int from, int to) {
        return document.blockIndexAt(to) - document.blockIndexAt(from);
    }

    private boolean together(ContactItem a, ContactItem b) {
        Integer lead = leads.higher(a.span().end() - 1);
        if ((!a.isName() || b.isName()) && lead != null && lead < b.span().start())
            return false;
        int first = document.blockIndexAt(a.span().start());
        int second = document.blockIndexAt(b.span().start());
        if (first == second || second >= document.blocks().size())
            return near(a, b, document.blocks().get(Math.min(first, document.blocks().size() - 1)));
        boolean inProse = a.isName() && (document.blocks().get(first).span().length() > SHORT_WITH_NAME
                || isSentence(a, document.blocks().get(first)) || isAsked(b, document.blocks().get(second)))
                || !a.isName() && b.isName() && isSentence(b, document.blocks().get(second));
        return !inProse && stacked(first, second);
    }

    /** "Please confirm by Monday to mail": a sentence of its own asks readers to write, not those named above it. */
    private boolean isAsked(ContactItem b, Block block) {
        return !b.isName() && b.span().start() - block.span().start() > WORDS_BEFORE && isSentence(b, block);
    }

    /** In prose, only what stands in the same sentence. */
    private boolean near(ContactItem a, ContactItem b, Block block) {
        if (b.span().start() <= a.span().end())
            return true;
        if (block.span().length() <= SHORT)
            return !a.isName() || !endsSentence(desk.text().substring(a.span().end(), b.span().start()))
                    || !isSentence(a, block);
        String between = desk.text().substring(a.span().end(), b.span().start());
        boolean prose = lineLength(block, a.span().start()) > SHORT || between.length() > SHORT;
        boolean sentence = endsSentence(between);
        if (a.isName() && sentence && flows(a.span().end(), b.span().start()) && isSentence(a, block))
            return false;
        return !prose || between.length() <= NEAR_IN_PROSE && !sentence;
    }

    /** Whether every line that ends in a stretch is as long as lines of running text are. */
    private boolean flows(int from, int to) {
        String text = desk.text();
        for (int end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', end + 1))
            if (end - text.lastIndexOf('\n', end - 1) <= SENTENCE)
                return false;
        return true;
    }

    private static boolean endsSentence(String between) {
        return between.contains(". ") && between.length() > 30;
    }

    /** Whether a name stands amid the words of a sentence, with no label of contact details before it. */
    private boolean isSentence(ContactItem name, Block block) {
        Integer lead = leads.floor(name.span().start());
        boolean labelled = lead != null && block.span().contains(lead);
        return !labelled && block.span().length() > SENTENCE && endsInStop(desk.text().substring(block.span().start(),
                block.span().end()).strip());
    }

    /** Also within the quotation marks or brackets that close it. */
    private static boolean endsInStop(String block) {
        int end = block.length();
        while (end > 0 && !Character.isLetterOrDigit(block.charAt(end - 1)))
            if (STOPS.indexOf(block.charAt(--end)) >= 0)
                return true;
        return false;
    }

    /** Length of the stretch between two line ends that the author meant. */
    private int lineLength(Block block, int at) {
        String text = desk.text();
        int from = text.lastIndexOf('\n', at);
        int to = text.indexOf('\n', at);
        return Math.min(to < 0 ? text.length() : to, block.span().end()) - Math.max(from, block.span().start());
    }

    private boolean stacked(int first, int second) {
        if (second - first > MOST_BETWEEN + 1)
            return false;
        for (int i = first; i <= second; i++) {
            Block block = document.blocks().get(i);
            if (i > first && block.isHeading() || block.span().length() > 2 * SHORT)
                return false;
        }
        return document.blocks().get(first).layer() == document.blocks().get(second).layer();
    }

    /** A colon follows: "Media: name, number". */
    private boolean isLabel(int token) {
        return token < desk.reading().tokens().size() && desk.reading().tokens().get(token).is(":");
    }

    private boolean opensLine(int at) {
        int i = at;
        while (i > 0 && desk.text().charAt(i - 1) != '\n' && !Character.isLetterOrDigit(desk.text().charAt(i - 1)))
            i--;
        return i == 0 || desk.text().charAt(i - 1) == '\n';
    }

    /** Where the label or block begins that a group stands under, at most a few blocks above. */
    Span hull(List<ContactItem> group, int notBefore) {
        int first = group.get(0).span().start();
        int start = document.blockAt(first).map(block -> block.span().start()).orElse(first);
        Integer lead = leads.floor(first);
        if (lead != null && lead < start && between(lead, first) <= MOST_BETWEEN)
            start = lead;
        return new Span(Math.min(first, Math.max(start, notBefore)), group.get(group.size() - 1).span().end());
    }

    /** Whether a label of contact details opens the group. */
    boolean isLabelled(Span hull) {
        Integer lead = leads.ceiling(hull.start());
        return lead != null && lead < hull.end();
    }
}
