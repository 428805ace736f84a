package org.kroniek.ledger.incident;

/**
 * A source's rejection of what a record tells, in the article of that record.
 *
 * @param voice who rejects it
 * @param words the sentence in which it does
 */
public record Objection(Voice voice, String words) {}
