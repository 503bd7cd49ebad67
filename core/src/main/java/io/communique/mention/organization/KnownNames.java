package io.communique.mention.organization;

import io.communique.text.Folding;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds names and acronyms again that the text has named once. */
final class KnownNames implements Rule {

    private static final int LONGEST = 16;

    private final List<Found> found;
    private final Map<String, Found> explained;

    KnownNames(List<Found> found, Map<String, Found> explained) {
        this.found = found;
        this.explained = explained;
    }

    @Override
    public List<Found> find(Words words) {
        String text = words.reading().text();
        Map<String, List<String[]>> byFirst = new LinkedHashMap<>();
        for (Found each : found)
            remember(worthFinding(each, text), byFirst);
        List<Found> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapital(i))
                continue;
            if (!explained.isEmpty() && explained.containsKey(words.printed(i)))
                out.add(Found.of(words.get(i).span(), "organization-acronym-known"));
            int end = longest(words, i, byFirst.getOrDefault(words.get(i).folded(), List.of()));
            if (end > i)
                out.add(Found.of(words.span(i, end), "organization-known"));
        }
        return out;
    }

    /** The name; of "association Rive" the proper part. Empty if it is not worth looking for. */
    private static String worthFinding(Found each, String text) {
        String name = each.name().of(text);
        int proper = name.indexOf(' ') + 1;
        if (!Character.isUpperCase(name.codePointAt(0)))
            name = proper > 0 && Character.isUpperCase(name.codePointAt(proper)) ? name.substring(proper) : "";
        return name.length() > 3 && !each.rule().equals("organization-name") ? name : "";
    }

    private static void remember(String name, Map<String, List<String[]>> byFirst) {
        String[] folded = Tokens.of(Folding.fold(name)).all().stream().map(Token::folded).toArray(String[]::new);
        if (folded.length > 0 && folded.length <= LONGEST)
            byFirst.computeIfAbsent(folded[0], key -> new ArrayList<>()).add(folded);
    }

    private static int longest(Words words, int from, List<String[]> names) {
        int best = from;
        for (String[] name : names)
            if (name.length > best - from && matches(words, from, name))
                best = from + name.length;
        return best;
    }

    private static boolean matches(Words words, int from, String[] name) {
        if (from + name.length > words.size())
            return false;
        for (int i = 0; i < name.length; i++)
            if (!words.is(from + i, name[i]) || i > 0 && !words.joins(from + i))
                return false;
        return true;
    }
}
