/** Finds the actors and places that a report names, and who is who within it. */
@NullMarked
package org.chancery.annotate.actor;

import org.jspecify.annotations.NullMarked;
