package io.communique.model;

import java.util.Optional;

/**
 * Somebody.
 *
 * @param name the name
 * @param role the function, bare: "Président", the body apart
 * @param organization the body
 */
public record Person(Sourced<PersonName> name, Optional<Sourced<String>> role,
        Optional<Sourced<String>> organization) {}
