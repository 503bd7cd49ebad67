package io.communique.reader.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.text.DataFile;
import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that readers need before the language of a text is known, as told by {@code text-words.json}. */
final class TextWords {

    private static final String NAME = "text-words.json";
    private static final JsonNode ROOT = DataFile.json(TextWords.class, NAME);

    static final List<String> BANNERS = List.copyOf(list("banner"));
    static final SignWords MAIL_AT = new SignWords(list("mail-at"));
    /** Those that mean nothing else. */
    static final Set<String> MAIL_AT_SURE = Set.copyOf(list("mail-at-sure"));
    static final SignWords MAIL_DOT = new SignWords(list("mail-dot"));

    static final Set<String> MAIL_FROM = Set.copyOf(list("mail-from"));
    static final Set<String> MAIL_HEAD = Set.copyOf(list("mail-head"));

    /** Keys of what stands before a generated page that say something of an event, as labels of lines do. */
    static final Set<String> FRONT_LABELS = Set.copyOf(list("front-label"));

    private TextWords() {}

    private static List<String> list(String kind) {
        List<String> words = new ArrayList<>();
        ROOT.path(kind).forEach(word -> words.add(Folding.fold(word.asText())));
        if (words.isEmpty())
            throw new IllegalStateException(NAME + " has no \"" + kind + "\"");
        return words;
    }
}
