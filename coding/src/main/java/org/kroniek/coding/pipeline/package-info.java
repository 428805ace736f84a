/** The steps from article to reading, put together: what the command line, a server or a cluster job calls. */
@NullMarked
package org.kroniek.coding.pipeline;

import org.jspecify.annotations.NullMarked;
