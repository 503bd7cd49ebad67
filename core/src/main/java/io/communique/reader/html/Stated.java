package io.communique.reader.html;

import io.communique.document.Metadata;
import io.communique.document.Remark;
import io.communique.reader.text.Targets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** What a page states about itself: its head, Open Graph, Dublin Core, JSON-LD, microdata, RDFa, times. */
final class Stated {

    private static final int MOST_VALUES = 500;
    private static final int LONGEST_VALUE = 2_000;
    private static final int MOST_ITEMS = 200;
    private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time",
            "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created",
            "datepublished", "publication_date", "date", "pubdate", "time.published");
    private static final List<String> AUTHOR = List.of("author", "article:author", "dc.creator", "dcterms.creator");
    private static final List<String> SITE = List.of("og:site_name", "application-name", "dc.publisher",
            "dcterms.publisher", "publisher");

    private final Map<String, List<String>> properties = new TreeMap<>();
    private final List<Metadata.Item> items = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int values;

    private final Inventory page;

    private Stated(Inventory page) {
        this.page = page;
    }

    static Stated of(Element root, Inventory page) {
        Stated stated = new Stated(page);
        stated.head();
        stated.times();
        page.scripts().forEach(stated::script);
        stated.items.addAll(DeclaredItems.of(root, page.forms()));
        return stated;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void head() {
        for (Element meta : page.metas()) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            put(name.isEmpty() ? meta.attr("http-equiv") : name, meta.attr("content"));
        }
        page.canonical().ifPresent(address -> put("canonical", address));
    }

    private void times() {
        for (Element time : page.times()) {
            boolean published = time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished")
                    || PageWords.STANDARD.names("published", time.attr("class"));
            put(published ? "time.published" : "time", time.attr("datetime"));
        }
    }

    private void put(String name, String value) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace("dc:", "dc.").replace("dcterms:", "dcterms.");
        String one = value.strip();
        if (key.isEmpty() || key.length() > LONGEST_VALUE || one.isEmpty() || values++ >= MOST_VALUES)
            return;
        properties.computeIfAbsent(key, it -> new ArrayList<>())
                .add(one.length() > LONGEST_VALUE ? one.substring(0, LONGEST_VALUE) : one);
    }

    private void script(Element script) {
        JsonLd read = JsonLd.of(script.data());
        items.addAll(read.items());
        read.remark().ifPresent(remarks::add);
    }

    Metadata metadata() {
        Optional<String> title = first(List.of("og:title")).or(this::title);
        List<Metadata.Item> kept = items.size() > MOST_ITEMS ? items.subList(0, MOST_ITEMS) : items;
        return new Metadata(title, first(AUTHOR), language(), first(PUBLISHED).or(this::publishedItem),
                first(List.of("generator")), first(SITE).or(this::host), properties, kept);
    }

    private Optional<String> title() {
        return page.title().filter(Stated::isInHead).map(Element::wholeText)
                .map(text -> text.length() > LONGEST_VALUE * 2 ? text.substring(0, LONGEST_VALUE * 2) : text)
                .map(text -> text.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty())
                .map(text -> text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text);
    }

    private static boolean isInHead(Element title) {
        Element parent = title.parent();
        return parent != null && parent.normalName().equals("head");
    }

    private Optional<String> language() {
        return Speech.stated(page).or(() -> first(List.of("content-language", "dc.language", "dcterms.language")))
                .or(() -> first(List.of("og:locale")).map(tag -> tag.replace('_', '-')));
    }

    private Optional<String> first(List<String> names) {
        for (String name : names)
            if (properties.containsKey(name))
                return Optional.of(properties.get(name).get(0));
        return Optional.empty();
    }

    private Optional<String> publishedItem() {
        for (Metadata.Item item : items)
            if (item.properties().containsKey("datePublished"))
                return Optional.of(item.properties().get("datePublished").get(0));
        return Optional.empty();
    }

    private Optional<String> host() {
        return first(List.of("canonical", "og:url")).flatMap(Stated::uri).map(URI::getHost);
    }

    /** The targets of the page: against its base, else the caller's, else its own stated address. */
    Targets targets(Optional<URI> given) {
        return Targets.of(page.base(), given.or(() -> first(List.of("canonical")).flatMap(Stated::uri)));
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
