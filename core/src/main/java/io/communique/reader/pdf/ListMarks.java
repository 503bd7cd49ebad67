package io.communique.reader.pdf;

/** What stands before the items of a list. */
final class ListMarks {

    private static final String BULLETS = "•▪▫●○■□◆◇►▶▸‣⁃∙◦➢➔→✓✔❖·\uF0B7\uF0A7";
    private static final String DASHES = "-–—*";

    private ListMarks() {}

    /** A character that is never anything but a bullet at the start of a line. */
    static boolean isBullet(Row row) {
        String text = row.first().text();
        return isHollowBullet(row) || BULLETS.indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || Character.isLetter(text.charAt(1)))
                && row.letters() > text.length() - 1;
    }

    /** A lone "o" of another font: the hollow bullet of word processors. */
    static boolean isHollowBullet(Row row) {
        return row.words().size() > 1 && row.first().text().equals("o")
                && !row.first().glyphs().get(0).style().equals(row.words().get(1).glyphs().get(0).style());
    }

    /** A dash that stands alone before words. */
    static boolean isDash(Row row) {
        String text = row.first().text();
        return text.length() == 1 && DASHES.indexOf(text.charAt(0)) >= 0 && row.words().size() > 1;
    }

    /** {@code 1.}, {@code 2)}, {@code a)} before words. */
    static boolean isNumber(Row row) {
        String text = row.first().text();
        int length = text.length();
        if (length < 2 || length > 3 || row.words().size() < 2)
            return false;
        char end = text.charAt(length - 1);
        if (end != '.' && end != ')')
            return false;
        boolean digits = true;
        for (int i = 0; i + 1 < length; i++)
            digits &= Character.isDigit(text.charAt(i));
        return digits || length == 2 && end == ')' && Character.isLowerCase(text.charAt(0));
    }
}
