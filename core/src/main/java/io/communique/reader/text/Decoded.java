package io.communique.reader.text;

import io.communique.document.Remark;
import io.communique.reader.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a document.
 *
 * @param text its characters, without byte order mark
 * @param charset what they were written in
 * @param remarks what had to be mended
 */
public record Decoded(String text, Charset charset, List<Remark> remarks) {

    /** Copies the list. */
    public Decoded {
        remarks = List.copyOf(remarks);
    }

    /**
     * Decodes a page or a text. The first of these decides: its byte order mark, the content type that the caller gives,
     * what the page declares, whether it is UTF-8; else it is windows-1252. What declares one and is clearly another is
     * read as what it is, with a remark; so is text that was once decoded wrongly before it was written.
     *
     * @param source its bytes, perhaps with a content type
     * @return its characters
     */
    public static Decoded of(Source source) {
        byte[] bytes = source.bytes();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return mended(new String(bytes, length, bytes.length - length, mark.get().charset()), mark.get().charset(),
                    new ArrayList<>());
        }
        List<Remark> remarks = new ArrayList<>();
        Utf8 utf8 = Utf8.of(bytes);
        Charset charset = DeclaredCharset.of(source).map(stated -> believed(stated, utf8, remarks))
                .orElse(utf8.isValid() ? StandardCharsets.UTF_8 : DeclaredCharset.WESTERN);
        return mended(new String(bytes, charset), charset, remarks);
    }

    /** Single bytes almost never happen to be UTF-8, and UTF-8 is never mostly broken: then the bytes are right. */
    private static Charset believed(Charset stated, Utf8 utf8, List<Remark> remarks) {
        Charset real = stated;
        if (stated.equals(StandardCharsets.UTF_8) && utf8.errors() > utf8.sequences())
            real = DeclaredCharset.WESTERN;
        else if (isSingleByte(stated) && utf8.isValid() && utf8.sequences() > 0)
            real = StandardCharsets.UTF_8;
        if (!real.equals(stated))
            remarks.add(new Remark("charset-wrong", "the document declares " + stated.name() + " but is written in "
                    + real.name(), Optional.empty(), 0));
        return real;
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.name().startsWith("windows-125") || charset.name().startsWith("ISO-8859-");
    }

    private static Decoded mended(String text, Charset charset, List<Remark> remarks) {
        Mojibake mended = Mojibake.mend(text);
        if (mended.count() > 0)
            remarks.add(new Remark("mojibake-repaired", mended.count() + " stretches of wrongly decoded text were"
                    + " repaired, such as \"" + mended.example() + "\"", Optional.empty(), 0));
        return new Decoded(mended.text(), charset, remarks);
    }
}
