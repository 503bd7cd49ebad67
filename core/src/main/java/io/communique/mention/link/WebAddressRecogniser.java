package io.communique.mention.link;

import io.communique.document.Block;
import io.communique.document.Link;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.mention.WebAddress;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the text leads: the targets of its links, and the addresses that it prints. Where a printed address and the
 * target of the link on it differ, the target counts, unless it leads nowhere. Links of the page around the release are
 * left out.
 */
public final class WebAddressRecogniser implements Recogniser<WebAddress> {
    /** Ready to use. */
    public WebAddressRecogniser() {}

    @Override
    public List<Mention<WebAddress>> find(Reading reading) {
        List<Mention<WebAddress>> printed = new ArrayList<>(PrintedAddresses.in(reading));
        List<Mention<WebAddress>> out = new ArrayList<>();
        for (Link link : reading.document().links()) {
            Optional<String> url = LinkTargets.url(link.target());
            if (link.layer() == Block.Layer.BODY && url.isPresent())
                out.add(new Mention<>(link.span(), new WebAddress(url.get(), false), "link"));
        }
        out.removeIf(link -> leadsNowhere(link) && printed.stream().anyMatch(p -> p.span().overlaps(link.span())));
        List<Span> linked = reading.document().links().stream().filter(WebAddressRecogniser::leadsAway)
                .map(Link::span).toList();
        printed.removeIf(p -> linked.stream().anyMatch(span -> span.overlaps(p.span())));
        out.addAll(printed);
        out.sort(Comparator.comparing(Mention::span));
        return apart(out);
    }

    private static boolean leadsNowhere(Mention<WebAddress> link) {
        return link.value().url().equals(LinkTargets.NOWHERE);
    }

    /** Links of the page around count as well: the address printed on them belongs to the page. */
    private static boolean leadsAway(Link link) {
        return LinkTargets.url(link.target()).filter(url -> !url.equals(LinkTargets.NOWHERE)).isPresent()
                || LinkTargets.isMail(link.target());
    }

    private static List<Mention<WebAddress>> apart(List<Mention<WebAddress>> sorted) {
        List<Mention<WebAddress>> out = new ArrayList<>();
        int end = 0;
        for (Mention<WebAddress> each : sorted)
            if (each.span().start() >= end || each.span().isEmpty()) {
                out.add(each);
                end = Math.max(end, each.span().end());
            }
        return out;
    }
}
