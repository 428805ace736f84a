/** Gold files, {@code kroniek-gold/1}: what a careful reader would write down of an article (docs/gold.md). */
@NullMarked
package org.kroniek.format.gold;

import org.jspecify.annotations.NullMarked;
