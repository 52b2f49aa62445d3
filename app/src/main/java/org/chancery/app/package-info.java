/** The {@code chancery} command. */
@NullMarked
package org.chancery.app;

import org.jspecify.annotations.NullMarked;
