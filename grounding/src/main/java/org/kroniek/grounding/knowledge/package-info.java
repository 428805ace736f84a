/**
 * What Kroniek knows before it reads: countries, actors, places and the names they go by. The data are files beside
 * this package's classes (format: docs/knowledge.md); {@link org.kroniek.grounding.knowledge.KnowledgeBase} is the way in.
 */
@NullMarked
package org.kroniek.grounding.knowledge;

import org.jspecify.annotations.NullMarked;
