package io.communique.reader.html;

import io.communique.reader.text.Deadline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that state something about it, found in one walk. */
final class Inventory implements NodeVisitor {

    /** The forms in which elements declare things. */
    enum Form { MICRODATA, RDFA, MICROFORMATS }

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final Set<Form> forms = EnumSet.noneOf(Form.class);
    private @Nullable Element root;
    private @Nullable Element title;
    private @Nullable Element base;
    private Optional<String> canonical = Optional.empty();

    private final Deadline deadline;

    private Inventory(Deadline deadline) {
        this.deadline = deadline;
    }

    static Inventory of(Element page, Deadline deadline) {
        Inventory inventory = new Inventory(deadline);
        page.traverse(inventory);
        return inventory;
    }

    List<Element> metas() {
        return metas;
    }

    /** Times with a machine-readable value. */
    List<Element> times() {
        return times;
    }

    /** Scripts that hold JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    /** The forms of declaration that the page uses. */
    Set<Form> forms() {
        return forms;
    }

    Optional<Element> root() {
        return Optional.ofNullable(root);
    }

    /** The first title; drawings have titles of their own, but only after the head. */
    Optional<Element> title() {
        return Optional.ofNullable(title);
    }

    /** The first base that has a target. */
    Optional<String> base() {
        return Optional.ofNullable(base).map(it -> it.attr("href"));
    }

    /** What the page calls its own address. */
    Optional<String> canonical() {
        return canonical;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element))
            return;
        deadline.tick();
        if (element.attributesSize() > 0)
            attributes(element);
        switch (element.normalName()) {
            case "html" -> root = root == null ? element : root;
            case "title" -> title = title == null ? element : title;
            case "meta" -> metas.add(element);
            case "link" -> link(element);
            case "base" -> base = base == null && element.hasAttr("href") ? element : base;
            case "time" -> time(element);
            case "script" -> script(element);
            default -> { }
        }
    }

    private void link(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical"))
            canonical = Optional.of(link.attr("href").strip()).filter(href -> !href.isEmpty());
    }

    private void time(Element time) {
        if (time.hasAttr("datetime"))
            times.add(time);
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
            scripts.add(script);
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes())
            switch (attribute.getKey()) {
                case "itemscope", "itemtype" -> forms.add(Form.MICRODATA);
                case "typeof" -> forms.add(Form.RDFA);
                case "class" -> names(attribute.getValue());
                default -> { }
            }
    }

    private void names(String value) {
        if (value.contains("event"))
            forms.add(Form.MICROFORMATS);
    }
}
