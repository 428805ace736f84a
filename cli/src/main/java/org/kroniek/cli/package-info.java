/** The command line: reads options, calls one step, prints. */
@NullMarked
package org.kroniek.cli;

import org.jspecify.annotations.NullMarked;
