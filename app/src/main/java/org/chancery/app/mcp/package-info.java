/** The ledger for assistants: a server of the Model Context Protocol. */
@NullMarked
package org.chancery.app.mcp;

import org.jspecify.annotations.NullMarked;
