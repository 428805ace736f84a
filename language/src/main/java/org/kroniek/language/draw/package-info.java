/** Trees for people to look at. */
@NullMarked
package org.kroniek.language.draw;

import org.jspecify.annotations.NullMarked;
