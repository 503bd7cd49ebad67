package io.communique.reader.html;

import io.communique.document.Block.Layer;
import io.communique.reader.html.Survey.Size;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which parts of a page are the release, and which the page puts around it. A part that holds the headline, or most of
 * the page, always is the release; else its element, its role, its names and its links tell, in this order.
 */
final class Layers {

    private static final int MANY_LINKS = 3;
    private static final int MOST_LINK_WORDS_PERCENT = 70;
    private static final int LONGEST_LINK = 45;
    private static final int MOST_OF_THE_PAGE_PERCENT = 50;
    private static final int LONGEST_ANNOUNCEMENT = 80;
    private static final int CENTRE_PERCENT = 30;
    private static final int SUBSTANTIAL = 120;
    private static final int SMALLEST_CENTRE = 300;
    private static final Set<String> CENTRE = Set.of("html", "body", "main", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "tbody",
            "thead", "tfoot", "dt", "dd");

    private final Survey survey;
    private final Optional<Element> headline;
    private final Set<Element> aboveHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Optional<Element> centre;
    private final boolean inferred;
    private final int headlinePlace;

    Layers(Optional<Element> headline, Survey survey) {
        this.survey = survey;
        this.headline = headline;
        int place = 0;
        for (Element at = headline.orElse(null); at != null; at = at.parent()) {
            aboveHeadline.add(at);
            place = Math.max(place, survey.place(at));
        }
        this.headlinePlace = place;
        Optional<Element> named = centre();
        this.inferred = named.isEmpty();
        this.centre = named.or(this::inferredCentre);
    }

    /** The main element that the headline stands in, else the article, if it holds a good part of the page. */
    private Optional<Element> centre() {
        Optional<Element> article = Optional.empty();
        for (Element at = headline.orElse(null); at != null; at = at.parent()) {
            if (at.normalName().equals("main") || at.attr("role").equals("main"))
                return Optional.of(at);
            if (at.normalName().equals("article"))
                article = Optional.of(at);
        }
        return article.filter(it -> survey.size(it).text * 100L >= (long) survey.whole().text * CENTRE_PERCENT);
    }

    /** Where no element says that it is the centre: the smallest part around the headline with most words of the page. */
    private Optional<Element> inferredCentre() {
        long fewest = Math.max(SMALLEST_CENTRE, words(survey.whole()) * MOST_OF_THE_PAGE_PERCENT / 100);
        for (Element at = headline.orElse(null); at != null; at = at.parent())
            if (words(survey.size(at)) > fewest)
                return CENTRE.contains(at.normalName()) ? Optional.empty() : Optional.of(at);
        return Optional.empty();
    }

    private static long words(Size size) {
        return (long) size.text - size.linkText;
    }

    boolean isHeadline(Element element) {
        return headline.isPresent() && headline.get() == element;
    }

    /** Whether a part is of a class of names, by its id, its classes, or its declared type. */
    static boolean isNamed(String kind, Element element) {
        return element.attributesSize() > 0 && (PageWords.STANDARD.names(kind, element.attr("class"))
                || PageWords.STANDARD.names(kind, element.id())
                || PageWords.STANDARD.names(kind, lastPart(element.attr("itemtype"))));
    }

