package io.communique.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that look at the clock now and then: repairing a damaged file may read it over and over. */
final class BudgetedRead extends RandomAccessReadBuffer {

    private final Budget budget;

    BudgetedRead(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.tick();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        budget.tick();
        return super.read(target, offset, length);
    }
}
