/**
 * First contact: somebody asks about fostering.
 *
 * <p>An {@link org.fostering.model.enquiry.Enquiry} has one or two {@linkplain
 * org.fostering.model.enquiry.Enquirer enquirers}, and says as much about their {@linkplain
 * org.fostering.model.enquiry.Home home} and {@linkplain org.fostering.model.enquiry.Household
 * household} as they have said. A name, a way to reply and where they live is already an enquiry:
 * nothing else is required, and what is absent is unknown, never no.
 *
 * <p>What happened to it is dated: the {@linkplain org.fostering.model.enquiry.ContactAttempt
 * contacts}, the {@linkplain org.fostering.model.enquiry.EnquiryStatusChange history}, and how it
 * was {@linkplain org.fostering.model.enquiry.EnquiryClosing closed}, and by whom.
 *
 * <p>An enquiry is not an application and an enquirer is not yet an applicant; the same household
 * may make many enquiries.
 */
@NullMarked
package org.fostering.model.enquiry;

import org.jspecify.annotations.NullMarked;
