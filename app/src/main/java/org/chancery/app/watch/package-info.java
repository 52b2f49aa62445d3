/**
 * Feeds on the web, asked for politely and only where the user said; the one place that sees the
 * network.
 */
@NullMarked
package org.chancery.app.watch;

import org.jspecify.annotations.NullMarked;
