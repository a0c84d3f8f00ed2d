/**
 * Whether something stands in the way of fostering, by nation and day.
 *
 * <p>{@link org.fostering.rules.eligibility.Eligibility} takes an enquiry, the nations whose law
 * may apply and the day, and gives a {@link org.fostering.rules.Decision}. The law of England is
 * {@link org.fostering.rules.eligibility.EnglandPack}; no rule of it ever speaks for another
 * nation, and a nation without a pack is {@link org.fostering.rules.Outcome#NOT_COVERED}. What
 * services commonly ask besides the law is in {@link
 * org.fostering.rules.eligibility.SamplePolicies}: each is opt-in, belongs to the service that
 * adopts it, and says that it is a policy or guidance.
 *
 * <p>The facts are in {@link org.fostering.rules.eligibility.EnquiryFacts} and {@link
 * org.fostering.rules.eligibility.PersonFacts}, for anybody's rules to use.
 */
@NullMarked
package org.fostering.rules.eligibility;

import org.jspecify.annotations.NullMarked;
