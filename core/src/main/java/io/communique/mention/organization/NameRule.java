package io.communique.mention.organization;

import io.communique.language.Cues;
import java.util.ArrayList;
import java.util.List;

/** Bodies whose name is a common word with a capital: "l'État". */
final class NameRule implements Rule {

    @Override
    public List<Found> find(Words words) {
        List<Found> out = new ArrayList<>();
        for (Cues.Hit hit : words.cues("organization-name"))
            if (words.isCapital(hit.from()) && !words.starts(hit.from()) && !words.isShouted(hit.from()))
                out.add(Found.of(hit.span(), "organization-name"));
        return out;
    }
}
