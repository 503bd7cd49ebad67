package io.communique.assembly;

import io.communique.document.Block;
import io.communique.language.CueIndex;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.WebAddress;
import io.communique.model.Accreditation;
import io.communique.model.Contact;
import io.communique.model.Occurrence;
import io.communique.model.Phone;
import io.communique.model.Sourced;
import io.communique.model.WebLink;
import io.communique.model.When;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides how the press gets in: from the sections and blocks that speak of accreditation. */
final class AccreditationMaker {
    private static final String RULE = "accreditation";
    private static final String NOWHERE = "#";
    /** An hour with a word before it is no place. */
    private static final int LEAD = 7;

    /** What an address within the lines on accreditation may serve instead: a stream, a programme, a folder. */
    private static final Set<WebLink.Purpose> ELSEWHERE = Set.of(WebLink.Purpose.MEDIA, WebLink.Purpose.PROGRAMME, WebLink.Purpose.MAP,
            WebLink.Purpose.PRESS_KIT, WebLink.Purpose.SOCIAL, WebLink.Purpose.SOURCE);

    Optional<Accreditation> make(Desk desk, Frame frame, List<WebLink> links, List<Contact> contacts) {
        CueIndex cues = desk.cues();
        List<Span> scope = scope(desk, frame, cues);
        Optional<Sourced<String>> meeting = cues.all("meeting-point").stream().filter(hit -> isForPress(desk, hit))
                .flatMap(hit -> meetingPoint(desk, hit).stream()).findFirst();
        Optional<Sourced<String>> url = url(desk, scope, links);
        List<Sourced<String>> emails = within(scope, desk.mentions().emails()).map(desk::sourced).toList();
        List<Sourced<Phone>> phones = within(scope, desk.mentions().phones()).map(desk::sourced).toList();
        boolean silent = url.isEmpty() && emails.isEmpty() && phones.isEmpty();
        List<Contact> named = silent ? named(desk, scope, contacts) : List.of();
        Accreditation found = new Accreditation(deadline(desk, scope), url,
                silent ? named.stream().flatMap(c -> c.emails().stream()).toList() : emails,
                silent ? named.stream().flatMap(c -> c.phones().stream()).toList() : phones, documents(desk, cues, scope), meeting);
        boolean empty = found.deadline().isEmpty() && found.url().isEmpty() && found.emails().isEmpty()
                && found.phones().isEmpty() && found.documents().isEmpty() && meeting.isEmpty();
        return empty || scope.isEmpty() && meeting.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static <T> Stream<Mention<T>> within(List<Span> scope, List<Mention<T>> mentions) {
        return mentions.stream().filter(m -> scope.stream().anyMatch(span -> span.contains(m.span())))
                .collect(Collectors.toMap(Mention::value, m -> m, (a, b) -> a,
                        LinkedHashMap::new)).values().stream();
    }

    /** Sections on accreditation, and blocks outside the headline that have a word of it. */
    private static List<Span> scope(Desk desk, Frame frame, CueIndex cues) {
        List<Span> out = new ArrayList<>();
        desk.outline().sections().stream().filter(section -> section.under("accreditation"))
                .forEach(section -> out.add(section.span()));
        desk.outline().entries("accreditation").forEach(entry -> out.add(entry.label().union(entry.value())));
        for (Block block : desk.reading().document().blocks())
            if (block.isBody() && !frame.head().contains(block.span()) && cues.has("accreditation-word", block.span()))
                out.add(block.span());
        return out;
    }

    /** The latest stated deadline, else the last date behind a word that sets one. */
    private static Optional<Sourced<String>> deadline(Desk desk, List<Span> scope) {
        return desk.mentions().times().stream()
                .filter(m -> scope.stream().anyMatch(span -> span.contains(m.span())))
                .filter(m -> m.value().role() == When.Role.DEADLINE || m.value().role() == When.Role.REGISTRATION
                        || AccessMaker.isBound(m.value()))
                .flatMap(m -> lastMoment(m.value()).map(moment -> desk.sourced(moment, m.span(), m.rule())).stream())
                .findFirst();
    }

    private static Optional<String> lastMoment(When when) {
        if (when.occurrences().isEmpty())
            return Optional.empty();
        Occurrence last = when.occurrences().get(when.occurrences().size() - 1);
        Optional<LocalDate> day = last.to().or(last::from);
        Optional<String> hour = last.times().stream().findFirst().flatMap(t -> t.end().or(t::start)).map(t -> "T" + t);
        return day.map(d -> d + hour.orElse(""));
    }

    /** "Accreditation with Nora Kerr": those named there, who can be reached where the contacts stand. */
    private static List<Contact> named(Desk desk, List<Span> scope, List<Contact> contacts) {
        List<String> people = within(scope, desk.mentions().people()).map(m -> m.value().name().value().full()).toList();
        return contacts.stream().filter(c -> c.name().map(n -> people.contains(n.value().full())).orElse(false)).toList();
    }

    private static Optional<Sourced<String>> url(Desk desk, List<Span> scope, List<WebLink> links) {
        List<String> elsewhere = links.stream().filter(l -> ELSEWHERE.contains(l.purpose())).map(l -> l.url().value()).toList();
        return within(scope, desk.mentions().webAddresses()).filter(m -> !m.value().url().equals(NOWHERE) && !elsewhere.contains(m.value().url()))
                .map(m -> desk.sourced(m.value(), m.span(), m.rule()).map(WebAddress::url)).findFirst();
    }

    private static List<Sourced<String>> documents(Desk desk, CueIndex cues, List<Span> scope) {
        TreeMap<Integer, Sourced<String>> out = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        int end = 0;
        for (Cues.Hit hit : cues.all("accreditation-document")) {
            String folded = Folding.fold(hit.span().of(desk.text()));
            if (hit.span().start() >= end && scope.stream().anyMatch(s -> s.contains(hit.span()))
                    && !seen.contains(folded)) {
                seen.add(folded);
                out.put(hit.span().start(), desk.words(hit.span(), RULE));
                end = hit.span().end();
            }
        }
        return List.copyOf(out.values());
    }

    private static boolean isForPress(Desk desk, Cues.Hit hit) {
        Optional<Section> section = desk.outline().at(hit.span().start());
        boolean named = section.filter(s -> s.under("accreditation") || s.under("press-arrangements")).isPresent();
        return named || desk.reading().cues().stream().anyMatch(cue -> cue.name().equals("contact-type:press")
                && hit.span().contains(cue.span()));
    }

    /** What follows the label on its line, unless it is an hour alone. */
    private static Optional<Sourced<String>> meetingPoint(Desk desk, Cues.Hit hit) {
        String text = desk.text();
        int start = hit.span().end();
        while (start < text.length() && text.charAt(start) != '\n' && !Character.isLetterOrDigit(text.charAt(start)))
            start++;
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.'))
            end--;
        Span span = new Span(start, Math.max(start, end));
        boolean hour = desk.mentions().times().stream().anyMatch(t -> t.span().overlaps(span)
                && t.span().length() + LEAD >= span.length());
        return end > start && end - start < 200 && !hour ? Optional.of(desk.words(span, RULE)) : Optional.empty();
    }
}
