/** The logical arguments of words, worked out from a UD tree: passives, shared subjects, control, light verbs. */
@NullMarked
package org.kroniek.coding.clause;

import org.jspecify.annotations.NullMarked;
