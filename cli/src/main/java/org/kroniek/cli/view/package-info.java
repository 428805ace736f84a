/** Readings as people see them on a terminal or in a document. */
@NullMarked
package org.kroniek.cli.view;

import org.jspecify.annotations.NullMarked;
