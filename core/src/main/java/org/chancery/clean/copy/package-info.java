/** What tells that reports carry the same copy: signatures of their passages. */
@NullMarked
package org.chancery.clean.copy;

import org.jspecify.annotations.NullMarked;
