package org.kroniek.cli;

/** How {@code kroniek read} prints. */
enum ReadFormat {
    /** For a terminal. */
    TABLE,
    /** {@code kroniek/1}, laid out for people. */
    JSON,
    /** {@code kroniek/1}, an article a line. */
    JSONL,
    /** For reports. */
    MARKDOWN
}
