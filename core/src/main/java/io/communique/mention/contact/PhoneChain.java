package io.communique.mention.contact;

import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits that stand so close together that they may be one telephone number, or several on one line.
 *
 * @param from index of the first token, a sign where the first group has one before it
 * @param to index after the last token
 * @param groups the groups of digits in order
 */
record PhoneChain(int from, int to, List<Group> groups) {
    private static final String JOINTS = ".-/()·•|";
    private static final int MOST_SIGNS = 4;

    /**
     * One run of digits.
     *
     * @param token index of its token
     * @param digits its digits
     * @param start offset of the number if it began here: at a plus or bracket that belongs to the group
     * @param end offset after the digits
     * @param plus whether a plus stands before it
     * @param apart whether what stands before it parts two numbers as well as two groups
     * @param plain whether only a space stands before it
     */
    record Group(int token, String digits, int start, int end, boolean plus, boolean apart, boolean plain) {}

    PhoneChain {
        groups = List.copyOf(groups);
    }

    /** All chains of a text, in order. */
    static List<PhoneChain> in(Tokens tokens) {
        List<PhoneChain> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.get(at).kind() != Token.Kind.NUMBER) {
                at++;
                continue;
            }
            PhoneChain chain = from(tokens, at);
            out.add(chain);
            at = chain.to();
        }
        return out;
    }

    private static PhoneChain from(Tokens tokens, int first) {
        List<Group> groups = new ArrayList<>();
        int at = first;
        while (at >= 0) {
            groups.add(group(tokens, at, groups.isEmpty()));
            at = next(tokens, at);
        }
        int last = groups.get(groups.size() - 1).token();
        return new PhoneChain(first, last + 1, groups);
    }

    private static Group group(Tokens tokens, int at, boolean first) {
        int opening = at;
        while (opening > 0 && at - opening < 2 && opens(tokens, opening))
            opening--;
        boolean plus = at > 0 && (isPlus(tokens, at - 1) || opening < at && isPlus(tokens, opening));
        Token token = tokens.get(at);
        return new Group(at, token.folded(), tokens.get(opening).start(), token.end(), plus, first || apart(tokens, at),
                first || tokens.get(at - 1).kind() == Token.Kind.NUMBER);
    }

    private static boolean opens(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        return (before.is("(") && closes(tokens, at) || before.is("+"))
                && tokens.get(at).gap().compareTo(Token.Gap.SPACE) <= 0;
    }

    /** Whether the bracket is round the first digits alone: "(0)1", "(+33) 1", "(305) 555". */
    private static boolean closes(Tokens tokens, int at) {
        int digits = tokens.get(at).is("+") ? at + 1 : at;
        return digits + 1 < tokens.size() && tokens.get(digits + 1).is(")");
    }

    private static boolean isPlus(Tokens tokens, int at) {
        return tokens.get(at).is("+");
    }

    /** The token of the next group, or -1 at the end of the chain. */
    private static int next(Tokens tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i - at <= MOST_SIGNS + 1; i++) {
            Token token = tokens.get(i);
            if (token.gap().compareTo(Token.Gap.SPACE) > 0)
                return -1;
            if (token.kind() == Token.Kind.NUMBER)
                return i;
            if (token.kind() != Token.Kind.SIGN || !JOINTS.contains(token.folded()) && !token.is("+"))
                return -1;
        }
        return -1;
    }

    /** A slash, a bar, or a dash between spaces parts numbers; so does a plus. */
    private static boolean apart(Tokens tokens, int at) {
        boolean apart = false;
        for (int i = at - 1; i > 0 && tokens.get(i).kind() == Token.Kind.SIGN; i--) {
            Token sign = tokens.get(i);
            boolean spaced = sign.gap() != Token.Gap.NONE && tokens.get(i + 1).gap() != Token.Gap.NONE;
            apart |= sign.is("/") || sign.is("|") || sign.is("+") || sign.is("•") || sign.is("·") || sign.is("-") && spaced;
        }
        return apart;
    }

    /** Where a number of some of the groups stands. */
    Span span(int fromGroup, int toGroup) {
        return new Span(groups.get(fromGroup).start(), groups.get(toGroup - 1).end());
    }

    /** The digits of some of the groups. */
    String digits(int fromGroup, int toGroup) {
        StringBuilder out = new StringBuilder();
        for (Group group : groups.subList(fromGroup, toGroup))
            out.append(group.digits());
        return out.toString();
    }
}
