package io.communique.assembly;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Addresses as RFC 3987 §3.2 writes them for readers: letters beyond ASCII stand as such, so that a page and its PDF,
 * whose makers code them differently, point to the same place.
 */
final class Iri {

    private static final int HEX = 16;
    private static final int CODED = 3;

    private Iri() {}

    /** The address with coded letters of its path decoded; a query, which may be in any charset, stays as it was. */
    static String of(String address) {
        int query = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        int coded = address.indexOf('%');
        if (coded < 0 || coded > query)
            return address;
        return decodedPath(address.substring(0, query)) + address.substring(query);
    }

    private static String decodedPath(String address) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < address.length()) {
            int end = at;
            while (isHigh(address, end))
                end += CODED;
            if (end > at) {
                out.append(decoded(address.substring(at, end)));
                at = end;
            } else
                out.append(address.charAt(at++));
        }
        return out.toString();
    }

    /** "%C3": a coded byte beyond ASCII. */
    private static boolean isHigh(String address, int at) {
        return at + CODED <= address.length() && address.charAt(at) == '%'
                && Character.digit(address.charAt(at + 1), HEX) >= HEX / 2 && Character.digit(address.charAt(at + 2), HEX) >= 0;
    }

    private static String decoded(String coded) {
        byte[] bytes = new byte[coded.length() / CODED];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) Integer.parseInt(coded, i * CODED + 1, i * CODED + CODED, HEX);
        try {
            String plain = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return plain.codePoints().allMatch(Character::isLetter) ? plain : coded;
        } catch (CharacterCodingException e) {
            return coded;
        }
    }
}
