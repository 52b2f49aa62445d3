/** Sentences, words, tags and dependencies; the only room that knows the NLP library. */
@NullMarked
package org.chancery.annotate.nlp;

import org.jspecify.annotations.NullMarked;
