/** Measures Chancery from outside, by what its command prints. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
