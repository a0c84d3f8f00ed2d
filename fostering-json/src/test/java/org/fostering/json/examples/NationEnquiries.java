package org.fostering.json.examples;

import static org.fostering.model.value.Answer.NO;
import static org.fostering.model.value.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.common.Address;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/** One enquiry for each rule of Wales, Scotland and Northern Ireland that few enquiries meet. */
final class NationEnquiries {

  private static final String WALES = "CF14 0SW";
  private static final String SCOTLAND = "EH19 3DZ";
  private static final String NORTHERN_IRELAND = "BT1 5GS";

  private static final OffenceDeclaration NO_OFFENCES =
      OffenceDeclaration.builder().offencesAnswer(ListAnswer.NONE).build();
  private static final Household NOBODY_ELSE =
      Household.builder().membersAnswer(ListAnswer.NONE).build();
  private static final Household LODGER = member("1999-04-02", declared("conviction"));
  private static final Household LODGER_OF_SCOTLAND =
      member("1999-04-02", declared("conviction-or-caution"));
  private static final Household SEVENTEEN = member("2009-02-11", NO_OFFENCES);

  private final ExamplePeople people;
  private final List<Enquiry> enquiries = new ArrayList<>();

  private NationEnquiries(ExamplePeople people) {
    this.people = people;
  }

  static List<Enquiry> make(ExamplePeople people) {
    NationEnquiries made = new NationEnquiries(people);
    made.add(WALES, "a declared caution, in Wales", made.declaring("caution-by-constable"));
    made.add(WALES, "a lodger’s declared conviction, in Wales", made.plain(), LODGER);
    made.add(WALES, "a lodger who turns eighteen, in Wales", made.plain(), SEVENTEEN);
    made.add(SCOTLAND, "a declared offence, in Scotland", made.declaring("other"));
    made.add(
        SCOTLAND, "a lodger’s declared offence, in Scotland", made.plain(), LODGER_OF_SCOTLAND);
    made.kinship();
    made.add(NORTHERN_IRELAND, "a declared conviction, in Belfast", made.declaring("conviction"));
    made.add(NORTHERN_IRELAND, "a lodger’s declared conviction, in Belfast", made.plain(), LODGER);
    made.add(NORTHERN_IRELAND, "a lodger who turns eighteen, in Belfast", made.plain(), SEVENTEEN);
    made.add(
        NORTHERN_IRELAND,
        "approved by another authority, in Belfast",
        made.plain().approvedElsewhere(YES));
    made.exceptionForRelative();
    return made.enquiries;
  }

  private void kinship() {
    enquiries.add(
        Enquiry.builder()
            .from(enquiry(SCOTLAND, "a relative’s child, in Scotland", plain(), NOBODY_ELSE))
            .addConnectedChildren(ConnectedChild.builder().relative(YES).build())
            .build());
  }

  private void exceptionForRelative() {
    String shows = "a declared conviction and a relative’s child, in Wales";
    enquiries.add(
        Enquiry.builder()
            .from(enquiry(WALES, shows, declaring("conviction"), NOBODY_ELSE))
            .addConnectedChildren(ConnectedChild.builder().relative(YES).build())
            .build());
  }

  private void add(String postcode, String shows, Enquirer.Builder enquirer) {
    add(postcode, shows, enquirer, NOBODY_ELSE);
  }

  private void add(String postcode, String shows, Enquirer.Builder enquirer, Household household) {
    enquiries.add(enquiry(postcode, shows, enquirer, household));
  }

  private static Enquiry enquiry(
      String postcode, String shows, Enquirer.Builder enquirer, Household household) {
    return Enquiry.builder()
        .addEnquirers(enquirer.build())
        .home(
            Home.builder()
                .address(Address.builder().postcode(Postcode.parse(postcode)).build())
                .build())
        .household(household)
        .addExtensions(ExampleEnquiries.extension("shows", shows))
        .build();
  }

  private Enquirer.Builder plain() {
    return Enquirer.builder()
        .name(people.name())
        .contact(people.contact().build())
        .offences(NO_OFFENCES)
        .approvedElsewhere(NO)
        .rightToWork(YES);
  }

  private Enquirer.Builder declaring(String disposal) {
    return plain().offences(declared(disposal));
  }

  private static Household member(String birth, OffenceDeclaration offences) {
    return Household.builder()
        .addMembers(
            HouseholdMember.builder()
                .relationship(HouseholdRelationship.LODGER)
                .dateOfBirth(PartialDate.parse(birth))
                .offences(offences)
                .build())
        .membersAnswer(ListAnswer.ALL)
        .build();
  }

  private static OffenceDeclaration declared(String disposal) {
    return OffenceDeclaration.builder()
        .addOffences(
            DeclaredOffence.builder()
                .kind(OffenceKind.BODILY_INJURY_TO_CHILD)
                .disposal(OffenceDisposal.of(disposal))
                .committedAtEighteenOrOver(YES)
                .build())
        .offencesAnswer(ListAnswer.ALL)
        .build();
  }
}
