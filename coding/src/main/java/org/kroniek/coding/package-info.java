/** Trees and entities to attributions, events and states; every word it knows is data ({@code docs/lexicon.md}). */
@NullMarked
package org.kroniek.coding;

import org.jspecify.annotations.NullMarked;
