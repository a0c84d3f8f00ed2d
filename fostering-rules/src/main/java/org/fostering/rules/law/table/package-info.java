/**
 * Reads what a line of a table of law rests on. Not exported: hosts build a {@link
 * org.fostering.rules.law.Basis} from an {@link org.fostering.rules.law.Instrument}.
 */
@NullMarked
package org.fostering.rules.law.table;

import org.jspecify.annotations.NullMarked;
