/**
 * The parts that several documents share: what people are called, where they live and how to reach
 * them, what they need, and what they have been told and agreed to.
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
 */
@NullMarked
package org.fostering.model.common;

import org.jspecify.annotations.NullMarked;
