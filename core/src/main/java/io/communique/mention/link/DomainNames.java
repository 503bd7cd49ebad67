package io.communique.mention.link;

import io.communique.text.DataFile;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The form of domain names (RFC 1035), and the top level domains that printed names end with. */
public final class DomainNames {
    private static final int LONGEST = 253;

    private DomainNames() {}

    /**
     * Whether a name has the form of a domain name: two labels or more, the last one of letters.
     *
     * @param name any text
     * @return false for a name with a scheme, a port or a path
     */
    public static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 1 || name.length() > LONGEST || name.length() - dot < 3)
            return false;
        for (String label : name.split("\\.", -1))
            if (!isLabel(label))
                return false;
        return name.substring(dot + 1).chars().allMatch(Character::isLetter);
    }

    /**
     * Whether domain names may end with this.
     *
     * @param label a label without dot, in any case
     * @return true for country codes and the listed generic domains
     */
    public static boolean isTopLevel(String label) {
        return TopLevel.ALL.contains(label.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a name is a domain name under a known top level domain, written as such names are: the last label in
     * lower case.
     *
     * @param name any text
     * @return false where a full stop between two words may be meant
     */
    public static boolean isKnown(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return isDomain(name) && isTopLevel(last) && last.equals(last.toLowerCase(Locale.ROOT));
    }

    private static boolean isLabel(String label) {
        if (label.isEmpty() || label.length() > 63 || label.charAt(0) == '-' || label.endsWith("-"))
            return false;
        return label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    private static final class TopLevel {
        private static final Set<String> ALL = load();

        private static Set<String> load() {
            Set<String> out = new TreeSet<>();
            for (String country : Locale.getISOCountries())
                out.add(country.toLowerCase(Locale.ROOT));
            out.addAll(DataFile.lines(DomainNames.class, "top-level-domains.txt"));
            return out;
        }
    }
}
