/** How fast pages become articles. */
@NullMarked
package org.kroniek.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
