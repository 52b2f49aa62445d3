/** Finds the blocks and the origin of a report. It marks, it never cuts. */
@NullMarked
package org.chancery.clean;

import org.jspecify.annotations.NullMarked;
