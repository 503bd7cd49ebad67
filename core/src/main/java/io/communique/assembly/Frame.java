package io.communique.assembly;

import io.communique.model.Communique;
import io.communique.model.Organization;
import io.communique.model.Publication;
import io.communique.model.Sourced;
import io.communique.text.Span;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What stands around the news itself: what sort of release it is, its headline, who issued it when.
 *
 * @param kind what sort of release it is
 * @param title the headline
 * @param titleConfidence how sure the headline is, from 0 to 1; absent without one
 * @param kicker the line above it
 * @param subtitle the line below it
 * @param lead the opening paragraph
 * @param published when and where it was issued
 * @param embargo not to be published before
 * @param revision how it changes an earlier release
 * @param reference its number
 * @param issuer the body that speaks
 * @param head from the start of the text to the end of headline and subtitle: nothing in it is running text
 */
record Frame(Communique.Kind kind, Optional<Sourced<String>> title, OptionalDouble titleConfidence, Optional<Sourced<String>> kicker,
        Optional<Sourced<String>> subtitle, Optional<Sourced<String>> lead, Publication published,
        Optional<Sourced<String>> embargo, Optional<Sourced<Communique.Revision>> revision,
        Optional<Sourced<String>> reference, Optional<Organization> issuer, Span head) {}
