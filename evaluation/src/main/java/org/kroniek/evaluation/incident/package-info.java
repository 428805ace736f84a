/** Articles marked with the incidents that their words tell of, and how well records are put together by them. */
@NullMarked
package org.kroniek.evaluation.incident;

import org.jspecify.annotations.NullMarked;
