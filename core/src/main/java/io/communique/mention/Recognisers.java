package io.communique.mention;

import io.communique.mention.place.AddressRecogniser;
import io.communique.mention.organization.OrganizationRecogniser;
import java.util.List;

/** The one table of recognisers: what is found first is taken, what comes later may look at it. */
final class Recognisers {

    private Recognisers() {}

    static Mentions findAll(Reading reading) {
        List<Mention<io.communique.model.When>> times = List.of();
        return new Mentions(
                times,
                /* venues */ List.of(),
                /* addresses */ new AddressRecogniser().find(reading),
                /* phones */ List.of(),
                /* emails */ List.of(),
                /* web addresses */ List.of(),
                /* people */ List.of(),
                /* organizations */ new OrganizationRecogniser().find(reading));
    }
}