    private static String lastPart(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /**
     * Where a part belongs.
     *
     * @param layer its layer
     * @param centre whether it stands in the centre of the page
     * @param kept whether it stands in a part of the margin that belongs to the release
     */
    record Place(Layer layer, boolean centre, boolean kept) {

        static final Place START = new Place(Layer.BODY, false, false);

        private Place furniture() {
            return new Place(Layer.FURNITURE, centre, kept);
        }
    }

    /** Where a part of a part belongs. */
    Place of(Element element, Place outer) {
        if (isCentre(element))
            return new Place(outer.layer(), true, outer.kept());
        if (outer.layer() == Layer.FURNITURE || aboveHeadline.contains(element) || CENTRE.contains(element.normalName()))
            return outer;
        Size size = survey.size(element);
        if (byElement(element, size, outer.centre()) || byRole(element.attr("role")))
            return outer.furniture();
        if (size.text * 100L > (long) survey.whole().text * MOST_OF_THE_PAGE_PERCENT)
            return outer;
        if (isFurniture(element, size, outer.centre()))
            return outer.furniture();
        if (outer.kept() || !isMargin(element, outer.centre()))
            return outer;
        return isPractical(element, size) ? new Place(outer.layer(), outer.centre(), true) : outer.furniture();
    }

    private boolean isCentre(Element element) {
        return centre.isPresent() && centre.get() == element;
    }

    private boolean isFurniture(Element element, Size size, boolean inCentre) {
        return onlyFurnitureLinks(size) || Serving.is(element, size) || element.normalName().equals("form") && size.fields > 0
                || isNamed("furniture", element)
                || !inCentre && isListOfLinks(element, size);
    }

    /** A link into the page, before its headline, that is named or worded like one that skips something. */
    boolean isSkipLink(Element link) {
        return headline.isPresent() && survey.isFurnitureLink(link) && survey.place(link) < headlinePlace;
    }

    private boolean byElement(Element element, Size size, boolean inCentre) {
        return switch (element.normalName()) {
            case "nav", "menu", "dialog", "search" -> true;
            case "header", "footer" -> !inCentre;
            case "article" -> isTeaser(size);
            default -> false;
        };
    }

    private static boolean byRole(String role) {
        return switch (role) {
            case "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar" -> true;
            default -> false;
        };
    }

    private static boolean onlyFurnitureLinks(Size size) {
        return size.furnitureLinks > 0 && size.furnitureLinks == size.links
                && size.linkText * 100L >= (long) size.text * MOST_LINK_WORDS_PERCENT;
    }

    /** Beside the article of the headline, another whose headings are links announces another page. */
    private boolean isTeaser(Size article) {
        return headline.isPresent() && article.headings > 0 && article.headings == article.linkedHeadings;
    }

    /** Outside of the centre everything is margin, where there is a centre. */
    private boolean isMargin(Element element, boolean inCentre) {
        if (element.normalName().equals("aside") || element.attr("role").equals("complementary"))
            return true;
        if (isNamed("margin", element))
            return true;
        return centre.isPresent() && !inCentre;
    }

    private boolean isPractical(Element element, Size size) {
        if (isListOfLinks(element, size))
            return false;
        if (headline.isPresent() && survey.place(element) < headlinePlace)
            return isNamed("practical", element) || Serving.isForPress(element);
        if (inferred && size.localLinks == 0 && words(size) >= SUBSTANTIAL)
            return true;
        return size.practical > 0 || isNamed("practical", element) || size.links == 0 && size.text > 0
                && element.normalName().equals("aside");
    }

    /** Many short links to other pages of the site and little else: before the headline at once, after it in earnest. */
    private boolean isListOfLinks(Element element, Size size) {
        if (size.links < MANY_LINKS || size.localLinks * 2 < size.links || size.practical > 0)
            return false;
        boolean after = headline.isPresent() && survey.place(element) > headlinePlace;
        return size.linkText * 100L >= (long) size.text * MOST_LINK_WORDS_PERCENT
                && size.linkText <= (long) size.links * LONGEST_LINK && (!after || size.links >= MANY_LINKS + 2);
    }

    /** Whether a heading says that what follows is about other pages. */
    boolean announcesOthers(Element heading) {
        return survey.size(heading).text <= LONGEST_ANNOUNCEMENT && !isHeadline(heading)
                && PageWords.STANDARD.begins("related", Words.folded(heading));
    }

    /** The part that a heading is the heading of: the outermost that holds no more than it, then what holds that. */
    Element headedBy(Element heading) {
        Element at = heading;
        while (at.parent() != null && survey.size(at.parent()).text == survey.size(at).text)
            at = at.parent();
        return at.parent() == null ? at : at.parent();
    }
}
