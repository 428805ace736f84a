/** Entries of the lexicon matched to the words of a sentence, with what fills their slots. */
@NullMarked
package org.kroniek.coding.frame;

import org.jspecify.annotations.NullMarked;
