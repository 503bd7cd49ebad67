package io.communique.reader.html;

import io.communique.document.Metadata.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Things that the elements of a page declare: microdata (HTML 5.2, section 5), RDFa Lite 1.1, or microformats (h-event
 * and its forerunner).
 */
final class DeclaredItems implements NodeVisitor {

    private static final int MOST_ITEMS = 100;
    private static final int MOST_VALUES = 2_000;
    private static final Map<String, String> EVENT_CLASSES = Map.ofEntries(Map.entry("p-name", "name"),
            Map.entry("summary", "name"), Map.entry("dt-start", "startDate"), Map.entry("dtstart", "startDate"),
            Map.entry("dt-end", "endDate"), Map.entry("dtend", "endDate"), Map.entry("p-location", "location"),
            Map.entry("location", "location"), Map.entry("p-summary", "description"), Map.entry("u-url", "url"));

    /** How a form of declaration names types and properties. */
    private interface Form {
        Optional<String> type(Element element);

        Optional<String> property(Element element);
    }

    private static final Form MICRODATA = new Form() {
        @Override
        public Optional<String> type(Element element) {
            return element.hasAttr("itemscope") || element.hasAttr("itemtype")
                    ? Optional.of(lastPart(element.attr("itemtype"))) : Optional.empty();
        }

        @Override
        public Optional<String> property(Element element) {
            return Optional.of(element.attr("itemprop")).filter(name -> !name.isEmpty());
        }
    };

    private static final Form RDFA = new Form() {
        @Override
        public Optional<String> type(Element element) {
            return Optional.of(element.attr("typeof")).filter(name -> !name.isEmpty()).map(DeclaredItems::lastPart);
        }

        @Override
        public Optional<String> property(Element element) {
            return Optional.of(element.attr("property")).filter(name -> !name.isEmpty()).map(DeclaredItems::lastPart);
        }
    };

    private static final Form MICROFORMATS = new Form() {
        @Override
        public Optional<String> type(Element element) {
            return element.hasClass("h-event") || element.hasClass("vevent") ? Optional.of("Event") : Optional.empty();
        }

        @Override
        public Optional<String> property(Element element) {
            for (String name : element.attr("class").split(" ", 20))
                if (EVENT_CLASSES.containsKey(name))
                    return Optional.of(EVENT_CLASSES.get(name));
            return Optional.empty();
        }
    };

    /** An open thing, and by which path its values are called in the outermost thing. */
    private record Scope(Element element, String type, String path, Map<String, List<String>> values) {}

    private final Form form;
    private final Deque<Scope> open = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();
    private int room = MOST_VALUES;

    private DeclaredItems(Form form) {
        this.form = form;
    }

    /** What the elements of a page declare, one walk for each form that it uses. */
    static List<Item> of(Element page, Set<Inventory.Form> forms) {
        List<Item> items = new ArrayList<>();
        for (Inventory.Form form : forms)
            items.addAll(read(page, form(form)));
        return items;
    }

    private static Form form(Inventory.Form form) {
        return switch (form) {
            case MICRODATA -> MICRODATA;
            case RDFA -> RDFA;
            case MICROFORMATS -> MICROFORMATS;
        };
    }

    private static List<Item> read(Element page, Form form) {
        DeclaredItems reader = new DeclaredItems(form);
        page.traverse(reader);
        return reader.items;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element) || element.attributesSize() == 0)
            return;
        Optional<String> property = open.isEmpty() ? Optional.empty() : form.property(element);
        Optional<String> type = form.type(element);
        if (type.isPresent())
            begin(element, type.get(), property);
        else
            property.ifPresent(name -> put(name, value(element)));
    }

    private void begin(Element element, String type, Optional<String> property) {
        if (open.isEmpty() || property.isEmpty()) {
            open.push(new Scope(element, type, "", new TreeMap<>()));
            return;
        }
        Scope outer = open.element();
        open.push(new Scope(element, type, outer.path() + property.get() + ".", outer.values()));
    }

    private void put(String name, String value) {
        Scope scope = open.element();
        if (!value.isEmpty() && room-- > 0)
            scope.values().computeIfAbsent(scope.path() + name, it -> new ArrayList<>()).add(value);
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href", "src", "data", "value", "title"))
            if (element.hasAttr(attribute) && (!attribute.equals("title") || element.normalName().equals("abbr")))
                return element.attr(attribute).strip();
        return Words.of(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (open.isEmpty() || open.element().element() != node)
            return;
        Scope done = open.pop();
        if (done.path().isEmpty() && !done.values().isEmpty() && items.size() < MOST_ITEMS)
            items.add(new Item(done.type(), done.values()));
    }

    private static String lastPart(String name) {
        String first = name.strip().split(" ", 2)[0];
        return first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf(':')) + 1);
    }
}
