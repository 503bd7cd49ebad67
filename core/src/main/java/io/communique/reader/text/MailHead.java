package io.communique.reader.text;

import io.communique.text.Folding;
import java.util.List;

/** The head of a mail as programs copy it into a text: who wrote to whom, when, about what. It is not of the release. */
final class MailHead {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;
    private static final int LONGEST_LABEL = 20;

    private MailHead() {}

    /** Whether all lines are of such a head, one of them that of the writer. */
    static boolean is(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL && text.indexOf('\n') > 0 && is(text.lines().limit(MOST_LINES + 1L).toList());
    }

    static boolean is(List<String> lines) {
        if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES)
            return false;
        boolean written = false;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon <= 0 || colon > LONGEST_LABEL)
                return false;
            String label = Folding.fold(line.substring(0, colon)).strip();
            boolean from = TextWords.MAIL_FROM.contains(label);
            if (!from && !TextWords.MAIL_HEAD.contains(label))
                return false;
            written |= from;
        }
        return written;
    }
}
