package io.communique.reader.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links that serve the page, not the release: they share it, print it, file it or turn to the next. */
final class FurnitureLinks {

    private static final int LONGEST = 2_048;
    private static final Set<String> RELATIONS = Set.of("prev", "next", "tag", "category", "license", "search", "home",
            "privacy-policy", "terms-of-service", "author");

    private static final int LONGEST_SERVING = 60;

    private FurnitureLinks() {}

    /** Whether a link's own words say that it turns pages: only to the same site, "read more" elsewhere may be of the release. */
    static boolean serves(Element link, String target, int visible) {
        return visible > 0 && visible <= LONGEST_SERVING && (target.startsWith("#") || target.startsWith("javascript:")
                || isLocal(target)) && PageWords.STANDARD.begins("serving", Words.folded(link));
    }

    static boolean is(Element link, String target) {
        if (PageWords.STANDARD.names("furniture", link.attr("class")))
            return true;
        for (String relation : link.attr("rel").toLowerCase(Locale.ROOT).split(" ", 8))
            if (RELATIONS.contains(relation))
                return true;
        return target.length() <= LONGEST && PageWords.STANDARD.targets("share", target.toLowerCase(Locale.ROOT));
    }

    /** Whether a target is another page of the same site, as far as it can be seen; a file to load is none. */
    static boolean isLocal(String target) {
        if (target.startsWith("#") || target.indexOf(':') >= 0 && target.indexOf(':') < 12 || target.startsWith("//"))
            return false;
        int end = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
        int dot = target.lastIndexOf('.', end - 1);
        String type = dot < target.lastIndexOf('/') || dot < 0 ? "" : target.substring(dot + 1, end);
        return type.isEmpty() || type.startsWith("htm") || type.startsWith("php") || type.startsWith("asp")
                || type.startsWith("jsp") || type.startsWith("cfm");
    }
}
