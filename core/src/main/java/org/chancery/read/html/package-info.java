/** What a web page says: its main text, and what it states of itself. */
@NullMarked
package org.chancery.read.html;

import org.jspecify.annotations.NullMarked;
