package io.communique.mention;

import io.communique.model.Address;
import io.communique.model.Organization;
import io.communique.model.Person;
import io.communique.model.Phone;
import io.communique.model.Venue;
import io.communique.model.When;
import java.util.List;

/**
 * Everything that the recognisers found in a document; every list is by start and without overlap in itself.
 *
 * @param times dates, hours, recurrences
 * @param venues named places and towns, with the address printed beside them
 * @param addresses postal addresses, also those that belong to a venue
 * @param phones numbers to call, without fax numbers
 * @param emails addresses in lower case
 * @param webAddresses where the text or a link of it leads, in the order of the document
 * @param people names with role and body where these stand beside them
 * @param organizations bodies with their acronyms
 */
public record Mentions(List<Mention<When>> times, List<Mention<Venue>> venues, List<Mention<Address>> addresses,
        List<Mention<Phone>> phones, List<Mention<String>> emails, List<Mention<WebAddress>> webAddresses,
        List<Mention<Person>> people, List<Mention<Organization>> organizations) {

    /** Copies the lists. */
    public Mentions {
        times = List.copyOf(times);
        venues = List.copyOf(venues);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        webAddresses = List.copyOf(webAddresses);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
    }

    /**
     * Runs every recogniser of the table.
     *
     * @param reading the document
     * @return what they found
     */
    public static Mentions in(Reading reading) {
        return Recognisers.findAll(reading);
    }
}
