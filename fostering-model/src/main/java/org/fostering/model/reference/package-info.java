/**
 * The reference data that comes with the library: postcodes, districts, bank holidays.
 *
 * <p>Each register is a value that is passed to whatever needs it. Its {@code standard()} is read
 * once from the jar, needs no set-up, and is safe to share between threads; its {@code of(...)}
 * takes a host's own data and fails at once, naming the rows, if they contradict each other.
 * Nothing here looks at a clock: the day asked about is an argument.
 *
 * <ul>
 *   <li>{@link org.fostering.model.reference.PostcodeDirectory}: in which district a postcode of
 *       Great Britain lies, or in which a first half alone may lie
 *   <li>{@link org.fostering.model.reference.Districts}: the code of the authority with fostering
 *       duties in a district
 *   <li>{@link org.fostering.model.reference.BankHolidays}: whether a day is a bank holiday, and
 *       from when to when that is known
 * </ul>
 *
 * <p>Which organisation has a code, and which hubs and networks it belongs to, is described by a
 * directory: {@code org.fostering.model.organisation.Organisations}.
 *
 * <p>Each says by its {@link org.fostering.model.reference.DataSource} what edition it is, how old,
 * and what must be said when it is passed on. The same stands in {@code SOURCES.md} beside the
 * data. Data ages: a host that must be right about last month's reorganisation loads its own.
 */
@NullMarked
package org.fostering.model.reference;

import org.jspecify.annotations.NullMarked;
