/**
 * Who recruits, assesses and approves foster carers, who works for whom, and who does what in a
 * region.
 *
 * <p>An {@link org.fostering.model.organisation.OrganisationDirectory} has an entry for each {@link
 * org.fostering.model.organisation.AuthorityEntry authority}, {@link
 * org.fostering.model.organisation.FosteringServiceEntry fostering service}, {@link
 * org.fostering.model.organisation.DeliveryOrganisationEntry delivery organisation}, {@link
 * org.fostering.model.organisation.RecruitmentHubEntry recruitment hub}, {@link
 * org.fostering.model.organisation.NetworkEntry network} and {@link
 * org.fostering.model.organisation.CampaignEntry campaign}. They are apart because they are
 * different bodies, even where one council is several of them. A {@link
 * org.fostering.model.organisation.MembershipEntry} says who takes part in what, a {@link
 * org.fostering.model.organisation.ResponsibilityAssignment} who does which step, a {@link
 * org.fostering.model.organisation.ServiceLevel} how soon, a {@link
 * org.fostering.model.organisation.SuccessMeasure} how that is seen, and a {@link
 * org.fostering.model.organisation.SharingAgreement} what personal data may pass between them.
 *
 * <p>What makes a hub ready to start stands beside them: who meets ({@link
 * org.fostering.model.organisation.PartnerMeeting}), what each sees of the others ({@link
 * org.fostering.model.organisation.MutualView}), what each brought ({@link
 * org.fostering.model.organisation.Contribution}), and the register of decisions, risks and open
 * questions ({@link org.fostering.model.organisation.RegisterEntry}).
 *
 * <p>{@link org.fostering.model.organisation.Organisations} looks things up in such directories: by
 * code, by district and by day, with the members of {@linkplain
 * org.fostering.model.organisation.Groups hubs and networks}. The authorities, hubs and networks
 * that come with the library are one more directory, over which a region lays its own.
 */
@NullMarked
package org.fostering.model.organisation;

import org.jspecify.annotations.NullMarked;
