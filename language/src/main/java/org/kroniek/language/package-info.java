/** Articles to sentences, tokens, lemmas, Universal Dependencies trees and names; knows nothing of politics. */
@NullMarked
package org.kroniek.language;

import org.jspecify.annotations.NullMarked;
