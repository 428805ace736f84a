/** How fast the steps are; not part of the program. */
@NullMarked
package org.kroniek.benchmarks;

import org.jspecify.annotations.NullMarked;
