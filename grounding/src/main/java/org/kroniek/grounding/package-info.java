/** Mentions to known actors, places and times over a whole article; what is unknown stays unknown. */
@NullMarked
package org.kroniek.grounding;

import org.jspecify.annotations.NullMarked;
