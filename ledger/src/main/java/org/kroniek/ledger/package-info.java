/** The ledger: what many articles say, kept for good, joined into incidents, and asked. */
@NullMarked
package org.kroniek.ledger;

import org.jspecify.annotations.NullMarked;
