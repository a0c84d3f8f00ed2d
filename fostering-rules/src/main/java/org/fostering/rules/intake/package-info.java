/**
 * The front door for an enquiry: where the enquirers live, what the law says, and who should answer,
 * in one call.
 *
 * <p>{@link org.fostering.rules.intake.Intake} ties together {@link
 * org.fostering.rules.residence.ResidenceFinder}, {@link
 * org.fostering.rules.eligibility.Eligibility} and {@link org.fostering.rules.routing.Routing}, so
 * that all three look at one enquiry on one day with one set of reference data, and gives one {@link
 * org.fostering.rules.intake.IntakeResult}:
 *
 * <pre>{@code
 * IntakeResult result = Intake.standard().consider(enquiry, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
@NullMarked
package org.fostering.rules.intake;

import org.jspecify.annotations.NullMarked;
