/** Files that hold many documents, record by record in constant memory: WARC, JSON lines, ZIP and tar, compressed or not. */
@NullMarked
package org.kroniek.reading.archive;

import org.jspecify.annotations.NullMarked;
