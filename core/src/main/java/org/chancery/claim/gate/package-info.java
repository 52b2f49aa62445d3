/** Which sentences may hold a claim, told by their words before any is parsed. */
@NullMarked
package org.chancery.claim.gate;

import org.jspecify.annotations.NullMarked;
