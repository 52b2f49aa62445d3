package org.chancery.annotate.nlp;

import org.chancery.model.Span;

/**
 * A word to be tagged.
 *
 * @param span where it stands in the text
 * @param form how the tagger is to see it: as written, or with plain marks and case
 */
record Word(Span span, String form) {}
