/** Keeps reading feeds and the pages they name, each article once and again when it is corrected, and goes on after a stop. */
@NullMarked
package org.kroniek.reading.watch;

import org.jspecify.annotations.NullMarked;
