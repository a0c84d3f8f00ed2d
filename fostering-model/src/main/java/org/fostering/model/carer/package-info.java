/**
 * Foster carers once they are approved, to the end of the approval and of its record.
 *
 * <p>An {@link org.fostering.model.carer.Approval} is of the {@linkplain
 * org.fostering.model.carer.ApprovedCarer carers} of one household. What it is in law stands in its
 * {@linkplain org.fostering.model.carer.ApprovalStatusChange status history} and its {@linkplain
 * org.fostering.model.carer.TermsInForce terms}; whether the carers are {@linkplain
 * org.fostering.model.carer.AvailabilityChange available}, and for what {@linkplain
 * org.fostering.model.carer.FosteringOffer kinds of fostering}, is kept apart. {@linkplain
 * org.fostering.model.carer.CarerReview Reviews}, {@linkplain
 * org.fostering.model.carer.ReviewDetermination determinations}, {@linkplain
 * org.fostering.model.carer.Resignation resignations} and {@linkplain
 * org.fostering.model.carer.CarerTransfer transfers} record what happened; when the next step is
 * due follows from them and the law, and is not recorded.
 *
 * <p>What differs between the nations is in the codes and in which parts are filled: nothing that
 * one nation alone has is required. Children appear by {@linkplain
 * org.fostering.model.common.ParticularChild reference} only.
 */
@NullMarked
package org.fostering.model.carer;

import org.jspecify.annotations.NullMarked;
