/** CoNLL-U, version 2: reading, writing, and the measures of the CoNLL 2018 shared task. */
@NullMarked
package org.kroniek.language.conllu;

import org.jspecify.annotations.NullMarked;
