/**
 * Whether something stands in the way of fostering, by nation and day.
 *
 * <p>{@link org.fostering.rules.eligibility.Eligibility} takes an enquiry, the nations whose law
 * may apply and the day, and gives a {@link org.fostering.rules.decision.Decision}. The law of each
 * nation is a pack of its own: {@link org.fostering.rules.eligibility.EnglandPack}, {@link
 * org.fostering.rules.eligibility.WalesPack}, {@link org.fostering.rules.eligibility.ScotlandPack}
 * and {@link org.fostering.rules.eligibility.NorthernIrelandPack}; no rule of one ever speaks for
 * another, and what was not read of an instrument is in a pack that is no default. {@link
 * org.fostering.rules.eligibility.LegalStatement} is what holds of everybody, above all that the
 * law sets no bar. {@link org.fostering.rules.eligibility.EnglandStandards} and {@link
 * org.fostering.rules.eligibility.SamplePolicies} are opt-in and say that they are not law.
 *
 * <p>The facts are in {@link org.fostering.rules.eligibility.EnquiryFacts} and {@link
 * org.fostering.rules.eligibility.PersonFacts}, for anybody's rules to use.
 */
@NullMarked
package org.fostering.rules.eligibility;

import org.jspecify.annotations.NullMarked;
