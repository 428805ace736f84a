/** Lists of articles that sites keep for readers: RSS, Atom, JSON Feed, sitemaps, and OPML lists of such lists. */
@NullMarked
package org.kroniek.reading.feed;

import org.jspecify.annotations.NullMarked;
