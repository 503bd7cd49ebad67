package io.communique.mention.contact;

import io.communique.document.Block;
import io.communique.document.Line;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.link.DomainNames;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Addresses around a printed at sign; one line end within them is closed up. */
final class PrintedMails {
    private static final char AT = '@';
    private static final char WIDE_AT = '\uFF20';
    private final Reading reading;
    private final String text;
    private final boolean wide;
    private final BitSet lineEnds = new BitSet();

    PrintedMails(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.wide = text.indexOf(WIDE_AT) >= 0;
        for (Block block : reading.document().blocks())
            for (Line line : block.lines())
                lineEnds.set(line.span().end());
    }

    List<Mention<String>> all() {
        List<Mention<String>> out = new ArrayList<>();
        int free = 0;
        for (int at = next(0); at < text.length(); at = next(at + 1)) {
            Optional<Mention<String>> mail = around(at, free);
            mail.ifPresent(out::add);
            free = mail.map(m -> m.span().end()).orElse(at + 1);
        }
        return out;
    }

    private int next(int from) {
        if (!wide) {
            int at = text.indexOf(AT, from);
            return at < 0 ? text.length() : at;
        }
        int at = from;
        while (at < text.length() && text.charAt(at) != AT && text.charAt(at) != WIDE_AT)
            at++;
        return at;
    }

    private Optional<Mention<String>> around(int at, int free) {
        int localEnd = endsWithBreak(at) ? at - 1 : at;
        int start = localStart(localEnd, free);
        int domainStart = at + 1 < text.length() && isBreak(at + 1) ? at + 2 : at + 1;
        int end = domainEnd(domainStart);
        String local = text.substring(start, localEnd);
        Optional<Mention<String>> broken = joined(local, start, domainStart, end);
        if (broken.isPresent())
            return broken;
        int trimmed = trimmedEnd(domainStart, end);
        return MailSyntax.address(local, text.substring(domainStart, trimmed))
                .map(address -> new Mention<>(new Span(trimmedStart(start, localEnd), trimmed), address, "mail"));
    }

    private boolean endsWithBreak(int at) {
        return at > 1 && isBreak(at - 1) && MailSyntax.isLocal(text.charAt(at - 2));
    }

    private int localStart(int end, int free) {
        int start = end;
        while (start > free && MailSyntax.isLocal(text.charAt(start - 1)))
            start--;
        return start;
    }

    private int trimmedStart(int start, int end) {
        int at = start;
        while (at < end && ".-'&%+".indexOf(text.charAt(at)) >= 0)
            at++;
        return at;
    }

    private int domainEnd(int start) {
        int end = start;
        while (end < text.length() && MailSyntax.isDomain(text.charAt(end)))
            end++;
        return end;
    }

    private int trimmedEnd(int start, int end) {
        int at = end;
        while (at > start && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-'))
            at--;
        return at;
    }

    /** The domain goes on behind a line end: "name@example.⏎org", "name@exam-⏎ple.org", "name@example⏎.org". */
    private Optional<Mention<String>> joined(String local, int start, int domainStart, int end) {
        if (end == domainStart || end + 1 >= text.length() || !isBreak(end) || end == text.length())
            return Optional.empty();
        int to = trimmedEnd(end + 1, domainEnd(end + 1));
        String first = text.substring(domainStart, end);
        String rest = text.substring(end + 1, Math.max(end + 1, to));
        boolean open = first.endsWith(".") || first.endsWith("-") || rest.startsWith(".");
        if (!open || rest.isEmpty() || Character.isUpperCase(rest.charAt(0)) || !first.equals(first.strip()))
            return Optional.empty();
        if (first.endsWith(".") && DomainNames.isDomain(trimmed(first)) && !DomainNames.isTopLevel(rest))
            return Optional.empty();
        return MailSyntax.address(local, closeUp(first, rest))
                .map(address -> new Mention<>(new Span(start, to), address, "mail-over-line-end"));
    }

    private static String trimmed(String domain) {
        return domain.substring(0, domain.length() - 1);
    }

    /** A hyphen at the line end belongs to the domain, unless the document prints that domain without it. */
    private String closeUp(String first, String rest) {
        if (!first.endsWith("-"))
            return first + rest;
        String without = trimmed(first) + rest;
        return text.contains(without) ? without : first + rest;
    }

    /** A line end of the author, or a space where a printed line ran full. */
    private boolean isBreak(int at) {
        char unit = text.charAt(at);
        if (unit == '\n')
            return at + 1 < text.length() && text.charAt(at + 1) != '\n' && text.charAt(at - 1) != '\n';
        return unit == ' ' && (lineEnds.get(at) || reading.document().blockAt(at)
                .map(block -> block.lines().size() > 1 && endsLine(block, at)).orElse(false));
    }

    private static boolean endsLine(Block block, int at) {
        return block.lines().stream().anyMatch(line -> line.span().end() == at || line.span().end() == at + 1
                && line.span().end() < block.span().end());
    }
}
