package io.communique.mention.link;

import io.communique.document.Block;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.WebAddress;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Addresses that are printed: with a scheme, with {@code www.}, and bare domains that readers are sent to. */
final class PrintedAddresses {
    private static final LinkExtractor EXTRACTOR =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

    private PrintedAddresses() {}

    static List<Mention<WebAddress>> in(Reading reading) {
        List<Span> found = new ArrayList<>();
        List<Mention<WebAddress>> out = new ArrayList<>();
        String text = reading.text();
        LineEnds ends = new LineEnds(reading.document());
        for (LinkSpan link : EXTRACTOR.extractLinks(text)) {
            Span span = new Span(link.getBeginIndex(), link.getEndIndex());
            if (!found.isEmpty() && found.get(found.size() - 1).end() > span.start() || !isWeb(span.of(text)))
                continue;
            Span whole = ends.continued(text, span);
            found.add(whole);
            if (isRead(reading, whole))
                out.add(mention(text, whole));
        }
        for (Span span : new BareDomains(reading).all())
            if (found.stream().noneMatch(span::overlaps) && isRead(reading, span))
                out.add(mention(text, span));
        return out;
    }

    private static boolean isWeb(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") || lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static Mention<WebAddress> mention(String text, Span span) {
        String printed = span.of(text).replaceAll("\\s+", "");
        String lower = printed.toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://");
        return new Mention<>(span, new WebAddress(scheme ? printed : "http://" + printed, true), "web-address");
    }

    /** On a page of the web, what stands around the release belongs to the site; on paper, the letterhead counts. */
    private static boolean isRead(Reading reading, Span span) {
        Optional<Block> block = reading.document().blockAt(span.start());
        return block.map(Block::isBody).orElse(true) || !reading.document().pages().isEmpty();
    }
}
