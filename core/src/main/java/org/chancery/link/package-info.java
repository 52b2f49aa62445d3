/** Resolves actors and dates across reports and groups claims of one event. */
@NullMarked
package org.chancery.link;

import org.jspecify.annotations.NullMarked;
