package io.communique.assembly;

import io.communique.document.Block;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.WebAddress;
import io.communique.model.WebLink.Purpose;
import io.communique.text.Bisection;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one finds behind a link: weighed from its words, its sentence, the label it stands under, and its address. Where
 * two purposes weigh the same, the one that asks the reader to act wins.
 */
final class LinkPurposes {
    private static final String CUE = "link:";
    private static final int OWN_WORDS = 4;
    private static final int PLACE = 3;
    private static final int LABEL = 3;
    private static final int BEFORE = 2;
    private static final int AFTER = 1;
    private static final int NEAR = 90;
    private static final int ENOUGH = 5;
    private static final int WEAK = 2;
    private static final Set<Purpose> ACTIONS = Set.of(Purpose.PROGRAMME, Purpose.REGISTRATION,
            Purpose.ACCREDITATION);
    private static final List<Purpose> BY_ACTION = List.of(Purpose.ACCREDITATION, Purpose.REGISTRATION,
            Purpose.SOCIAL, Purpose.MAP, Purpose.PROGRAMME, Purpose.MEDIA, Purpose.PRESS_KIT, Purpose.INFORMATION,
            Purpose.SOURCE, Purpose.ORGANISATION, Purpose.OTHER);
    private static final Map<String, Purpose> BY_SECTION = Map.ofEntries(
            Map.entry("registration", Purpose.REGISTRATION), Map.entry("price", Purpose.REGISTRATION),
            Map.entry("programme", Purpose.PROGRAMME), Map.entry("accreditation", Purpose.ACCREDITATION),
            Map.entry("documents", Purpose.PRESS_KIT), Map.entry("social", Purpose.SOCIAL),
            Map.entry("about", Purpose.ORGANISATION), Map.entry("about-of", Purpose.ORGANISATION),
            Map.entry("access", Purpose.MAP), Map.entry("more", Purpose.INFORMATION),
            Map.entry("press-contact", Purpose.ORGANISATION), Map.entry("contact", Purpose.ORGANISATION));

    private record Cue(Purpose purpose, int weight, Span span) {}

    private final Desk desk;
    private final Frame frame;
    private final List<Cue> cues = new ArrayList<>();

    LinkPurposes(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
        for (Cues.Hit hit : desk.reading().cues())
            if (hit.name().startsWith(CUE)) {
                String[] parts = hit.name().split(":");
                cues.add(new Cue(purpose(parts[1]), Integer.parseInt(parts[2]), hit.span()));
            }
        cues.sort(Comparator.comparingInt(cue -> cue.span().start()));
    }

