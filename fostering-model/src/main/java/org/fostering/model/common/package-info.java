/**
 * The small values that every document uses: names, addresses, dates, answers.
 *
 * <p>{@link org.fostering.model.common.PersonName} asks for no more than what a person is called;
 * {@link org.fostering.model.value.PartialDate} and {@link org.fostering.model.value.Postcode} say
 * no more than is known; {@link org.fostering.model.value.Answer} keeps "no", "not known" and
 * "would not say" apart, and an empty accessor means that nobody asked. {@link
 * org.fostering.model.common.Identifier} is always a system together with a value, because a bare
 * number means something else in every council.
 *
 * <p>Enquiries and applications share what people need and say at any time: {@link
 * org.fostering.model.common.CommunicationNeed}, {@link
 * org.fostering.model.common.ReasonableAdjustment}, {@link
 * org.fostering.model.common.ConflictDeclaration}, {@link org.fostering.model.common.PrivacyNotice}
 * and {@link org.fostering.model.common.ConsentRecord}.
 */
@NullMarked
package org.fostering.model.common;

import org.jspecify.annotations.NullMarked;
