/**
 * People apply to be assessed as foster carers: the registration of interest.
 *
 * <p>An {@link org.fostering.model.applicant.Application} is one household's. Its people stand
 * once, and everything else points to them: {@linkplain org.fostering.model.applicant.Applicant
 * applicants}, {@linkplain org.fostering.model.applicant.HouseholdMembership members of the
 * household}, {@linkplain org.fostering.model.applicant.FamilyChild children}, {@linkplain
 * org.fostering.model.applicant.Referee referees}, {@linkplain
 * org.fostering.model.applicant.Partnership partners}. What was known of them before stands in the
 * {@link org.fostering.model.common.CareHistory}, by nation and date.
 *
 * <p>Three ends are never confused: the service {@linkplain
 * org.fostering.model.applicant.DecisionToAssess declines to assess}, the applicants {@linkplain
 * org.fostering.model.common.Withdrawal withdraw}, or the service {@linkplain
 * org.fostering.model.common.ServiceEnding ends it}. What the assessment finds is not here.
 */
@NullMarked
package org.fostering.model.applicant;

import org.jspecify.annotations.NullMarked;
