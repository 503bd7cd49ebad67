package io.communique.mention.link;

import io.communique.document.Block;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.WebAddress;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final List<String> SIGNS = List.of("://", "ww.", "WW.");

    private PrintedAddresses() {}

    static List<Mention<WebAddress>> in(Reading reading) {
        List<Span> found = new ArrayList<>();
        List<Mention<WebAddress>> out = new ArrayList<>();
        String text = reading.text();
        LineEnds ends = new LineEnds(reading.document());
        for (Span span : links(text)) {
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

    /** Addresses hold no white space: only words with a sign of an address are taken apart. */
    private static List<Span> links(String text) {
        List<Span> out = new ArrayList<>();
        int[] signs = new int[SIGNS.size()];
        Arrays.fill(signs, -1);
        for (int at = nextSign(text, 0, signs); at < text.length();) {
            int from = at;
            while (from > 0 && text.charAt(from - 1) > ' ')
                from--;
            int to = at;
            while (to < text.length() && text.charAt(to) > ' ')
                to++;
            for (LinkSpan link : EXTRACTOR.extractLinks(text.substring(from, to)))
                out.add(new Span(from + link.getBeginIndex(), from + link.getEndIndex()));
            at = nextSign(text, to, signs);
        }
        return out;
    }

    /** Where the next of the signs stands; what was found of each is kept, so that the text is searched once for each. */
    private static int nextSign(String text, int from, int[] found) {
        int next = text.length();
        for (int i = 0; i < found.length; i++) {
            if (found[i] < from) {
                int at = text.indexOf(SIGNS.get(i), from);
                found[i] = at < 0 ? text.length() : at;
            }
            next = Math.min(next, found[i]);
        }
        return next;
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
