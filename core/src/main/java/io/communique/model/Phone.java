package io.communique.model;

import java.util.Optional;

/**
 * A telephone number.
 *
 * @param number in E.164 form ("+33153180551"), or the bare digits of a short number
 * @param text as printed
 * @param kind what sort of number it is, where the numbering plan tells
 * @param extension digits to dial after the connection, if any
 */
public record Phone(String number, String text, Optional<Kind> kind, Optional<String> extension) {

    /** What sort of number it is. */
    public enum Kind { MOBILE, FIXED_LINE, FIXED_LINE_OR_MOBILE, FREEPHONE, SHARED_COST, PREMIUM_RATE, VOIP, SHORT_CODE }
}
