/**
 * Who does what in a region, as its organisations tell each other.
 *
 * <p>An {@link org.fostering.model.directory.OrganisationDirectory} has an entry for each {@link
 * org.fostering.model.directory.AuthorityEntry authority}, {@link
 * org.fostering.model.directory.FosteringServiceEntry fostering service}, {@link
 * org.fostering.model.directory.DeliveryOrganisationEntry delivery organisation}, {@link
 * org.fostering.model.directory.RecruitmentHubEntry recruitment hub}, {@link
 * org.fostering.model.directory.NetworkEntry network} and {@link
 * org.fostering.model.directory.CampaignEntry campaign}. They are apart because they are different
 * bodies, even where one council is several of them. A {@link
 * org.fostering.model.directory.MembershipEntry} says who takes part in what, a {@link
 * org.fostering.model.directory.ResponsibilityAssignment} who does which step, a {@link
 * org.fostering.model.directory.ServiceLevel} how soon, a {@link
 * org.fostering.model.directory.SuccessMeasure} how that is seen, and a {@link
 * org.fostering.model.directory.SharingAgreement} what personal data may pass between them.
 *
 * <p>Entries point to each other by ids local to the directory, and everything is dated. The lists
 * that the library brings along are in {@code org.fostering.model.reference}.
 */
@NullMarked
package org.fostering.model.directory;

import org.jspecify.annotations.NullMarked;
