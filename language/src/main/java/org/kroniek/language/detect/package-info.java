/** Which language a text is in. */
@NullMarked
package org.kroniek.language.detect;

import org.jspecify.annotations.NullMarked;
