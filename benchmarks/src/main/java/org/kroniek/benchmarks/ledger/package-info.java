/** How fast a ledger of a million records takes in and answers. */
@NullMarked
package org.kroniek.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
