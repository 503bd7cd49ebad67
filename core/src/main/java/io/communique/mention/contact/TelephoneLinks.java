package io.communique.mention.contact;

import io.communique.document.Block;
import io.communique.document.Link;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers behind {@code tel:} links (RFC 3966) on words that do not print them. */
final class TelephoneLinks {
    private static final String SCHEME = "tel:";

    private TelephoneLinks() {}

    static List<Mention<Phone>> in(Reading reading, PhoneRegions regions) {
        List<Mention<Phone>> out = new ArrayList<>();
        NumberingPlan plan = new NumberingPlan();
        for (Link link : reading.document().links())
            if (link.target().toLowerCase(Locale.ROOT).startsWith(SCHEME) && link.layer() == Block.Layer.BODY)
                entry(plan, link.target().substring(SCHEME.length()), regions).ifPresent(entry -> out.add(
                        new Mention<>(link.span(), phone(entry, link.target()), "tel-link")));
        return out;
    }

    private static Optional<NumberingPlan.Entry> entry(NumberingPlan plan, String target, PhoneRegions regions) {
        String subscriber = target.split(";", 2)[0];
        String digits = subscriber.replaceAll("%20|\\(0\\)", "").replaceAll("[^0-9]", "");
        if (subscriber.strip().startsWith("+") || subscriber.startsWith("%2B"))
            return plan.international(subscriber.startsWith("%2B") ? digits.substring(1) : digits);
        return plan.national(List.of(digits), regions, false);
    }

    private static Phone phone(NumberingPlan.Entry entry, String target) {
        return new Phone(entry.number(), target, entry.kind(), Optional.empty());
    }
}
