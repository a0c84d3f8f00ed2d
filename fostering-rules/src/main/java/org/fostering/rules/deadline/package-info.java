/**
 * Statutory clocks as data, and the days on which they run out.
 *
 * <p>A {@link org.fostering.rules.deadline.Clock} is one row of law, standard or policy: from which
 * event, how many of which unit, counted how, what it limits, which event stops it, who must act,
 * and its {@link org.fostering.rules.law.Basis}. {@link org.fostering.rules.deadline.Clocks} is the
 * table, one line a row; {@link org.fostering.rules.deadline.WorkingDays} is a calendar of an
 * instrument, and {@link org.fostering.rules.deadline.DueDate} the arithmetic. {@link
 * org.fostering.rules.deadline.Deadlines} puts a table against a {@link
 * org.fostering.rules.timeline.Timeline} as of a day. Where the law can be read in two ways, the
 * other date stands beside the one that counts ({@link
 * org.fostering.rules.interpretation.Interpretation}). What had begun before the law changed may go
 * on under the old one: that is not a reading but a {@link org.fostering.rules.deadline.Saving},
 * and {@link org.fostering.rules.deadline.CaseLaw} says which day's law governs a case. A clock
 * that is not verified is shown without a day. {@link org.fostering.rules.deadline.ApprovalEnd}
 * says when an approval has ended, for deadlines and journeys alike, and {@link
 * org.fostering.rules.deadline.LookBackPeriod} how far back other approvals matter. The promises of
 * a directory are clocks too: {@link org.fostering.rules.deadline.ServiceLevels}.
 */
@NullMarked
package org.fostering.rules.deadline;

import org.jspecify.annotations.NullMarked;
