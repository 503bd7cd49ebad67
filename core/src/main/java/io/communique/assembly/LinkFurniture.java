package io.communique.assembly;

import io.communique.text.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pages that every site has, such as its legal notice, and addresses that share a page: no release points to them. */
final class LinkFurniture {
    private final Set<String> segments = new HashSet<>();
    private final List<String> parts = new ArrayList<>();

    private LinkFurniture(List<String> lines) {
        for (String line : lines)
            if (line.startsWith("/"))
                segments.add(line.substring(1));
            else
                parts.add(line);
    }

    /** Whether an address is that of furniture. */
    static boolean has(String url) {
        String plain = url.toLowerCase(Locale.ROOT).replaceFirst("^(https?:)?//(www\\.)?", "");
        return Standard.ALL.parts.stream().anyMatch(plain::startsWith) || Standard.ALL.isNamed(plain);
    }

    private boolean isNamed(String plain) {
        int slash = plain.indexOf('/');
        if (slash < 0)
            return false;
        for (String segment : plain.substring(slash + 1).split("[/?#]"))
            if (segments.contains(segment))
                return true;
        return false;
    }

    private static final class Standard {
        private static final LinkFurniture ALL = new LinkFurniture(DataFile.lines(LinkFurniture.class, "link-furniture.txt"));
    }
}
