package io.communique.model;

import java.util.Optional;

/**
 * A web address that the release points its readers to.
 *
 * @param id {@code L1}, {@code L2} … in the order of the document
 * @param text the words of the link; absent for a picture
 * @param url the target, or the address as printed with {@code http://} where no scheme is printed
 * @param purpose what one finds there
 */
public record WebLink(String id, Optional<String> text, Sourced<String> url, Purpose purpose) {

    /** What one finds behind a link. */
    public enum Purpose {
        PROGRAMME, REGISTRATION, ACCREDITATION, INFORMATION, MAP, PRESS_KIT, MEDIA, SOCIAL, ORGANISATION, SOURCE, OTHER
    }
}
