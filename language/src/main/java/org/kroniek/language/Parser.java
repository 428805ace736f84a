package org.kroniek.language;

import java.util.List;
import org.kroniek.model.Article;

/**
 * Reads the text of articles in one language into sentences with trees and names. Thread-safe; the same article gives
 * the same sentences whatever it is read together with.
 */
public interface Parser {
    /** ISO 639-1 code of its language. */
    String language();

    /** Name and hash of the model, as {@code kroniek/1} shows it: {@code "nl-1 sha256:…"}. */
    String model();

    /** The sentences of every passage but boilerplate, in text order; passage borders are sentence borders. */
    List<Sentence> parse(Article article);
}
