/** Words as the full-text search sees them: stems of the article's language, the same for every database. */
@NullMarked
package org.kroniek.ledger.text;

import org.jspecify.annotations.NullMarked;
