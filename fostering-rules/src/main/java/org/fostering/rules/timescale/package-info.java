/**
 * Statutory clocks as data, and the days on which they run out.
 *
 * <p>A {@link org.fostering.rules.timescale.Clock} is one row of law, standard or policy: from
 * which event, how many of which unit, counted how, what it limits, which event stops it, who must
 * act, and its {@link org.fostering.rules.Basis}. {@link org.fostering.rules.timescale.Clocks} is
 * the table, one line a row; {@link org.fostering.rules.timescale.WorkingDays} is a calendar of an
 * instrument, and {@link org.fostering.rules.timescale.DueDate} the arithmetic. {@link
 * org.fostering.rules.timescale.Deadlines} puts a table against a {@link
 * org.fostering.rules.event.Timeline} as of a day. Where the law can be read in two ways, the other
 * date stands beside the one that counts ({@link org.fostering.rules.reading.Reading}).
 */
@NullMarked
package org.fostering.rules.timescale;

import org.jspecify.annotations.NullMarked;
