/** What every kind of input needs: bytes into text, words into days, reasons for the user. */
@NullMarked
package org.chancery.read.text;

import org.jspecify.annotations.NullMarked;
