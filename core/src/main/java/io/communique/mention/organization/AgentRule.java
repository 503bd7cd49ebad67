package io.communique.mention.organization;

import io.communique.language.Cues;
import java.util.ArrayList;
import java.util.List;

/** "organisé par le programme Rive", "hosted by Tidewater Arts": a proper name after who did it. */
final class AgentRule implements Rule {

    private static final int MOST_BEFORE = 4;

    @Override
    public List<Found> find(Words words) {
        NamePhrase phrase = new NamePhrase(words);
        List<Found> out = new ArrayList<>();
        for (Cues.Hit hit : words.cues("organized-by")) {
            int at = hit.to();
            while (at < hit.to() + MOST_BEFORE && words.joins(at) && !words.isCapital(at)
                    && (words.isWord(at) || words.is(at, "'")))
                at++;
            if (!words.joins(at) || !words.isCapital(at) || words.in("organization-stop", at) || words.in("honorific", at))
                continue;
            out.add(Found.of(words.span(at, phrase.end(at, false)), "organization-agent"));
        }
        return out;
    }
}
