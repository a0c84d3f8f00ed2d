/**
 * Who recruits, assesses and approves foster carers, and who works for whom.
 *
 * <p>An {@link org.fostering.model.organisation.Authority} carries the duty towards looked-after
 * children in its area; a {@link org.fostering.model.organisation.District} is the place a postcode
 * leads to, and in two-tier England it is not the authority. A {@link
 * org.fostering.model.organisation.FosteringService} approves carers: an authority's own, an
 * agency's, or a trust's. A {@link org.fostering.model.organisation.Hub} answers enquiries for
 * several authorities but approves nobody, and an authority belongs to one by a dated {@link
 * org.fostering.model.organisation.HubMembership}. A {@link
 * org.fostering.model.organisation.Campaign} is what brought an enquirer.
 *
 * <p>These bodies are apart because they often are different bodies: whoever approves, whoever
 * answers, whoever placed the child and whoever is responsible for it. The lists themselves are in
 * {@code org.fostering.model.reference}.
 */
@NullMarked
package org.fostering.model.organisation;

import org.jspecify.annotations.NullMarked;
