/** How right and how fast tokens, trees and names are. */
@NullMarked
package org.kroniek.benchmarks.server;

import org.jspecify.annotations.NullMarked;
