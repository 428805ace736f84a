/** What grounding must know of a language's words: nouns, pronouns, directions; all read from data files. */
@NullMarked
package org.kroniek.grounding.words;

import org.jspecify.annotations.NullMarked;
