package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Decodes streams filter by filter while counting, so that a bomb costs no more than the budget. */
final class PdfStreams {

    private static final int MAX_FILTERS = 8;
    private static final int PARTS = 4;
    private static final int CHUNK = 16 * 1024;

    private final Budget budget;

    PdfStreams(Budget budget) {
        this.budget = budget;
    }

    /**
     * The decoded bytes of a stream.
     *
     * @param stream any stream
     * @return what could be decoded, up to the first damage
     * @throws IOException if a filter is unknown, or there are too many
     */
    byte[] decode(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++)
            bytes = decode(bytes, filters.get(i), stream, i);
        return bytes;
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filter instanceof COSName name)
            names.add(name);
        else if (filter instanceof COSArray array)
            for (int i = 0; i < array.size() && i <= MAX_FILTERS; i++)
                if (array.getObject(i) instanceof COSName name)
                    names.add(name);
        if (names.size() > MAX_FILTERS)
            throw new IOException("more than " + MAX_FILTERS + " filters on one stream");
        return names;
    }

    /** The bytes behind one filter. */
    byte[] decode(byte[] encoded, COSName filter, COSDictionary parameters, int index) throws IOException {
        if (isFlate(filter) && parameters.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null)
            return inflate(encoded);
        Counted out = new Counted(encoded.length);
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(encoded), out, parameters, index);
        return out.bytes.toByteArray();
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private byte[] inflate(byte[] encoded) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(encoded);
            Counted out = new Counted(encoded.length);
            byte[] chunk = new byte[CHUNK];
            int count;
            while ((count = inflater.inflate(chunk)) > 0)
                out.write(chunk, 0, count);
            return out.bytes.toByteArray();
        } catch (DataFormatException e) {
            return inflateRaw(encoded);
        } finally {
            inflater.end();
        }
    }

    /** Damaged streams: whatever comes out before the damage, without believing the header or the checksum. */
    private byte[] inflateRaw(byte[] encoded) {
        Inflater inflater = new Inflater(true);
        Counted out = new Counted(encoded.length);
        try {
            inflater.setInput(encoded, Math.min(2, encoded.length), Math.max(0, encoded.length - 2));
            byte[] chunk = new byte[512];
            int count;
            while ((count = inflater.inflate(chunk)) > 0)
                out.write(chunk, 0, count);
            return out.bytes.toByteArray();
        } catch (DataFormatException e) {
            return out.bytes.toByteArray();
        } finally {
            inflater.end();
        }
    }

    /** Bytes that the budget knows of before they are kept; no stream may use up more than a part of it. */
    private final class Counted extends OutputStream {

        private final ByteArrayOutputStream bytes;
        private final long most = budget.limits().decodedBytes() / PARTS;

        Counted(int encoded) {
            bytes = new ByteArrayOutputStream(Math.max(512, Math.min(encoded * 3, 1 << 20)));
        }

        @Override
        public void write(int value) {
            count(1);
            bytes.write(value);
        }

        @Override
        public void write(byte[] chunk, int offset, int length) {
            count(length);
            bytes.write(chunk, offset, length);
        }

        private void count(int length) {
            budget.decoded(length);
            if (bytes.size() + (long) length > most)
                throw new LimitReached(LimitReached.Limit.DECODED_BYTES, most);
        }
    }
}
