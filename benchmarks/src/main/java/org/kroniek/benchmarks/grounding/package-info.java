/** What actors, places and times cost. */
@NullMarked
package org.kroniek.benchmarks.grounding;

import org.jspecify.annotations.NullMarked;
