package io.communique.mention.person;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.model.Organization;
import io.communique.model.Person;
import java.util.List;

/**
 * People: honorific, given and family name, with the function and the body printed beside, above or below the name. A
 * known given name is evidence, as are an honorific, a family name in capitals, a function, or a mail address with the
 * family name in it; no single one is needed.
 */
public final class PersonRecogniser implements Recogniser<Person> {
    private final List<Mention<Organization>> organizations;
    private final List<Mention<String>> emails;

    /**
     * A recogniser for one document.
     *
     * @param organizations its bodies: their names are no names of people, and functions are held in them
     * @param emails its mail addresses
     */
    public PersonRecogniser(List<Mention<Organization>> organizations, List<Mention<String>> emails) {
        this.organizations = List.copyOf(organizations);
        this.emails = List.copyOf(emails);
    }

    @Override
    public List<Mention<Person>> find(Reading reading) {
        return new PersonSearch(reading, organizations, emails).all();
    }
}
