/**
 * The law said a second time: cases by somebody who reads the provision and not the table, and what
 * happens to them when a cell of a table is changed.
 *
 * <p>The files of closed lists are something else: they say of each row that it asks for this and
 * no more, stands from this day and has no end. They follow the tables and were read against the
 * provisions in part only: they show a slip of the hand, and not that the law is right.
 */
@org.jspecify.annotations.NullMarked
package org.fostering.rules.lawcases;
