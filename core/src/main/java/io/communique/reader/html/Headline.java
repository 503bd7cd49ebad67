package io.communique.reader.html;

import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which element is the headline of the page: among headings and blocks named like one, the one that the page's stated
 * title repeats, that stands in the main part, and that is not the name of the site.
 */
final class Headline {

    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST = 400;
    private static final int MOST_CANDIDATES = 200;
    private static final String PARTS = "|\u2013\u2014\u00BB\u00B7\u2022";

    private final Element page;
    private final Optional<Element> title;
    private final Survey survey;
    private final List<String> titles;

    private Headline(Element page, Inventory inventory, Survey survey) {
        this.page = page;
        this.title = inventory.title();
        this.survey = survey;
        this.titles = titles(inventory);
    }

    static Optional<Element> of(Element page, Inventory inventory, Survey survey) {
        return new Headline(page, inventory, survey).best();
    }

    /** The parts of the stated titles that are long enough to be one, folded. */
    private static List<String> titles(Inventory page) {
        List<String> out = new ArrayList<>();
        page.title().ifPresent(title -> out.add(Folding.fold(start(title))));
        for (Element meta : page.metas())
            if (meta.attr("property").equals("og:title") || meta.attr("name").equals("twitter:title"))
                out.add(Folding.fold(meta.attr("content")));
        out.replaceAll(Headline::longestPart);
        out.removeIf(part -> part.length() < FEWEST_LETTERS);
        return out;
    }

    private static String start(Element title) {
        String text = title.wholeText();
        return text.substring(0, Math.min(text.length(), LONGEST * 2));
    }

    private static String longestPart(String title) {
        String longest = "";
        for (String part : split(title))
            longest = part.length() > longest.length() ? part : longest;
        return letters(longest);
    }

    private static List<String> split(String title) {
        String even = title.replace(" - ", "|").replace(" :: ", "|");
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= even.length(); i++)
            if (i == even.length() || PARTS.indexOf(even.charAt(i)) >= 0) {
                out.add(even.substring(start, i).strip());
                start = i + 1;
            }
        return out;
    }

    static String letters(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++)
            if (Character.isLetterOrDigit(folded.charAt(i)))
                out.append(folded.charAt(i));
        return out.toString();
    }

    private Optional<Element> best() {
        Element best = null;
        int most = 0;
        for (Element heading : first(survey.headings())) {
            int score = score(heading, start(heading.normalName().charAt(1) - '0'));
            if (score > most) {
                most = score;
                best = heading;
            }
        }
        for (Element other : first(survey.titled())) {
            int score = score(other, 0);
            if (score > most) {
                most = score;
                best = other;
            }
        }
        return best != null ? Optional.of(best) : new StatedWords(parts()).find(page);
    }

    private static List<Element> first(List<Element> candidates) {
        return candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES));
    }

    /** All parts of the page's title that may be a headline, folded, letters only. */
    private Set<String> parts() {
        Set<String> out = new HashSet<>();
        if (title.isPresent())
            for (String part : split(Folding.fold(start(title.get()))))
                if (letters(part).length() >= FEWEST_LETTERS * 2 && part.indexOf(' ') > 0)
                    out.add(letters(part));
        return out;
    }

    /** A first-level heading may be the headline by itself, others only if the stated title says so. */
    private static int start(int level) {
        return level == 1 ? 5 : level == 2 ? 1 : 0;
    }

    private int score(Element element, int start) {
        if (survey.size(element).text < 2 || survey.size(element).text > LONGEST)
            return 0;
        int score = start;
        boolean stated = mayBeStated(survey.size(element).text) && isStated(letters(Words.folded(element)));
        if (start < 5 && !stated)
            return 0;
        if (stated)
            score += 5;
        for (Element at = element.parent(); at != null; at = at.parent())
            score += surroundings(at);
        if (isSiteName(element) && !(stated && titles.size() == 1 && start == 5))
            score -= 4;
        return score;
    }

    private static int surroundings(Element at) {
        return switch (at.normalName()) {
            case "main" -> 2;
            case "article" -> 1;
            case "nav", "footer", "aside", "dialog" -> -6;
            default -> 0;
        };
    }

    /** A heading with less than half of a title's letters cannot repeat it: most need not be compared. */
    private boolean mayBeStated(int visible) {
        for (String title : titles)
            if (visible * 2 >= title.length())
                return true;
        return false;
    }

    private boolean isStated(String letters) {
        if (letters.length() < FEWEST_LETTERS)
            return false;
        for (String title : titles)
            if (title.equals(letters) || letters.contains(title) && title.length() * 2 >= letters.length()
                    || title.contains(letters) && letters.length() * 2 >= title.length())
                return true;
        return false;
    }

    private boolean isSiteName(Element heading) {
        Element link = survey.size(heading).links == 0 ? null : heading.selectFirst("a[href]");
        boolean home = link != null && (link.attr("href").equals("/") || link.attr("rel").equals("home"));
        Element parent = heading.parent();
        return home || Layers.isNamed("site-name", heading) || parent != null && Layers.isNamed("site-name", parent);
    }
}
