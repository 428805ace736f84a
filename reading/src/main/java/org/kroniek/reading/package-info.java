/** Bytes of any supported form to {@link org.kroniek.model.Article}; knows nothing of grammar. */
@NullMarked
package org.kroniek.reading;

import org.jspecify.annotations.NullMarked;
