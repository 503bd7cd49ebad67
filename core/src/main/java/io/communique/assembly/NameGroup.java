package io.communique.assembly;

import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The same name said in several places. */
final class NameGroup {

    private static final double ALIKE = 0.7;

    private final EventDesk desk;
    private final List<EventName> members = new ArrayList<>();
    private final Set<NameKeys> keys = new LinkedHashSet<>();
    private final Set<NameKeys> headlines = new LinkedHashSet<>();
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    NameGroup(EventDesk desk, EventName first) {
        this.desk = desk;
        add(first);
    }

    /** Sorts names into groups of the same. */
    static List<NameGroup> of(EventDesk desk, List<EventName> names) {
        List<NameGroup> out = new ArrayList<>();
        for (EventName name : names) {
            Optional<NameGroup> home = out.stream().filter(g -> g.says(name)).findFirst();
            home.ifPresentOrElse(g -> g.add(name), () -> out.add(new NameGroup(desk, name)));
        }
        return out;
    }

    List<EventName> members() {
        return members;
    }

    void place(String feature) {
        places.add(feature);
    }

    Set<String> places() {
        return places;
    }

    /** A whole headline says the same as a name only where it says no more. */
    boolean says(EventName name) {
        if (isHeadline(name))
            return keys.contains(name.keys()) || headlines.contains(name.keys());
        return headlines.contains(name.keys()) || overlaps(name.span())
                || keys.stream().anyMatch(each -> same(each, name.keys()));
    }

    private static boolean isHeadline(EventName name) {
        return name.rule().equals("headline");
    }

    private boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> before = stretches.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }

    private void add(EventName name) {
        members.add(name);
        if (isHeadline(name)) {
            headlines.add(name.keys());
            return;
        }
        keys.add(name.keys());
        cover(name.span());
    }

    /** Keeps the stretches of the text that the names stand in apart from each other. */
    private void cover(Span span) {
        int start = span.start();
        int end = span.end();
        for (Map.Entry<Integer, Integer> each = stretches.lowerEntry(end); each != null && each.getValue() > start;
                each = stretches.lowerEntry(end)) {
            start = Math.min(start, each.getKey());
            end = Math.max(end, each.getValue());
            stretches.remove(each.getKey());
        }
        if (start < end)
            stretches.put(start, end);
    }

    /** The member whose form speaks most for it, the headline's before others; the first of equal ones. */
    EventName best() {
        EventName best = asInHeadline(strongest());
        return desk.title().filter(title -> title.contains(best.span()))
                .flatMap(title -> members.stream().filter(member -> !title.contains(member.span())
                        && member.features().contains("edition") && goesOn(best.text(), member.text())).findFirst()
                        .or(() -> inFull(best)))
                .orElse(best);
    }

    /** "Langer Tag" of a headline rather than "zum Langen Tag": the same words, not bent by a sentence. */
    private EventName asInHeadline(EventName best) {
        return desk.title().filter(title -> !title.contains(best.span())).flatMap(title -> members.stream()
                .filter(each -> title.contains(each.span()) && each.keys().words().equals(best.keys().words())
                        && each.text().length() == best.text().length() && !each.text().equalsIgnoreCase(best.text()))
                .findFirst()).orElse(best);
    }

    /** "Jornadas de Energia" of a headline is short for "Jornadas de Energia e Território". */
    private Optional<EventName> inFull(EventName headline) {
        return members.stream().filter(each -> each.features().contains("proper") && isLongForm(each.text(), headline.text()))
                .findFirst();
    }

    /** Behind the short form another noun with a capital is joined. */
    private boolean isLongForm(String name, String headline) {
        if (name.length() <= headline.length() || !name.regionMatches(true, 0, headline, 0, headline.length()))
            return false;
        Tokens rest = Tokens.of(name.substring(headline.length()));
        int last = rest.size() - 1;
        boolean joined = last > 0 && desk.words().is("name-conjunction", rest.get(0))
                && Character.isUpperCase(name.codePointAt(headline.length() + rest.get(last).start()));
        return joined && rest.all().subList(1, last).stream().allMatch(t -> t.is("'") || desk.words().is("name-link", t)
                || desk.words().is("name-article", t));
    }

    /** "Les Nuits du patrimoine illuminent Brume": behind a name told in full elsewhere a headline says what it does. */
    private boolean goesOn(String headline, String name) {
        if (headline.length() <= name.length() + 1 || !headline.regionMatches(true, 0, name, 0, name.length())
                || headline.charAt(name.length()) != ' ' || !Character.isLowerCase(headline.codePointAt(name.length() + 1)))
            return false;
        Token next = Tokens.of(headline.substring(name.length())).get(0);
        return !desk.words().is("name-link", next) && !desk.words().is("name-article", next);
    }

    private EventName strongest() {
        Optional<Span> title = desk.title();
        double headline = desk.weights().of("name.in-headline");
        EventName best = members.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (EventName each : members) {
            double score = each.score(desk.weights()) + (title.isPresent() && title.get().contains(each.span()) ? headline : 0);
            if (score > most || score == most && each.span().compareTo(best.span()) < 0) {
                best = each;
                most = score;
            }
        }
        return best;
    }

    double score() {
        double repeated = Math.min(members.size() - 1, 5) * desk.weights().of("group.repeated");
        double unplaced = places.isEmpty() ? desk.weights().of("group.unplaced") : 0;
        return best().score(desk.weights()) + repeated + unplaced
                + desk.weights().sum("group", places);
    }

    /** Whether two names say the same: most of what tells them apart from other names is shared. */
    static boolean same(NameKeys a, NameKeys b) {
        if (a.significant().isEmpty() || b.significant().isEmpty())
            return a.significant().isEmpty() && b.significant().isEmpty() && a.words().equals(b.words());
        int shared = 0;
        for (String word : a.significant())
            if (b.significant().contains(word))
                shared++;
        double alike = 2.0 * shared / (a.significant().size() + b.significant().size());
        boolean contained = shared == Math.min(a.significant().size(), b.significant().size());
        return (alike >= ALIKE || contained) && nounsAgree(a.nouns(), b.nouns());
    }

    private static boolean nounsAgree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty()
                || a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.endsWith(y) || y.endsWith(x)));
    }
}
