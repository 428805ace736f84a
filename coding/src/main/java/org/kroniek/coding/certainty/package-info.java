/** How sure the text is of what it tells, after FactBank (Saurí and Pustejovsky 2009), and why. */
@NullMarked
package org.kroniek.coding.certainty;

import org.jspecify.annotations.NullMarked;
