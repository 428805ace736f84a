package org.kroniek.model;

/**
 * Why an article could not be read: the error line of {@code kroniek/1}.
 *
 * @param code stable and searchable, such as {@code not-utf8}
 * @param message what is wrong, where, and what to do, in plain words
 * @param source the file, line or address it came from
 */
public record Failure(String code, String message, String source) {}
