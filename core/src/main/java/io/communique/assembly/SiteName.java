package io.communique.assembly;

import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** The name of the site that a page stands on: stated, or after the last sign in the page's stated title. */
final class SiteName {

    private static final int LONGEST = 50;

    private final Desk desk;

    SiteName(Desk desk) {
        this.desk = desk;
    }

    /** Names, never addresses; the stated one first. */
    List<String> names() {
        List<String> out = new ArrayList<>();
        desk.reading().document().metadata().site().ifPresent(out::add);
        desk.reading().document().metadata().title().ifPresent(title -> {
            int cut = Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" | "),
                    Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — "))));
            if (cut > 0)
                out.add(title.substring(cut + 3));
        });
        return out.stream().map(String::strip).filter(SiteName::isName).filter(this::isProper).distinct().toList();
    }

    /** A lone word for bodies, such as "Museum", is no name. */
    private boolean isProper(String name) {
        return !desk.reading().language().words("organization-head").containsKey(Folding.fold(name));
    }

    private static boolean isName(String name) {
        boolean address = name.indexOf('.') > 0 && name.indexOf(' ') < 0 || name.contains("://") || name.startsWith("www");
        return name.length() > 2 && name.length() <= LONGEST && !address && Character.isUpperCase(name.codePointAt(0));
    }
}
