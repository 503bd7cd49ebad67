package io.communique.reader.pdf;

/**
 * An element of the structure tree that stands for a block (ISO 32000-1, 14.8.4.3).
 *
 * @param number in the order of the tree
 * @param type a standard type: {@code P}, {@code H1}, {@code LI}, {@code TD} …
 * @param language BCP 47 tag that it or an element around it states; empty if none does
 * @param table number of its table in the tree; -1 outside of tables
 * @param row of its cell
 * @param column of its cell
 */
record Element(int number, String type, String language, int table, int row, int column) {

    boolean isHeading() {
        return type.length() <= 2 && type.startsWith("H") && (type.length() == 1 || type.charAt(1) >= '1'
                && type.charAt(1) <= '6');
    }

    boolean isCell() {
        return table >= 0 && (type.equals("TD") || type.equals("TH"));
    }
}
