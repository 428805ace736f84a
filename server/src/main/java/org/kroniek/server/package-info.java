/** The pages and the API over a ledger. */
@NullMarked
package org.kroniek.server;

import org.jspecify.annotations.NullMarked;
