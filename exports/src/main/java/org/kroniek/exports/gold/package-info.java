/** What reviewers decided, as gold files that {@code kroniek evaluate} reads. */
@NullMarked
package org.kroniek.exports.gold;

import org.jspecify.annotations.NullMarked;
