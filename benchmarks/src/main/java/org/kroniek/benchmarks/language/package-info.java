/** How right and how fast tokens, trees and names are. */
@NullMarked
package org.kroniek.benchmarks.language;

import org.jspecify.annotations.NullMarked;
