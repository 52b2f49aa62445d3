package org.chancery.read;

/** A kind of file that holds other files. */
interface Container extends Format {}
