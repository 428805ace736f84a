/** {@code kroniek/1} as JSON, written and read. */
@NullMarked
package org.kroniek.format;

import org.jspecify.annotations.NullMarked;
