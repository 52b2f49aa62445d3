/**
 * The ledger's questions over HTTP: one table of routes, from which they are mounted and described.
 */
@NullMarked
package org.chancery.app.serve.api;

import org.jspecify.annotations.NullMarked;
