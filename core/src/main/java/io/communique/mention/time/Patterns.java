package io.communique.mention.time;

import io.communique.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The patterns of a language as one tree. A pattern is elements parted by spaces: a word, {@code a|b} for one of two
 * words, <code>{slot}</code> for a value, <code>{class}</code> for any phrase of the class of words
 * {@code time-class}; {@code ?} after an element makes it optional; what stands before {@code ^} must be there and does
 * not belong to the expression.
 *
 * <p>A match walks down the tree, one token or phrase for each step: it is bounded by the depth of the tree, whatever
 * the text.
 */
final class Patterns {

    private static final List<String> RULES = List.of("time-date", "time-weak", "time-ahead", "time-ago", "time-every",
            "time-alternate",
            "time-decade", "time-after-date", "time-before-date", "time-stretch");

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final List<Step> steps = new ArrayList<>();
        private Optional<Node> start = Optional.empty();
        private String rule = "";
        private int order;
        private long classes;
        private boolean numeric;

        /** Whether any step can take the token: most tokens of a text are none of times. */
        boolean mayTake(Script script, int at) {
            return (script.entry(at).classes() & classes) != 0 || numeric && (script.isNumber(at) || script.isSign(at, "'"));
        }
    }

    /** {@code classes} are those that a token must be of for the step to be tried; a number may be enough. */
    private record Step(Optional<Slot> slot, int wordClass, long classes, boolean numeric, Node next) {

        boolean mayTake(Script script, int at) {
            return (script.entry(at).classes() & classes) != 0 || numeric && (script.isNumber(at) || script.isSign(at, "'"));
        }
    }

    private record Element(String text, boolean optional) {}

    private final Lexicon lexicon;
    private final Node root = new Node();
    private int count;

    Patterns(Language language, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String rule : RULES)
            for (String pattern : language.patterns(rule))
                insert(root, elements(pattern), 0, rule, count++);
        root.words.keySet().forEach(lexicon::open);
    }

    private static List<Element> elements(String pattern) {
        List<Element> out = new ArrayList<>();
        for (String part : pattern.strip().split("\\s+")) {
            boolean optional = part.endsWith("?") && part.length() > 1;
            out.add(new Element(optional ? part.substring(0, part.length() - 1) : part, optional));
        }
        return out;
    }

    private void insert(Node at, List<Element> elements, int index, String rule, int order) {
        if (index == elements.size()) {
            if (at.rule.isEmpty()) {
                at.rule = rule;
                at.order = order;
            }
            return;
        }
        Element element = elements.get(index);
        for (Node next : next(at, element.text()))
            insert(next, elements, index + 1, rule, order);
        if (element.optional())
            insert(at, elements, index + 1, rule, order);
    }

    private List<Node> next(Node at, String element) {
        if (element.equals("^")) {
            at.start = Optional.of(at.start.orElseGet(Node::new));
            return List.of(at.start.get());
        }
        if (element.startsWith("{") && element.endsWith("}"))
            return List.of(step(at, element.substring(1, element.length() - 1)));
        List<Node> out = new ArrayList<>();
        for (String word : element.split("\\|"))
            out.add(at.words.computeIfAbsent(io.communique.text.Folding.fold(word), key -> new Node()));
        return out;
    }

    private Node step(Node at, String name) {
        Optional<Slot> slot = Slot.named(name);
        int wordClass = slot.isPresent() ? -1 : lexicon.number("time-" + name);
        for (Step step : at.steps)
            if (step.slot().equals(slot) && step.wordClass() == wordClass)
                return step.next();
        long classes = slot.map(Slot::classes).orElse(1L << Math.max(0, wordClass));
        Step step = new Step(slot, wordClass, classes, slot.map(Slot::isNumeric).orElse(false), new Node());
        at.steps.add(step);
        at.classes |= classes;
        at.numeric |= step.numeric();
        return step.next();
    }

    /** The longest pattern that begins at a token; among equals the one listed first. */
    Optional<Match> at(Script script, int from) {
        if (!mayStart(script, from))
            return Optional.empty();
        Walk walk = new Walk(script);
        walk.go(root, from, from);
        return walk.best;
    }

    /** Whether a pattern begins with the very word. */
    boolean startsWith(Script script, int at) {
        return script.isSign(at, "'") || script.entry(at).isOpening();
    }

    private boolean mayStart(Script script, int from) {
        return root.mayTake(script, from) || script.isWord(from) && script.entry(from).isOpening();
    }

    private static final class Walk {

        private final Script script;
        private final SlotReader reader;
        private final List<Match.Capture> path = new ArrayList<>();
        private Optional<Match> best = Optional.empty();
        private int bestOrder;

        Walk(Script script) {
            this.script = script;
            this.reader = new SlotReader(script);
        }

        void go(Node node, int start, int at) {
            if (!node.rule.isEmpty() && at > start)
                offer(node, start, at);
            if (node.start.isPresent())
                go(node.start.get(), at, at);
            if (at >= script.size() || at > start && !script.goesOn(at))
                return;
            Node next = node.words.isEmpty() ? null : node.words.get(script.get(at).folded());
            if (next != null)
                go(next, start, at + 1);
            if (!node.mayTake(script, at))
                return;
            for (Step step : node.steps)
                if (step.mayTake(script, at))
                    follow(step, start, at);
        }

        private void follow(Step step, int start, int at) {
            if (step.slot().isEmpty()) {
                Lexicon.Phrase phrase = script.phrase(at, step.wordClass());
                if (phrase.isFound())
                    go(step.next(), start, at + phrase.length());
                return;
            }
            for (Match.Capture capture : reader.read(step.slot().get(), at)) {
                path.add(capture);
                go(step.next(), start, capture.to());
                path.remove(path.size() - 1);
            }
        }

        private boolean isBetter(Match known, int at, int order) {
            if (at != known.to())
                return at > known.to();
            int values = Integer.compare(path.size(), known.captures().size());
            return values < 0 || values == 0 && order < bestOrder;
        }

        /** The longest wins, then the one with fewer values, then the one listed first. */
        private void offer(Node node, int start, int at) {
            if (best.isEmpty() || isBetter(best.get(), at, node.order)) {
                best = Optional.of(new Match(node.rule, start, at, List.copyOf(path)));
                bestOrder = node.order;
            }
        }
    }
}
