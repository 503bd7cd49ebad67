package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.mention.WebAddress;
import io.communique.model.Evidence;
import io.communique.model.Sourced;
import io.communique.model.WebLink;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides which addresses the release points to, and what one finds there. */
final class LinkMaker {
    private static final String NOWHERE = "#";
    private static final int LONGEST_TRAIL = 160;

    List<WebLink> make(Desk desk, Frame frame) {
        MailingFurniture mailing = new MailingFurniture(desk);
        Map<String, List<Mention<WebAddress>>> byTarget = new LinkedHashMap<>();
        for (Mention<WebAddress> mention : desk.mentions().webAddresses())
            if (mention.value().url().equals(NOWHERE))
                warn(desk, mention.span());
            else if (!LinkFurniture.has(mention.value().url()) && !isCrumb(desk, mention)
                    && !mailing.has(mention))
                byTarget.computeIfAbsent(key(Iri.of(mention.value().url())), key -> new ArrayList<>()).add(mention);
        LinkPurposes purposes = new LinkPurposes(desk, frame);
        List<WebLink> out = new ArrayList<>();
        for (List<Mention<WebAddress>> mentions : byTarget.values())
            out.add(link(desk, "L" + (out.size() + 1), mentions, purposes));
        return out;
    }

    /** "Home > News > Releases": a link within the site in a short line of steps. */
    private static boolean isCrumb(Desk desk, Mention<WebAddress> mention) {
        Span block = desk.reading().document().blockAt(mention.span().start()).map(b -> b.span()).orElse(mention.span());
        String words = block.length() > LONGEST_TRAIL ? "" : block.of(desk.text());
        return mention.value().url().startsWith("/") && (words.contains(" > ") || words.contains(" › ")
                || words.contains(" » "));
    }

    private static void warn(Desk desk, Span span) {
        String words = span.of(desk.text()).strip();
        desk.warnings().add("link-without-target",
                words.isEmpty() ? "a picture links to nothing" : "\"" + words + "\" links to nothing", span);
    }

    private static WebLink link(Desk desk, String id, List<Mention<WebAddress>> mentions, LinkPurposes purposes) {
        List<Evidence> evidence = mentions.stream().map(m -> desk.evidence(m.span(), m.rule())).toList();
        Optional<String> text = mentions.stream().map(m -> desk.words(m.span(), m.rule()).value())
                .filter(words -> !words.isEmpty()).findFirst();
        String url = Iri.of(mentions.get(0).value().url());
        return new WebLink(id, text, new Sourced<>(url, evidence), purposes.of(mentions));
    }

    /** Two addresses are one where they differ only in scheme, {@code www.}, case of the host, or a last slash. */
    private static String key(String url) {
        String plain = url.replaceFirst("^(?i)(https?:)?//", "").replaceFirst("^(?i)www\\.", "");
        int path = plain.indexOf('/');
        String host = (path < 0 ? plain : plain.substring(0, path)).toLowerCase(Locale.ROOT);
        String rest = path < 0 ? "" : plain.substring(path);
        int end = rest.length();
        while (end > 0 && (rest.charAt(end - 1) == '/' || rest.charAt(end - 1) == '#'))
            end--;
        return host + rest.substring(0, end);
    }
}
