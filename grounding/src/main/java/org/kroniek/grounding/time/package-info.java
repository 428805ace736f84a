/** Time expressions to intervals; words and rules are data, one folder a language. */
@NullMarked
package org.kroniek.grounding.time;

import org.jspecify.annotations.NullMarked;
