package org.chancery.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param shown its path as the user gave it, for problems
 * @param id the id of its report, and the first half of the ids of reports without one
 */
record Input(Path path, String shown, String id) {}
