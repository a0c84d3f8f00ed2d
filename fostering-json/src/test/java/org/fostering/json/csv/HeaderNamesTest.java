package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.enquiry.Enquiry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as offices shorten them and programs write them: what is read, and what stays unread. */
class HeaderNamesTest {

  private static final KnownColumns KNOWN = new KnownColumns(Enquiry.class);

  private static Optional<String> path(String header) {
    return KNOWN
        .find(header)
        .map(
            place ->
                place.ofPerson()
                    ? "/enquirers/" + KnownColumns.person(header) + "/" + place.path()
                    : place.path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eml | /enquirers/0/contact/emails",
        "Tenr | /home/tenure",
        "Frst nme | /enquirers/0/name/givenNames",
        "Str. name | /home/address/lines",
        "Hrd about us | /heardFrom",
        "No. ch in h/hold | /household/numberOfChildren",
        "Applcnt 2 | /enquirers/1/name/fullName",
        "Applcnt | /enquirers/0/name/fullName",
        "Prefrd contact | /enquirers/0/contact/preferredMethod",
        "Occup. | /enquirers/0/employments/0/occupation",
        "Marit. status | /enquirers/0/maritalStatus",
        "Marital stat | /enquirers/0/maritalStatus",
        "Ten. | /home/tenure",
        "Bedrms | /home/bedrooms",
        "Spr bedrooms | /home/bedroomsForFostering",
        "Mssge | /message",
        "Cmpgn | /campaign/value",
        "Emplmnt status | /enquirers/0/employments/0/status",
        "Surnm | /enquirers/0/name/familyName",
        "Forenm | /enquirers/0/name/givenNames",
        "Frst name | /enquirers/0/name/givenNames",
        "Lst name | /enquirers/0/name/familyName",
        "Fam. name | /enquirers/0/name/familyName",
        "Hme address | /home/address/lines",
        "Pstcode | /home/address/postcode",
        "Twn | /home/address/town",
        "Cnty | /home/address/lines",
        "Teleph. | /enquirers/0/contact/telephones",
        "Drvng licence | /enquirers/0/driving/licence",
        "Motivatn | /interests/motivationOwnWords",
        "Chnl | /channel",
        "Smkr | /household/smoking",
        "Availblty | /interests/offeredTimes",
        "Date of brth | /enquirers/0/dateOfBirth",
        "Rec. date | /receivedAt",
        "Clsd | /closing/closedOn",
        "Reas. closed | /closing/reasons",
        "Vst date | /visits/0/visitedOn",
        "Vis. outcome | /visits/0/recommendation",
        "Age rnge | /interests/ages/youngest",
        "Lndlrd consent | /home/consents/#/given",
        "Nwsltr | /consents/#/given",
        "Prop. type | /home/kind",
        "Cntry of birth | /enquirers/0/countryOfBirth",
        "Ntnlty | /enquirers/0/nationalities",
        "Exp. with children | /enquirers/0/experiencesAnswer",
      })
  void shortened_words_of_known_names_are_read(String header, String path) {
    assertEquals(Optional.of(path), path(header));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your full name (first name and surname) | /enquirers/0/name/fullName",
        "Which age group of children are you interested in caring for? | /interests/ages/youngest",
        "Do you currently foster for another agency? | /enquirers/0/approvedElsewhere",
        "PersonEmail | /enquirers/0/contact/emails",
        "PersonBirthdate | /enquirers/0/dateOfBirth",
        "MailingStreet | /home/address/lines",
        "Status__c | /statusHistory/0/status",
        "Source of Referral | /heardFrom",
        "Outcome of the home visit | /visits/0/recommendation",
        "Date of birth of partner | /enquirers/1/dateOfBirth",
        "Date NFA'd | /closing/closedOn",
        "NFA reason | /closing/reasons",
        "Comments/Notes | /message",
        "Worker's email | /workers/0/contact/emails",
        "Smkr Y/N | /household/smoking",
        "Spare room? (yes/no) | /home/bedroomsForFostering",
        "How many bedrooms do you have that could be used for fostering? | /home/bedroomsForFostering",
        "Is your home owned, rented or other? | /home/tenure",
        "Reason(s) for wanting to foster | /interests/motivationOwnWords",
        "Reason not progressed | /closing/reasons",
      })
  void names_of_forms_and_systems_are_read(String header, String path) {
    assertEquals(Optional.of(path), path(header));
  }

  @Test
  void what_may_mean_something_else_stays_unread() {
    List<String> unread =
        List.of(
            "Area / LA",
            "Misc.",
            "Cat.",
            "Code",
            "Con.",
            "Cons.",
            "Form",
            "Form.",
            "Chk",
            "Chkd by",
            "Init.",
            "Pri.",
            "Rev. date",
            "Rem.",
            "Score",
            "Zone",
            "Ward",
            "Reg.",
            "Reg date",
            "Reg no",
            "Acct no",
            "Pymt",
            "Amt",
            "Qty",
            "Sort cd",
            "NI no",
            "NHS no",
            "DBS no",
            "DBS date",
            "Med. date",
            "Trng date",
            "Pnl date",
            "Appr. date",
            "Apprvd",
            "Plcmt date",
            "Ch. name",
            "Ch. DOB",
            "Sch. name",
            "GP name",
            "NOK tel",
            "Emerg. tel",
            "Veh reg",
            "Dog breed",
            "Act.",
            "Mar.",
            "Min.",
            "Str",
            "Post",
            "Count",
            "Stage",
            "Loc.",
            "Date of b.",
            "Set",
            "Rate",
            "Nat. ins. no",
            "Schl nme",
            "Wrk pstcd",
            "Chld nme",
            "Name of child",
            "School of child",
            "Phone number (next of kin)",
            "Work postcode",
            "Contact Date/Time",
            "Area/LA",
            "Previous surname",
            "Employer's address");
    assertEquals(
        List.of(),
        Stream.of(unread)
            .flatMap(List::stream)
            .flatMap(header -> path(header).map(path -> header + " " + path).stream())
            .toList());
  }
}
