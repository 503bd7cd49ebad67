package io.communique.mention;

import io.communique.mention.contact.MailRecogniser;
import io.communique.mention.contact.PhoneRecogniser;
import io.communique.mention.link.WebAddressRecogniser;
import io.communique.mention.person.PersonRecogniser;
import io.communique.mention.place.AddressRecogniser;
import io.communique.mention.place.VenueRecogniser;
import io.communique.mention.organization.OrganizationRecogniser;
import io.communique.mention.time.TimeRecogniser;
import io.communique.model.Address;
import io.communique.model.Organization;
import io.communique.model.Phone;
import io.communique.model.When;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The one table of recognisers: what is found first is taken, what comes later may look at it. */
final class Recognisers {

    private Recognisers() {}

    static Mentions findAll(Reading reading) {
        List<Mention<When>> times = new TimeRecogniser().find(reading);
        List<Mention<WebAddress>> webAddresses = new WebAddressRecogniser().find(reading);
        List<Mention<String>> emails = new MailRecogniser(spans(printed(webAddresses))).find(reading);
        List<Mention<Address>> addresses = new AddressRecogniser().find(reading);
        List<Mention<Phone>> phones = new PhoneRecogniser(spans(times, addresses, webAddresses)).find(reading);
        List<Mention<Organization>> organizations = new OrganizationRecogniser().find(reading);
        return new Mentions(
                times,
                /* venues */ new VenueRecogniser(addresses).find(reading),
                addresses,
                phones,
                emails,
                webAddresses,
                new PersonRecogniser(organizations, emails).find(reading),
                organizations);
    }

    @SafeVarargs
    private static List<Span> spans(List<? extends Mention<?>>... kinds) {
        List<Span> out = new ArrayList<>();
        for (List<? extends Mention<?>> kind : kinds)
            kind.forEach(mention -> out.add(mention.span()));
        return out;
    }

    private static List<Mention<WebAddress>> printed(List<Mention<WebAddress>> all) {
        return all.stream().filter(mention -> mention.value().printed()).toList();
    }
}
