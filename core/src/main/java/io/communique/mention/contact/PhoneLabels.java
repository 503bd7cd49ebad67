package io.communique.mention.contact;

import io.communique.language.Cues;
import io.communique.mention.Reading;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The words that say what a run of digits is for. */
final class PhoneLabels {
    /** PHONE is a number to call, CALL asks to dial it, FAX and OTHER are none. */
    enum Label { PHONE, CALL, FAX, OTHER, NONE }

    private static final int MOST_WORDS = 2;
    private static final int MOST_SIGNS = 6;
    private static final Map<String, Label> NAMES = Map.of("phone-label", Label.PHONE, "phone-call", Label.CALL,
            "fax-label", Label.FAX, "not-phone-label", Label.OTHER);
    private final Tokens tokens;
    private final Map<Integer, Label> byEnd = new HashMap<>();
    private final Map<Integer, Cues.Hit> extensions = new HashMap<>();
    private final Map<Integer, Integer> faxFrom = new HashMap<>();

    PhoneLabels(Reading reading) {
        tokens = reading.tokens();
        NAMES.forEach((name, label) -> {
            for (Cues.Hit hit : reading.cueIndex().all(name)) {
                byEnd.merge(hit.to(), label, PhoneLabels::stronger);
                if (label == Label.FAX)
                    faxFrom.put(hit.from(), hit.to());
            }
        });
        for (Cues.Hit hit : reading.cueIndex().all("phone-extension"))
            extensions.merge(hit.from(), hit, (a, b) -> a.to() >= b.to() ? a : b);
    }

    private static Label stronger(Label a, Label b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** What stands before a token says; what said the number before stands for one that follows it without a word. */
    Label before(int token, int numberBefore, Label labelBefore) {
        int words = 0;
        int signs = 0;
        boolean otherBlock = false;
        for (int i = token; i > 0; i--) {
            Token.Gap gap = tokens.get(i).gap();
            if (gap == Token.Gap.BLOCK && (otherBlock || words > 0))
                return Label.NONE;
            otherBlock |= gap == Token.Gap.BLOCK;
            if (i == numberBefore)
                return otherBlock ? Label.NONE : labelBefore;
            Label label = byEnd.get(i);
            if (label != null)
                return faxBeside(i, label);
            Token before = tokens.get(i - 1);
            words += before.kind() == Token.Kind.WORD ? 1 : 0;
            signs += before.kind() == Token.Kind.SIGN ? 1 : 0;
            if (before.kind() == Token.Kind.NUMBER || before.is("@") || words > MOST_WORDS || signs > MOST_SIGNS)
                return Label.NONE;
        }
        return Label.NONE;
    }

    /** "Tel./Fax" is a number to call as well: no digits stand between the two labels. */
    private Label faxBeside(int end, Label label) {
        if (label != Label.FAX)
            return label;
        for (int i = end - 1; i > 0 && end - i < 5; i--) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER || tokens.get(i).gap().compareTo(Token.Gap.SPACE) > 0)
                return label;
            if (byEnd.get(i) == Label.PHONE)
                return Label.PHONE;
        }
        return label;
    }

    /** Whether a fax label in brackets follows. */
    boolean faxAfter(int token) {
        return token + 1 < tokens.size() && tokens.get(token).is("(") && faxFrom.containsKey(token + 1);
    }

    /** The token of the digits to dial after the connection. */
    OptionalInt extension(int after) {
        int at = after;
        while (at < tokens.size() && at - after < 2 && tokens.get(at).kind() == Token.Kind.SIGN && sameLine(at))
            at++;
        Optional<Cues.Hit> hit = Optional.ofNullable(extensions.get(at)).filter(h -> sameLine(h.from()));
        int digits = hit.map(Cues.Hit::to).orElse(tokens.size());
        while (digits < tokens.size() && tokens.get(digits).kind() == Token.Kind.SIGN)
            digits++;
        boolean found = digits < tokens.size() && tokens.get(digits).kind() == Token.Kind.NUMBER && sameLine(digits)
                && tokens.get(digits).folded().length() < 6;
        return found ? OptionalInt.of(digits) : OptionalInt.empty();
    }

    private boolean sameLine(int token) {
        return tokens.get(token).gap().compareTo(Token.Gap.SPACE) <= 0;
    }
}
