package org.kroniek.reading;

/** In which form articles come in. */
public enum InputForm {
    /** By the name of the file, else by how it begins. */
    AUTO,
    /** Plain text, perhaps with a line or prefix {@code date YYYY-MM-DD}. */
    TEXT,
    /** A web page. */
    HTML,
    /** One JSON object. */
    JSON,
    /** A JSON object a line. */
    JSONL
}
