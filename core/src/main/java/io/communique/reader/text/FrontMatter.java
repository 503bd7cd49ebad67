package io.communique.reader.text;

import io.communique.document.Metadata;
import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands before the text of a page that a site generator makes: "key: value" lines of YAML between two lines of
 * hyphens, "key = value" lines of TOML between two of plus signs. Lists and nested values say nothing of a release.
 *
 * @param values scalars by folded key
 * @param body the text behind it, or all of it
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_VALUE = 500;
    private static final int ISO_DAY = 10;
    private static final String TITLE = "title";

    static FrontMatter of(String text) {
        String fence = text.startsWith("---\n") ? "---" : text.startsWith("+++\n") ? "+++" : "";
        FrontMatter none = new FrontMatter(Map.of(), text);
        if (fence.isEmpty())
            return none;
        Map<String, String> values = new TreeMap<>();
        int from = fence.length() + 1;
        for (int lines = 0; lines < MOST_LINES && from < text.length(); lines++) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            from = end < 0 ? text.length() : end + 1;
            if (line.stripTrailing().equals(fence))
                return values.containsKey(TITLE) ? new FrontMatter(values, text.substring(from)) : none;
            value(line, fence.equals("---") ? ':' : '=', values);
        }
        return none;
    }

    /** A line that goes on from the one before it, or opens a list, has no value of its own. */
    private static void value(String line, char sign, Map<String, String> values) {
        int at = line.indexOf(sign);
        if (at <= 0 || Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '-' || line.charAt(0) == '#')
            return;
        String value = unquoted(line.substring(at + 1).strip());
        if (!value.isEmpty() && value.length() <= LONGEST_VALUE && "[{|>".indexOf(value.charAt(0)) < 0)
            values.putIfAbsent(Folding.fold(line.substring(0, at)).strip(), value);
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0 && value.charAt(0) == value.charAt(last) && "\"'".indexOf(value.charAt(0)) >= 0;
        if (!quoted)
            return value;
        String inside = value.substring(1, last);
        return value.charAt(0) == '"' ? inside.replace("\\\"", "\"") : inside.replace("''", "'");
    }

    /** What a reader of the page sees of it: its title unless the text begins with one, its day, where and when. */
    List<Draft> drafts(List<Draft> body) {
        List<Draft> out = new ArrayList<>();
        boolean titled = body.stream().anyMatch(draft -> draft.kind() == Draft.Kind.HEADING && draft.level() == 1);
        if (!titled && values.containsKey(TITLE))
            out.add(PlainText.draft(Draft.Kind.HEADING, 1, List.of(values.get(TITLE))));
        published().ifPresent(day -> out.add(PlainText.draft(Draft.Kind.PLAIN, 0, List.of(day))));
        out.addAll(body);
        values.forEach((key, value) -> {
            if (TextWords.FRONT_LABELS.contains(key))
                out.add(PlainText.draft(Draft.Kind.PLAIN, 0, List.of(key + ": " + value)));
        });
        return out;
    }

    private Optional<String> published() {
        return Optional.ofNullable(values.get("date")).filter(day -> day.length() >= ISO_DAY)
                .map(day -> Character.isDigit(day.charAt(0)) && day.charAt(4) == '-' ? day.substring(0, ISO_DAY) : day);
    }

    Metadata metadata() {
        if (values.isEmpty())
            return Metadata.none();
        return new Metadata(value(Set.of(TITLE)), value(Set.of("author")), value(Set.of("lang", "language")), published(),
                Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    private Optional<String> value(Set<String> keys) {
        return keys.stream().sorted().map(values::get).filter(v -> v != null).findFirst();
    }
}
