/** The words of Chancery: immutable records that every stage speaks in. */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
