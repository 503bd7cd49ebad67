package io.communique.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a content stream with their operands (ISO 32000-1, 7.8.2), read straight from its bytes. Whatever
 * the bytes are, reading goes on to their end: what is no token is passed over. Inline images are passed over too.
 */
final class ContentTokens {

    private static final int MOST_OPERANDS = 200_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST_KEYWORD = 6;
    private static final int NAMES = 64;
    /** How many bytes behind the end of an inline image tell whether it is one. */
    private static final int LOOKED_AT = 10;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
        1e15, 1e16, 1e17, 1e18};
    private static final int MOST_DIGITS = 18;

    /** The operators of one and two letters that matter here, by their letters: content consists of little else. */
    private static final @Nullable String[] OPERATORS = operators("q Q cm BT ET Do gs re m l h c v y W S s f F B b n Tf Td TD "
            + "Tm Tj TJ Tc Tw Tz TL Ts Tr rg RG g G k K cs CS sc w d i j J M ri sh ' \"");

    private final byte[] bytes;
    private final Budget budget;
    private final List<COSBase> operands = new ArrayList<>();
    private final @Nullable COSName[] names = new COSName[NAMES];
    private final long[] keys = new long[NAMES];
    private int at;
    private String word = "";

    ContentTokens(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    private static @Nullable String[] operators(String all) {
        @Nullable String[] operators = new String[1 << 14];
        for (String name : all.split(" "))
            operators[name.charAt(0) | (name.length() == 1 ? 0 : name.charAt(1) << 7)] = name;
        return operators;
    }

    /** The operands of the operator that was read last; they change with the next. */
    List<COSBase> operands() {
        return operands;
    }

    /** The next operator; null at the end. */
    @Nullable String next() {
        operands.clear();
        while (at < bytes.length) {
            COSBase operand = token(0);
            if (operand != null && operands.size() < MOST_OPERANDS)
                operands.add(operand);
            else if (!word.isEmpty()) {
                String operator = word;
                if (operator.equals("BI"))
                    skipImage();
                return operator;
            }
        }
        return null;
    }

    /** The next operand; null if there is none, and {@code word} is what stands there instead, if anything. */
    private @Nullable COSBase token(int depth) {
        budget.tick();
        word = "";
        skipSpace();
        if (at >= bytes.length)
            return null;
        byte first = bytes[at];
        switch (first) {
            case '/':
                return name();
            case '(':
                return literal();
            case '[':
                at++;
                return array(depth);
            case '<':
                if (at + 1 < bytes.length && bytes[at + 1] == '<') {
                    at += 2;
                    return dictionary(depth);
                }
                return hexadecimal();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
                return number();
            default:
                return keyword();
        }
    }

    private void skipSpace() {
        while (at < bytes.length) {
            byte c = bytes[at];
            if (c == '%')
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r')
                    at++;
            else if (isSpace(c))
                at++;
            else
                return;
        }
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isDelimiter(byte c) {
        return c == '/' || c == '[' || c == ']' || c == '(' || c == ')' || c == '<' || c == '>' || c == '{' || c == '}'
                || c == '%';
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    // ---- words and numbers ----

    private @Nullable COSBase keyword() {
        int start = at;
        while (at < bytes.length && !isSpace(bytes[at]) && !isDelimiter(bytes[at]) && !isDigit(bytes[at]))
            at++;
        if (at < bytes.length && at == start + 1 && bytes[start] == 'd' && (bytes[at] == '0' || bytes[at] == '1'))
            at++;
        if (at == start) {
            at++;
            return null;
        }
        int length = at - start;
        int second = length == 2 ? bytes[start + 1] : 0;
        String known = length <= 2 && bytes[start] >= 0 && second >= 0 ? OPERATORS[bytes[start] | second << 7] : null;
        if (known != null) {
            word = known;
            return null;
        }
        String text = new String(bytes, start, Math.min(length, LONGEST_KEYWORD), StandardCharsets.ISO_8859_1);
        return switch (text) {
            case "true" -> COSBoolean.TRUE;
            case "false" -> COSBoolean.FALSE;
            case "null" -> COSNull.NULL;
            default -> {
                word = text;
                yield null;
            }
        };
    }

    private COSBase number() {
        boolean negative = false;
        for (; at < bytes.length && (bytes[at] == '-' || bytes[at] == '+'); at++)
            negative |= bytes[at] == '-';
        long digits = 0;
        int count = 0;
        int fraction = -1;
        for (; at < bytes.length; at++) {
            byte c = bytes[at];
            if (c == '.' && fraction < 0) {
                fraction = 0;
            } else if (isDigit(c)) {
                if (count < MOST_DIGITS) {
                    digits = digits * 10 + c - '0';
                    count += digits == 0 ? 0 : 1;
                    fraction += fraction < 0 ? 0 : 1;
                } else if (fraction < 0) {
                    return huge();
                }
            } else if (c != '-') {
                break;
            }
        }
        long value = negative ? -digits : digits;
        return fraction < 0 ? COSInteger.get(value) : new COSFloat((float) (value / POWERS[Math.min(fraction, MOST_DIGITS)]));
    }

    /** More digits than any place on a page needs. */
    private COSBase huge() {
        while (at < bytes.length && (isDigit(bytes[at]) || bytes[at] == '.'))
            at++;
        return COSNull.NULL;
    }

    private COSName name() {
        int start = ++at;
        boolean escaped = false;
        while (at < bytes.length && !isSpace(bytes[at]) && !isDelimiter(bytes[at]))
            escaped |= bytes[at++] == '#';
        if (at - start <= Long.BYTES && !escaped)
            return shortName(start);
        byte[] name = escaped ? unescaped(start, at) : Arrays.copyOfRange(bytes, start, at);
        return COSName.getPDFName(new String(name, StandardCharsets.UTF_8));
    }

    /** Content names the same fonts and tags again and again: those of few letters are kept. */
    private COSName shortName(int start) {
        long key = 0;
        for (int i = start; i < at; i++)
            key = key << 8 | bytes[i] & 0xFF;
        int place = (int) ((key ^ key >>> 7) & NAMES - 1);
        COSName name = names[place];
        if (name == null || keys[place] != key) {
            name = COSName.getPDFName(new String(bytes, start, at - start, StandardCharsets.UTF_8));
            names[place] = name;
            keys[place] = key;
        }
        return name;
    }

    private byte[] unescaped(int start, int end) {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (int i = start; i < end; i++) {
            boolean code = bytes[i] == '#' && i + 2 < end && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            name.write(code ? hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]) : bytes[i]);
            i += code ? 2 : 0;
        }
        return name.toByteArray();
    }

    // ---- strings ----

    private COSString hexadecimal() {
        byte[] out = new byte[16];
        int count = 0;
        for (at++; at < bytes.length && bytes[at] != '>'; at++) {
            int digit = hex(bytes[at]);
            if (digit < 0)
                continue;
            if (count >> 1 == out.length)
                out = Arrays.copyOf(out, 2 * out.length);
            out[count >> 1] |= (byte) (count % 2 == 0 ? digit << 4 : digit);
            count++;
        }
        at++;
        return new COSString(Arrays.copyOf(out, count + 1 >> 1));
    }

    private static int hex(byte c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    private COSString literal() {
        int start = ++at;
        int open = 0;
        boolean plain = true;
        for (; at < bytes.length; at++) {
            byte c = bytes[at];
            if (c == '\\') {
                plain = false;
                at++;
            } else if (c == '\r') {
                plain = false;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && open-- == 0) {
                break;
            }
        }
        int end = Math.min(at++, bytes.length);
        return new COSString(plain ? Arrays.copyOfRange(bytes, start, end) : unescapedString(start, end));
    }

    private byte[] unescapedString(int start, int end) {
        byte[] out = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            byte c = bytes[i];
            if (c == '\r') {
                out[length++] = '\n';
                i += i + 1 < end && bytes[i + 1] == '\n' ? 1 : 0;
            } else if (c != '\\' || i + 1 == end) {
                out[length++] = c;
            } else if (bytes[++i] >= '0' && bytes[i] <= '7') {
                int code = 0;
                int last = Math.min(end, i + 3);
                for (; i < last && bytes[i] >= '0' && bytes[i] <= '7'; i++)
                    code = code << 3 | bytes[i] - '0';
                i--;
                out[length++] = (byte) code;
            } else if (bytes[i] == '\r' || bytes[i] == '\n') {
                i += bytes[i] == '\r' && i + 1 < end && bytes[i + 1] == '\n' ? 1 : 0;
            } else {
                out[length++] = escape(bytes[i]);
            }
        }
        return Arrays.copyOf(out, length);
    }

    private static byte escape(byte c) {
        return switch (c) {
            case 'n' -> (byte) '\n';
            case 'r' -> (byte) '\r';
            case 't' -> (byte) '\t';
            case 'b' -> (byte) '\b';
            case 'f' -> (byte) '\f';
            default -> c;
        };
    }

    // ---- arrays and dictionaries ----

    private COSBase array(int depth) {
        COSArray array = new COSArray();
        while (!ends((byte) ']')) {
            COSBase item = depth < DEEPEST ? token(depth + 1) : null;
            if (item != null && array.size() < MOST_OPERANDS)
                array.add(item);
            at += depth < DEEPEST ? 0 : 1;
        }
        return array;
    }

    private COSBase dictionary(int depth) {
        COSDictionary dictionary = new COSDictionary();
        COSName key = null;
        while (!ends((byte) '>')) {
            COSBase item = depth < DEEPEST ? token(depth + 1) : null;
            if (key == null && item instanceof COSName name)
                key = name;
            else if (key != null && item != null) {
                dictionary.setItem(key, item);
                key = null;
            }
            at += depth < DEEPEST ? 0 : 1;
        }
        if (at < bytes.length && bytes[at] == '>')
            at++;
        return dictionary;
    }

    private boolean ends(byte close) {
        skipSpace();
        if (at < bytes.length && bytes[at] != close)
            return false;
        at++;
        return true;
    }

    // ---- inline images ----

    /** From behind {@code BI} to behind {@code EI}. */
    private void skipImage() {
        while (at < bytes.length) {
            token(0);
            if (word.equals("ID"))
                break;
            if (!word.isEmpty())
                return;
        }
        for (int i = at + 1; i + 1 < bytes.length; i++) {
            if (bytes[i] == 'E' && bytes[i + 1] == 'I' && isSpace(bytes[i - 1]) && isEnd(i + 2)) {
                at = i + 2;
                return;
            }
            if ((i & 0xFFF) == 0)
                budget.tick();
        }
        at = bytes.length;
    }

    /** Whether content goes on here, and not the data of an image. */
    private boolean isEnd(int next) {
        if (next < bytes.length && !isSpace(bytes[next]))
            return false;
        for (int i = next; i < Math.min(bytes.length, next + LOOKED_AT); i++)
            if (bytes[i] < ' ' && !isSpace(bytes[i]) || bytes[i] == 0x7F)
                return false;
        return true;
    }
}
