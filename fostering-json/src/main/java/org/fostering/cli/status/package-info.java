/**
 * {@code fostering status}: where cases stand, which deadlines they have, and what may follow.
 *
 * <p>Start at {@link org.fostering.cli.status.StatusCommand}. The documents of one case may be far
 * apart, so {@link org.fostering.cli.status.StatusWork} reads and puts each aside, and then reads
 * together those of a case. A {@link org.fostering.cli.status.StatusReport} prints them as text or
 * records; {@link org.fostering.cli.status.LateCases} keeps those in which something is overdue.
 */
@NullMarked
package org.fostering.cli.status;

import org.jspecify.annotations.NullMarked;
