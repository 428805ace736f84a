/** Text to passages: title, lead, headings, body, captions with their credits, and the furniture of the page. */
@NullMarked
package org.kroniek.reading.passage;

import org.jspecify.annotations.NullMarked;
