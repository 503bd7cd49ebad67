package io.communique.mention.contact;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Mail addresses in lower case: printed, broken over a line end, written so that robots do not see them, or only behind
 * a link. Where a printed address and the link on it differ, the printed one counts.
 */
public final class MailRecogniser implements Recogniser<String> {
    private final List<Span> taken;

    /**
     * A recogniser for one document.
     *
     * @param taken spans of web addresses with a scheme: an at sign within them makes no mail address
     */
    public MailRecogniser(List<Span> taken) {
        this.taken = taken.stream().sorted().toList();
    }

    @Override
    public List<Mention<String>> find(Reading reading) {
        TreeMap<Integer, Mention<String>> byStart = new TreeMap<>();
        add(byStart, new PrintedMails(reading).all());
        add(byStart, new VeiledMails(reading).all());
        add(byStart, MailLinks.in(reading));
        return new ArrayList<>(byStart.values());
    }

    private void add(TreeMap<Integer, Mention<String>> byStart, List<Mention<String>> more) {
        for (Mention<String> mention : more) {
            Integer before = byStart.floorKey(Math.max(mention.span().start(), mention.span().end() - 1));
            boolean free = before == null || !touches(byStart.get(before).span(), mention.span());
            if (free && taken.stream().noneMatch(span -> span.contains(mention.span().start()) && !span.isEmpty()))
                byStart.put(mention.span().start(), mention);
        }
    }

    private static boolean touches(Span before, Span span) {
        return before.overlaps(span) || before.contains(span.start());
    }
}
