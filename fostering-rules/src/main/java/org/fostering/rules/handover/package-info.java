/**
 * An enquiry or application changes hands between two organisations that share no system.
 *
 * <p>Each keeps a record of its own and learns of the other through messages that are lost,
 * repeated and overtaken. What each may do, and what it makes of a message, stands in {@code
 * transitions.csv}; who holds itself to be the owner in which state, in {@code states.csv}. {@link
 * org.fostering.rules.handover.HandoverProtocol} reads them. Four things can be settled in more
 * than one way, and are readings: whose record decides, by which time, whether offers run side by
 * side, and whether a return works at once.
 *
 * <p>A party that waits repeats what it sent last until it is answered. The enquiry has exactly one
 * owner at every moment, in each combination of readings: two records never change at one time, so
 * in some states a party leaves it to the record of the other who owns it, and acts only once it
 * has heard. Tests try every order of acts and messages.
 */
@NullMarked
package org.fostering.rules.handover;

import org.jspecify.annotations.NullMarked;
