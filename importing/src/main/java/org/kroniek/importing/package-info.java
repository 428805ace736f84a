/** From dumps of GeoNames and Wikidata to tables that a knowledge base reads. */
@NullMarked
package org.kroniek.importing;

import org.jspecify.annotations.NullMarked;
