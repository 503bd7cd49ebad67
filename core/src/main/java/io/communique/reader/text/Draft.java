package io.communique.reader.text;

import io.communique.document.Block;
import java.util.List;
import java.util.Optional;

/**
 * A block of a text before it is decided what it is.
 *
 * @param kind what its marks say
 * @param level level of a heading, nesting of a list item
 * @param lines its words, line by line, without marks; at least one
 * @param link whether it is nothing but a link
 * @param cell where it stands in a table
 * @param content what is written when it is decided
 */
record Draft(Kind kind, int level, List<String> lines, boolean link, Optional<Block.Cell> cell, Content content) {

    /** {@code SERVICE} is what mails and press offices put around a release. */
    enum Kind { HEADING, ITEM, PLAIN, SERVICE, CELL }

    /** Writes the words of a block; the line at an index ends as told, or runs on. */
    interface Content {
        void write(BlockWriter out, LineEnds ends);
    }

    /** Tells how a line ends. */
    interface LineEnds {
        void after(int line, BlockWriter out);
    }

    Draft {
        lines = List.copyOf(lines);
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }

    String first() {
        return lines.get(0);
    }

    int length() {
        int length = 0;
        for (String line : lines)
            length += line.length() + 1;
        return length - 1;
    }
}
