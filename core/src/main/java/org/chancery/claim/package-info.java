/** Reads claims out of annotated sentences by a lexicon of frames. */
@NullMarked
package org.chancery.claim;

import org.jspecify.annotations.NullMarked;
