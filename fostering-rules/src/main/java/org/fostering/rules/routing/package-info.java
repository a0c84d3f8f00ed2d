/**
 * Who should answer an enquiry.
 *
 * <p>{@link org.fostering.rules.residence.ResidenceFinder} says where the enquirers live as far as
 * the postcode tells: in the area of one authority, of one of several, of several nations, or
 * unknown and why. {@link org.fostering.rules.routing.Routing} then finds the responsible
 * authority, the hub whose member it is on the day, and so the {@linkplain
 * org.fostering.rules.routing.FrontDoor front door}, and gives a {@link
 * org.fostering.rules.routing.RoutingDecision} with every step as a reason. Where the place is not
 * certain it names the candidates and what to ask; it never guesses.
 *
 * <p>All reference data are arguments, with a standard that needs no set-up.
 */
@NullMarked
package org.fostering.rules.routing;

import org.jspecify.annotations.NullMarked;
