package io.communique.mention.time;

import io.communique.language.Language;
import java.util.List;
import java.util.Map;

/** What one language has for times, ready to be found in a text: made once for each language. */
record Grammar(Lexicon lexicon, Patterns patterns, boolean weekdaysNextWeek) {

    /** The names under which a language file lists cue phrases for roles; the file's names are these with "time-". */
    static final List<String> ROLES = List.of("deadline", "registration", "doors", "published", "embargo", "history", "birth",
            "death", "event", "start", "past", "other", "latest", "bound", "sign-up");

    static Grammar of(Language language) {
        return language.compiled(Grammar.class, Grammar::make);
    }

    private static Grammar make(Language language) {
        Lexicon lexicon = new Lexicon(language);
        Patterns patterns = new Patterns(language, lexicon);
        lexicon.close();
        Map<String, String> settings = language.words("time-setting");
        return new Grammar(lexicon, patterns, settings.getOrDefault("next", "coming").equals("week"));
    }
}
