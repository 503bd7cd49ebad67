package io.communique.model;

import java.util.OptionalInt;

/**
 * The bytes that were read.
 *
 * @param name the name that the caller gave, without folders
 * @param mediaType as found in the content, such as {@code application/pdf}
 * @param sha256 64 hexadecimal digits in lower case
 * @param bytes how many there were
 * @param pages number of pages; absent for documents without pages
 */
public record SourceFile(String name, String mediaType, String sha256, long bytes, OptionalInt pages) {}
