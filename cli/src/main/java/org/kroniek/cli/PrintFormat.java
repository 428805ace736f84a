package org.kroniek.cli;

/** How what a ledger answers is printed. */
enum PrintFormat {
    TABLE,
    /** A JSON object a line. */
    JSONL,
    CSV
}
