/** Turns what people have into reports, and what cannot be read into problems. */
@NullMarked
package org.chancery.read;

import org.jspecify.annotations.NullMarked;
