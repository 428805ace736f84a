/** Readings against gold: precision, recall and facets by the definitions of docs/gold.md. */
@NullMarked
package org.kroniek.evaluation;

import org.jspecify.annotations.NullMarked;
