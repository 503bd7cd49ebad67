package io.communique.reader.pdf;

import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Content that is parsed with an eye on the clock: millions of operands may come before the first operator. */
record LargeContent(byte[] bytes, Budget budget) implements PDContentStream {

    @Override
    public InputStream getContents() {
        return new java.io.ByteArrayInputStream(bytes);
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() {
        return new BudgetedRead(bytes, budget);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return new BudgetedRead(bytes, budget);
    }

    @Override
    public PDResources getResources() {
        return new PDResources();
    }

    @Override
    public PDRectangle getBBox() {
        return new PDRectangle();
    }

    @Override
    public Matrix getMatrix() {
        return new Matrix();
    }
}
