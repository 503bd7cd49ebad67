package io.communique.model;

import java.util.Optional;

/**
 * A body.
 *
 * @param name its name as the text gives it; an acronym where the text gives no more
 * @param acronym its acronym, where the text gives one beside the name or elsewhere
 */
public record Organization(Sourced<String> name, Optional<Sourced<String>> acronym) {}
