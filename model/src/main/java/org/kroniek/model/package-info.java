/** The words of the field as immutable values; everything the steps hand each other and {@code kroniek/1} prints. */
@NullMarked
package org.kroniek.model;

import org.jspecify.annotations.NullMarked;
