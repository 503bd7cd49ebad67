package io.communique.reader.text;

import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail address that is written out so that programs miss it: {@code name [at] example point org}. Signs in brackets
 * count anywhere; a word without brackets counts only if the domain is written out in words too, or if nothing else is
 * meant by it.
 *
 * @param span where it stands
 * @param address the address
 */
record WrittenMail(Span span, String address) {

    private static final int LONGEST_SIGN = 20;
    private static final int LONGEST_PART = 80;
    private static final int LONGEST_TOP = 12;
    private static final String OPENING = "[({<";
    private static final String CLOSING = "])}>";

    /** All of a block. */
    static List<WrittenMail> in(String text) {
        List<WrittenMail> found = new ArrayList<>();
        int done = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            Sign at = Sign.at(text, i, TextWords.MAIL_AT);
            if (at == null)
                continue;
            WrittenMail mail = around(text, at, done);
            if (mail == null)
                continue;
            found.add(mail);
            done = mail.span.end();
            i = done;
        }
        return found;
    }

    private static @Nullable WrittenMail around(String text, Sign at, int from) {
        Part local = Part.before(text, at.start, from, at.bracketed);
        Part domain = Part.after(text, at.end);
        if (local.words.isEmpty() || domain.dots == 0 || !isTop(domain.words))
            return null;
        boolean certain = at.bracketed || at.plain || domain.spelled || TextWords.MAIL_AT_SURE.contains(at.word);
        String address = local.words + "@" + domain.words;
        return certain ? new WrittenMail(new Span(local.edge, domain.edge), address) : null;
    }

    private static boolean isTop(String domain) {
        int dot = domain.lastIndexOf('.');
        int length = domain.length() - dot - 1;
        return length >= 2 && length <= LONGEST_TOP && domain.substring(dot + 1).chars().allMatch(Character::isLetter);
    }

    /** A sign that is written out, with the spaces around it. */
    private record Sign(int start, int end, String word, boolean bracketed, boolean plain) {

        static @Nullable Sign at(String text, int at, SignWords words) {
            char c = text.charAt(at);
            if (c == ' ')
                return bare(text, at, words);
            return switch (c) {
                case '[', '(', '{', '<' -> bracketed(text, at, CLOSING.charAt(OPENING.indexOf(c)), words);
                default -> null;
            };
        }

        private static @Nullable Sign bracketed(String text, int at, char closing,
                SignWords words) {
            int close = at + 1;
            while (close < text.length() && close - at <= LONGEST_SIGN && text.charAt(close) != closing)
                close++;
            if (close == text.length() || close - at > LONGEST_SIGN)
                return null;
            String word = Folding.fold(text.substring(at + 1, close)).strip();
            if (!words.contains(word))
                return null;
            int start = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
            int end = close + 1 < text.length() && text.charAt(close + 1) == ' ' ? close + 2 : close + 1;
            return new Sign(start, end, word, true, false);
        }

        private static @Nullable Sign bare(String text, int space, SignWords words) {
            String word = words.at(text, space + 1);
            return word == null ? null : new Sign(space, space + 1 + word.length() + 1, word, false, word.equals("@"));
        }
    }

    /** One side of an address: its words with true dots, how far it reaches, how many dots it has. */
    private record Part(String words, int edge, int dots, boolean spelled) {

        static Part after(String text, int start) {
            StringBuilder words = new StringBuilder();
            int dots = 0;
            boolean spelled = false;
            int at = start;
            int edge = start;
            while (true) {
                int label = labelEnd(text, at);
                if (label == at || label - start > LONGEST_PART)
                    break;
                words.append(text, at, label);
                edge = label;
                Sign dot = dot(text, label);
                if (dot == null || labelEnd(text, dot.end) == dot.end)
                    break;
                spelled |= !dot.plain;
                words.append('.');
                dots++;
                at = dot.end;
            }
            return new Part(trimmed(words), edge, dots, spelled);
        }

        private static String trimmed(StringBuilder words) {
            return !words.isEmpty() && words.charAt(words.length() - 1) == '.' ? words.substring(0, words.length() - 1)
                    : words.toString();
        }

        private static @Nullable Sign dot(String text, int at) {
            if (at >= text.length())
                return null;
            if (text.charAt(at) == '.')
                return new Sign(at, at + 1, ".", false, true);
            Sign sign = Sign.at(text, at, TextWords.MAIL_DOT);
            if (sign == null && text.charAt(at) == ' ' && at + 1 < text.length())
                sign = OPENING.indexOf(text.charAt(at + 1)) >= 0 ? Sign.at(text, at + 1, TextWords.MAIL_DOT) : null;
            return sign;
        }

        private static int labelEnd(String text, int start) {
            int at = start;
            while (at < text.length() && isLabel(text.charAt(at)))
                at++;
            return at;
        }

        private static boolean isLabel(char c) {
            return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
        }

        /** Bracketed dots are read too: {@code first (dot) last (at) …}. */
        static Part before(String text, int end, int from, boolean bracketed) {
            int start = localStart(text, end, from);
            StringBuilder words = new StringBuilder(text.substring(start, end));
            while (bracketed && start < end && start - 2 > from && CLOSING.indexOf(text.charAt(skipSpace(text, start) - 1)) >= 0) {
                int close = skipSpace(text, start) - 1;
                int open = close;
                while (open > from && close - open <= LONGEST_SIGN && OPENING.indexOf(text.charAt(open)) < 0)
                    open--;
                if (open <= from || close - open > LONGEST_SIGN
                        || !TextWords.MAIL_DOT.contains(Folding.fold(text.substring(open + 1, close)).strip()))
                    break;
                int stop = skipSpace(text, open);
                start = localStart(text, stop, from);
                words.insert(0, text.substring(start, stop) + ".");
            }
            return new Part(words.toString(), start, 0, false);
        }

        private static int skipSpace(String text, int at) {
            return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        }

        private static int localStart(String text, int end, int from) {
            int start = end;
            while (start > from && end - start < LONGEST_PART && (isLabel(text.charAt(start - 1))
                    || ".+".indexOf(text.charAt(start - 1)) >= 0))
                start--;
            while (start < end && !Character.isLetterOrDigit(text.charAt(start)))
                start++;
            return start;
        }
    }
}
