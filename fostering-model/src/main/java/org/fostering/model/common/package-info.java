/**
 * The parts that several documents share: what people are called, where they live and how to reach
 * them, what they need, and what they have been informed of and agreed to.
 *
 * <p>{@link org.fostering.model.common.PersonName} asks for no more than what a person is called.
 * {@link org.fostering.model.common.Identifier} is always a system together with a value, because a
 * bare number means something else in every council. An empty accessor means that nobody asked.
 *
 * <p>Enquiries and applications share what people need and say at any time: {@link
 * org.fostering.model.common.CommunicationNeed}, {@link
 * org.fostering.model.common.ReasonableAdjustment}, {@link
 * org.fostering.model.common.ConflictDeclaration}, {@link org.fostering.model.common.PrivacyNotice}
 * and {@link org.fostering.model.common.ConsentRecord}.
 *
 * <p>What the whole journey shares is said in one way: a {@link
 * org.fostering.model.common.ParticularChild}, an {@link org.fostering.model.common.AgeRange}, the
 * {@link org.fostering.model.common.TermsOfApproval} from the proposal on, and an end by the
 * applicants ({@link org.fostering.model.common.Withdrawal}) or by the service ({@link
 * org.fostering.model.common.ServiceEnding}), which are never the same thing.
 */
@NullMarked
package org.fostering.model.common;

import org.jspecify.annotations.NullMarked;
