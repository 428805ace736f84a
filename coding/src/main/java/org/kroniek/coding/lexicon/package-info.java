/** The lexicon of a language: its line format, its checks, and its compiled form that is looked up by lemma. */
@NullMarked
package org.kroniek.coding.lexicon;

import org.jspecify.annotations.NullMarked;
