/** Web pages: which parts of a page are the article, and what the page says of it. */
@NullMarked
package org.kroniek.reading.html;

import org.jspecify.annotations.NullMarked;
