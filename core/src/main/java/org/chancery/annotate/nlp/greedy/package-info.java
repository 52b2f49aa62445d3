/** Tags and parses by the library's models, on numbers; what it finds is what the library finds. */
@NullMarked
package org.chancery.annotate.nlp.greedy;

import org.jspecify.annotations.NullMarked;
