/** The trained network of a language: words in, tags, lemmas, names and one tree out. */
@NullMarked
package org.kroniek.language.network;

import org.jspecify.annotations.NullMarked;
