/** Whose word a claim is: speakers, and the agencies and media that carry what they say. */
@NullMarked
package org.chancery.claim.attribution;

import org.jspecify.annotations.NullMarked;
