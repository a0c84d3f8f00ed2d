/**
 * Whether something stands in the way of fostering, by nation and day.
 *
 * <p>{@link org.fostering.rules.eligibility.Eligibility} takes an enquiry, the nations whose law
 * may apply and the day, and gives a {@link org.fostering.rules.decision.Decision}. The law of each
 * nation is a pack of its own, {@link org.fostering.rules.eligibility.Eligibility#law}: no rule of
 * one ever speaks for another, and what was not read of an instrument is in a pack that is no
 * default. Like all law of this library it is a table to be reviewed: {@code rules.csv} has one
 * line for each rule, with its citation, its reason in both languages and the name of the condition
 * under which it applies. {@link org.fostering.rules.eligibility.LegalStatement} is what holds of
 * everybody, above all that the law sets no bar. The {@linkplain
 * org.fostering.rules.eligibility.Eligibility#standards standards} and {@link
 * org.fostering.rules.eligibility.SamplePolicies} are opt-in and say that they are not law.
 *
 * <p>Whose law it is, the home does not say: {@link org.fostering.rules.eligibility.GoverningLaw}
 * looks for the service that will assess. The same table serves applications, {@link
 * org.fostering.rules.eligibility.ApplicationEligibility}. Where a record contradicts itself, what
 * the two answers say against each other is unknown and asked.
 *
 * <p>The facts are in {@link org.fostering.rules.eligibility.EnquiryFacts} and {@link
 * org.fostering.rules.eligibility.PersonFacts}, for anybody's rules to use.
 */
@NullMarked
package org.fostering.rules.eligibility;

import org.jspecify.annotations.NullMarked;
