/** Numbers of people and things, with what bounds the text gives. */
@NullMarked
package org.kroniek.coding.number;

import org.jspecify.annotations.NullMarked;
