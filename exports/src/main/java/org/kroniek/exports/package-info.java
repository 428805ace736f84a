/** The ledger's content in the formats that the field uses. */
@NullMarked
package org.kroniek.exports;

import org.jspecify.annotations.NullMarked;
