/**
 * Tables of comma-separated values: the parser, what unpacks them, and the tables that come with
 * the library. Seen by the modules of this library only.
 */
@NullMarked
package org.fostering.model.table;

import org.jspecify.annotations.NullMarked;
