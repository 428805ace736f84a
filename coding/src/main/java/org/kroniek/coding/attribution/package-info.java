/** Who says what: cues, sources, contents, quotations over sentences, chains, disputes. */
@NullMarked
package org.kroniek.coding.attribution;

import org.jspecify.annotations.NullMarked;
