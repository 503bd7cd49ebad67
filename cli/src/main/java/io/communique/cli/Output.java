package io.communique.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output, whose failures are told apart from those of reading. */
final class Output extends OutputStream {

    private static final String NAME = "standard output";

    private final OutputStream out;

    Output(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int unit) throws OutputFailedException {
        try {
            out.write(unit);
        } catch (IOException e) {
            throw new OutputFailedException(NAME, e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws OutputFailedException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new OutputFailedException(NAME, e);
        }
    }

    @Override
    public void flush() throws OutputFailedException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailedException(NAME, e);
        }
    }
}
