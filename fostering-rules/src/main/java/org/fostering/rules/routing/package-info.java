/**
 * Who should answer an enquiry.
 *
 * <p>From where the enquirers live ({@link org.fostering.rules.residence.ResidenceFinder}) {@link
 * org.fostering.rules.routing.Routing} finds the responsible authority, the hub whose member it is
 * on the day, and so the {@linkplain org.fostering.rules.routing.FrontDoor front door}, and gives a
 * {@link org.fostering.rules.routing.RoutingDecision} with every step as a reason. Where the place
 * is not certain it names the candidates and what to ask; it never guesses.
 *
 * <p>Rules over {@link org.fostering.rules.routing.RouteFacts} weigh each {@link
 * org.fostering.rules.routing.CandidateService}: a region adds its own to those of the library.
 * {@link org.fostering.rules.routing.HubCheck} searches the routes of a region for enquiries that
 * nobody would answer; {@link org.fostering.rules.routing.RouteDisclosure} says what the receiver
 * may see.
 *
 * <p>All reference data are arguments, with a standard that needs no set-up.
 */
@NullMarked
package org.fostering.rules.routing;

import org.jspecify.annotations.NullMarked;
