/**
 * Who does what in a region: the matrix of responsibilities of a directory on a day, and what is
 * wrong with it.
 *
 * <p>A {@link org.fostering.rules.responsibility.ResponsibilityMatrix} says for each step of the
 * journey and each member who is accountable, responsible, consulted and informed. {@link
 * org.fostering.rules.responsibility.ResponsibilityCheck} finds gaps, overlaps and hand-overs that
 * nobody accepts, and what the law of a nation leaves to other bodies: that stands in a table of
 * {@link org.fostering.rules.responsibility.ReservedAct acts}, each with its citation.
 */
@NullMarked
package org.fostering.rules.responsibility;

import org.jspecify.annotations.NullMarked;
