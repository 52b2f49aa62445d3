/** What a report lets slip of the day it was published, for those that do not state it. */
@NullMarked
package org.chancery.claim.dating;

import org.jspecify.annotations.NullMarked;
