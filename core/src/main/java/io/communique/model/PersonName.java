package io.communique.model;

import java.util.Optional;

/**
 * A name of a person, without honorific.
 *
 * @param full as printed, family names in capitals brought to ordinary case
 * @param given given names
 * @param family family name with its particles
 */
public record PersonName(String full, Optional<String> given, Optional<String> family) {}
