/** The lexicon of frames, stage operators and reporting words: data, loaded and validated. */
@NullMarked
package org.chancery.claim.lexicon;

import org.jspecify.annotations.NullMarked;
