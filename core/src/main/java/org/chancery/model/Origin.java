package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param outlet who published it, or null
 * @param agency the news agency whose copy it is, by its usual name, or null
 * @param publication when it was published, or null if it does not say
 */
public record Origin(
    @Nullable String outlet, @Nullable String agency, @Nullable Publication publication) {}
