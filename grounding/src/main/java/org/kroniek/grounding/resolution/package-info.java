/** The way from sentences to resolved mentions: find them, choose among what a name may mean, follow nouns and pronouns. */
@NullMarked
package org.kroniek.grounding.resolution;

import org.jspecify.annotations.NullMarked;
