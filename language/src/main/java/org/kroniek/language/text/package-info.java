/** Text to sentences and tokens with exact places, by rules whose words are data. */
@NullMarked
package org.kroniek.language.text;

import org.jspecify.annotations.NullMarked;
