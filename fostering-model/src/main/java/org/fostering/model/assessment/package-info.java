/**
 * The assessment of people who apply to foster, up to the decision.
 *
 * <p>An {@link org.fostering.model.assessment.Assessment} holds the people once each and what each
 * {@linkplain org.fostering.model.assessment.AssessmentRole is to it}. What the law has the service
 * obtain is a list of {@linkplain org.fostering.model.assessment.InformationRecord records of
 * items}, which {@link org.fostering.model.assessment.InformationRequirements} explains per nation;
 * {@linkplain org.fostering.model.assessment.AssessmentCheck checks} and {@linkplain
 * org.fostering.model.assessment.AssessmentReference references} say that something was obtained,
 * never what it says.
 *
 * <p>{@linkplain org.fostering.model.assessment.StageOne Stage 1} and {@linkplain
 * org.fostering.model.assessment.StageTwo stage 2} of England and Wales are two tracks side by
 * side. A {@linkplain org.fostering.model.assessment.PanelMeeting panel} recommends, a {@linkplain
 * org.fostering.model.assessment.QualifyingDetermination qualifying determination} proposes, a
 * {@linkplain org.fostering.model.assessment.Remedy remedy} answers it, and only a {@linkplain
 * org.fostering.model.assessment.AssessmentDecision decision} decides.
 */
@NullMarked
package org.fostering.model.assessment;

import org.jspecify.annotations.NullMarked;
