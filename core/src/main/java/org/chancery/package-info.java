/** The front door of Chancery. */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
