/** Sentences, parse, actors and dates of a report; the only room that knows the NLP library. */
@NullMarked
package org.chancery.annotate;

import org.jspecify.annotations.NullMarked;
