package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.Accreditation;
import io.communique.model.Communique;
import io.communique.model.Contact;
import io.communique.model.Event;
import io.communique.model.SourceFile;
import io.communique.model.WebLink;
import io.communique.model.When;
import java.util.List;
import java.util.Optional;

/** Decides, from blocks and mentions, what a communiqué says. Stateless and thread-safe. */
public final class Assembler {

    /** Ready to use. */
    public Assembler() {}

    /**
     * Puts a communiqué together.
     *
     * @param source the bytes that were read
     * @param reading the document
     * @param mentions what the recognisers found in it
     * @return the communiqué; it says nothing where the document says nothing
     */
    public Communique assemble(SourceFile source, Reading reading, Mentions mentions) {
        Desk desk = new Desk(reading, mentions, Outline.of(reading), new Warnings(reading.document()));
        warnOfWeekdays(desk);
        Frame frame = new FrameMaker().make(desk);
        List<WebLink> links = new LinkMaker().make(desk, frame);
        List<Event> events = new EventMaker().make(desk, frame, links);
        new EventWitnesses(desk).check(events);
        List<Contact> contacts = new ContactMaker().make(desk, frame);
        Optional<Accreditation> accreditation = new AccreditationMaker().make(desk, frame, links, contacts);
        return new Communique(source, Optional.of(reading.language().code()), frame.kind(), frame.title(),
                frame.titleConfidence(), frame.kicker(), frame.subtitle(), frame.lead(), frame.published(), frame.embargo(), frame.revision(),
                frame.reference(), frame.issuer(), events, contacts, accreditation, links, desk.warnings().all(),
                reading.text());
    }

    /**
     * Why the events of a document are what they are.
     *
     * @param reading the document
     * @param mentions what the recognisers found in it
     * @return what was weighed, and how much each feature counted
     */
    public Explanation explain(Reading reading, Mentions mentions) {
        Desk desk = new Desk(reading, mentions, Outline.of(reading), new Warnings(reading.document()));
        return new Explainer(EventDesk.of(desk, new FrameMaker().make(desk))).explain();
    }

    private static void warnOfWeekdays(Desk desk) {
        for (Mention<When> time : desk.mentions().times())
            time.value().contradiction().ifPresent(
                    message -> desk.warnings().add("weekday-contradicts-date", message, time.span()));
    }
}