    /** The purpose of a name as it stands in the data and in the JSON. */
    static Purpose purpose(String name) {
        return Purpose.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What all places where an address stands say together. */
    Purpose of(List<Mention<WebAddress>> mentions) {
        Map<Purpose, Integer> all = new EnumMap<>(Purpose.class);
        for (Mention<WebAddress> mention : mentions)
            weigh(mention).forEach((purpose, weight) -> all.merge(purpose, weight, Integer::sum));
        LinkPlaces.standard().weights(mentions.get(0).value().url())
                .forEach((purpose, weight) -> all.merge(purpose, weight * PLACE, Integer::sum));
        Comparator<Purpose> byWeight = Comparator.comparingInt(p -> all.getOrDefault(p, 0));
        Purpose best = BY_ACTION.stream().max(byWeight.thenComparing(p -> -BY_ACTION.indexOf(p))).orElseThrow();
        return all.getOrDefault(best, 0) >= ENOUGH ? best : bare(mentions);
    }

    private Map<Purpose, Integer> weigh(Mention<WebAddress> mention) {
        Span span = mention.span();
        Map<Purpose, Integer> out = new EnumMap<>(Purpose.class);
        LinkWords words = LinkWords.of(desk.reading(), mention);
        if (words != LinkWords.ADDRESS)
            add(out, span, OWN_WORDS);
        boolean own = out.values().stream().anyMatch(weight -> weight > WEAK * OWN_WORDS);
        if (words == LinkWords.NAME && out.isEmpty())
            return out;
        Span sentence = sentence(span);
        add(out, new Span(Math.max(sentence.start(), span.start() - NEAR), span.start()), own ? AFTER : BEFORE);
        int end = Math.min(sentence.end(), span.end() + NEAR);
        if (!own)
            add(out, new Span(Math.min(span.end(), end), end), AFTER);
        label(span.start()).ifPresent(purpose -> out.merge(purpose, LABEL * (own ? 1 : 3), Integer::sum));
        return out;
    }

    /** The heaviest cue of each purpose within a stretch of text. */
    private void add(Map<Purpose, Integer> out, Span within, int factor) {
        Map<Purpose, Integer> heaviest = new EnumMap<>(Purpose.class);
        for (int i = firstAt(within.start()); i < cues.size() && cues.get(i).span().start() < within.end(); i++) {
            Cue cue = cues.get(i);
            if (within.contains(cue.span()) && !cue.span().isEmpty())
                heaviest.merge(cue.purpose(), cue.weight() * factor, Math::max);
        }
        if (factor < OWN_WORDS && ACTIONS.stream().anyMatch(heaviest::containsKey))
            heaviest.computeIfPresent(Purpose.INFORMATION, (purpose, weight) -> weight / 2);
        heaviest.forEach((purpose, weight) -> out.merge(purpose, weight, Integer::sum));
    }

    /** The first cue that starts at an offset or later: they are in order. */
    private int firstAt(int offset) {
        return Bisection.first(cues.size(), i -> cues.get(i).span().start() >= offset);
    }

    private Optional<Purpose> label(int offset) {
        Optional<Purpose> entry = desk.outline().entryAt(offset).flatMap(Entry::name)
                .map(BY_SECTION::get);
        return entry.or(() -> desk.outline().at(offset).flatMap(Section::name).map(BY_SECTION::get));
    }

    /** The sentence around a link: to the signs that end sentences, within its block. */
    private Span sentence(Span link) {
        String text = desk.text();
        Span block = desk.reading().document().blockAt(link.start()).map(Block::span).orElse(link);
        int start = link.start();
        while (start > block.start() && !ends(text, start - 1))
            start--;
        int end = Math.min(link.end(), text.length());
        while (end < block.end() && !ends(text, end))
            end++;
        return new Span(Math.min(start, link.start()), Math.max(end, link.end()));
    }

    private boolean ends(String text, int at) {
        char unit = text.charAt(at);
        boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return unit == '\n' || (unit == '.' || unit == '!' || unit == '?' || unit == '•') && last && !isOfDay(unit, at);
    }

    /** "3. Mai". */
    private boolean isOfDay(char unit, int at) {
        return unit == '.' && Mention.overlap(desk.mentions().times(), new Span(at, at + 1));
    }

    /** No word tells: a body's name leads to its site, the name or site of the event itself to information. */
    private Purpose bare(List<Mention<WebAddress>> mentions) {
        Mention<WebAddress> first = mentions.get(0);
        if (mentions.stream().anyMatch(this::namesBody))
            return Purpose.ORGANISATION;
        boolean head = frame.head().length() > 0 && first.span().start() < frame.head().end();
        boolean printed = LinkWords.of(desk.reading(), first) == LinkWords.ADDRESS && isRoot(first.value().url());
        return head || printed || mentions.stream().anyMatch(this::namesTheNews) ? Purpose.INFORMATION : Purpose.OTHER;
    }

    private boolean namesBody(Mention<WebAddress> mention) {
        boolean address = LinkWords.of(desk.reading(), mention) == LinkWords.ADDRESS;
        Span words = address && !mention.value().printed() ? sentence(mention.span()) : mention.span();
        String host = hostLabel(mention.value().url());
        boolean named = Folding.fold(mention.span().of(desk.text())).replaceAll("[^a-z0-9]", "").equals(host);
        return isRoot(mention.value().url()) && (named || !mention.value().printed() && desk.mentions().organizations()
                .stream().anyMatch(m -> m.span().overlaps(words)));
    }

    /** Whether the words of the link stand in the headline as well. */
    private boolean namesTheNews(Mention<WebAddress> mention) {
        String words = Folding.fold(mention.span().of(desk.text())).strip();
        return words.length() > 3 && frame.title().filter(t -> Folding.fold(t.value()).contains(words)).isPresent();
    }

    private static String hostLabel(String url) {
        String[] labels = url.toLowerCase(Locale.ROOT).replaceFirst("^(https?:)?//", "").split("[/?#:]", 2)[0]
                .split("\\.");
        return labels.length < 2 ? "" : labels[labels.length - 2].replace("-", "");
    }

    private static boolean isRoot(String url) {
        String plain = url.replaceFirst("^(?i)(https?:)?//", "");
        int slash = plain.indexOf('/');
        return slash < 0 || plain.length() - slash <= 4;
    }
}
