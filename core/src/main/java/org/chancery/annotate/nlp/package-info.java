/**
 * Sentences, words, tags and dependencies; with its inner room the only one to know the library.
 */
@NullMarked
package org.chancery.annotate.nlp;

import org.jspecify.annotations.NullMarked;
