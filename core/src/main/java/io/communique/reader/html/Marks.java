package io.communique.reader.html;

import io.communique.document.Mark;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which elements make their words stand out, by name or by style. */
final class Marks {

    private Marks() {}

    static Optional<Mark.Kind> of(Element element, String name) {
        return switch (name) {
            case "strong", "b" -> Optional.of(Mark.Kind.STRONG);
            case "em", "i" -> Optional.of(Mark.Kind.EMPHASIS);
            default -> element.attributesSize() == 0 ? Optional.empty() : styled(Hidden.Style.of(element));
        };
    }

    private static Optional<Mark.Kind> styled(Hidden.Style style) {
        if (style.isBold())
            return Optional.of(Mark.Kind.STRONG);
        return style.isItalic() ? Optional.of(Mark.Kind.EMPHASIS) : Optional.empty();
    }
}
