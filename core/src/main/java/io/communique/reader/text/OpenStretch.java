package io.communique.reader.text;

/** Words that began and have not ended: they start with the first visible character after their opening. */
final class OpenStretch {

    private static final int WAITING = -1;
    private static final int DONE = -2;

    private int depth;
    private int start = WAITING;

    void open() {
        if (depth++ == 0)
            start = WAITING;
    }

    void close() {
        if (depth > 0)
            depth--;
    }

    boolean isOpen() {
        return depth > 0;
    }

    boolean isLastOpening() {
        return depth == 1;
    }

    void start(int offset) {
        if (depth > 0 && start == WAITING)
            start = offset;
    }

    boolean isStarted() {
        return depth > 0 && start >= 0;
    }

    int startOffset() {
        return start;
    }

    void done() {
        start = DONE;
    }

    boolean isDone() {
        return start == DONE;
    }

    void nextBlock() {
        start = WAITING;
    }
}
