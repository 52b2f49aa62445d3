/** Date expressions: finding them, and resolving them against a report's date. */
@NullMarked
package org.chancery.annotate.time;

import org.jspecify.annotations.NullMarked;
