/** The form that all word files of this module have. */
@NullMarked
package org.kroniek.reading.words;

import org.jspecify.annotations.NullMarked;
