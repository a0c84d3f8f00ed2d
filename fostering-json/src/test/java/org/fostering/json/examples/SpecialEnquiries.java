package org.fostering.json.examples;

import static org.fostering.model.value.Answer.NO;
import static org.fostering.model.value.Answer.NOT_KNOWN;
import static org.fostering.model.value.Answer.REFUSED;
import static org.fostering.model.value.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.common.Address;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/** Enquiries that each show one thing, and say which in their extension {@code shows}. */
final class SpecialEnquiries {

  /** In Warrington, a member of a hub. */
  private static final String IN_ENGLAND = "WA1 4LN";

  private static final OffenceDeclaration NO_OFFENCES =
      OffenceDeclaration.builder().offencesAnswer(ListAnswer.NONE).build();
  private static final Household NOBODY_ELSE =
      Household.builder().membersAnswer(ListAnswer.NONE).build();

  private final ExamplePeople people;
  private final List<Enquiry> enquiries = new ArrayList<>();

  private SpecialEnquiries(ExamplePeople people) {
    this.people = people;
  }

  static List<Enquiry> make(ExamplePeople people) {
    SpecialEnquiries specials = new SpecialEnquiries(people);
    specials.names();
    specials.places();
    specials.borders();
    specials.children();
    specials.settled();
    specials.offences();
    specials.open();
    return specials.enquiries;
  }

  private void add(String shows, Enquiry.Builder enquiry) {
    enquiries.add(enquiry.addExtensions(ExampleEnquiries.extension("shows", shows)).build());
  }

  private Enquirer.Builder somebody() {
    return Enquirer.builder().name(people.name()).contact(people.contact().build());
  }

  /** Somebody who has answered all that the law asks about, with nothing to discuss. */
  private Enquirer.Builder plain() {
    return somebody().offences(NO_OFFENCES).approvedElsewhere(NO).rightToWork(YES);
  }

  private static Home at(String postcode) {
    return Home.builder()
        .address(Address.builder().postcode(Postcode.parse(postcode)).build())
        .build();
  }

  private static Home at(String postcode, Nation nation) {
    return Home.builder().from(at(postcode)).nation(nation).build();
  }

  private void names() {
    add(
        "a name, a way to reply and where they live: already an enquiry",
        Enquiry.builder().addEnquirers(somebody().build()).home(at("LS1 3JR")));
    for (String name : List.of("Tauladan", "李例子", "مثال", "Gwenllian ferch Enghraifft", "O")) {
      add(
          "a name that is one whole",
          Enquiry.builder()
              .addEnquirers(plain().name(ExamplePeople.whole(name)).build())
              .home(at(IN_ENGLAND))
              .household(NOBODY_ELSE));
    }
    add(
        "two people who ask together, one of whom signs",
        Enquiry.builder()
            .addEnquirers(plain().language(ExamplePeople.languages("en", "bfi")).build())
            .addEnquirers(plain().build())
            .home(at(IN_ENGLAND))
            .household(NOBODY_ELSE));
    add(
        "letters to another address than the home",
        Enquiry.builder()
            .addEnquirers(
                plain()
                    .contact(
                        people
                            .contact()
                            .address(
                                Address.builder()
                                    .addLines("PO Box 1", "Example House")
                                    .town("Exampleton")
                                    .build())
                            .build())
                    .build())
            .home(at(IN_ENGLAND))
            .household(NOBODY_ELSE));
  }

  private void places() {
    place("no home at all", Home.builder().build());
    place("a nation and no postcode: Wales", Home.builder().nation(Nation.WALES).build());
    place("a nation and no postcode: England", Home.builder().nation(Nation.ENGLAND).build());
    place("a nation and no postcode: Scotland", Home.builder().nation(Nation.SCOTLAND).build());
    place("a postcode that is not in the directory", at("ZZ99 3VZ"));
    place("a postcode that is not in the directory, in England", at("SW1A 9ZZ", Nation.ENGLAND));
    place("Jersey", at("JE2 3UE"));
    place("Guernsey", at("GY1 1JT"));
    place("the Isle of Man", at("IM1 2HQ"));
    place("Belfast: the postcode does not tell the trust", at("BT1 5GS"));
    place("Derry, with the nation", at("BT48 6DQ", Nation.NORTHERN_IRELAND));
    place("the first half of a postcode of Northern Ireland", at("BT7"));
    place("Cornwall: a membership that is not certain", at("TR14"));
    place("half a postcode in one authority, a member of a hub", at("BB10"));
    place("half a postcode in one authority, in no known hub", at("AB10"));
    place("half a postcode in several authorities", at("AB15"));
    place("half a postcode in several authorities of one hub", at("BB1"));
    place("another nation than the postcode’s", at("CF14 2QW", Nation.ENGLAND));
  }

  private void place(String shows, Home home) {
    add(shows, Enquiry.builder().addEnquirers(plain().build()).home(home).household(NOBODY_ELSE));
  }

  private void borders() {
    for (String outward : List.of("CH4", "NP16", "SY10", "TD15", "DG16", "LD7")) {
      place("half a postcode across a national border", at(outward));
    }
    place("half a postcode across a border, and the nation: England", at("CH4", Nation.ENGLAND));
    place("half a postcode across a border, and the nation: Wales", at("CH4", Nation.WALES));
    place("half a postcode across a border, and the nation: Scotland", at("TD15", Nation.SCOTLAND));
  }

  private void children() {
    child("a child whom a hub’s member looks after", connected("E06000007"));
    child("a child whom a council in Wales looks after", connected("W06000015"));
    child("a child whom a council in Scotland looks after", connected("S12000033"));
    child("a child whose council has merged since", connected("E07000026"));
    child("a child whose council has been split since", connected("E10000006"));
    child("a child whose authority is not known", ConnectedChild.builder().relative(YES).build());
    add(
        "two children of different authorities",
        Enquiry.builder()
            .addEnquirers(plain().build())
            .home(at(IN_ENGLAND))
            .household(NOBODY_ELSE)
            .addConnectedChildren(connected("E06000007"), connected("E06000006")));
  }

  private static ConnectedChild connected(String authority) {
    return ConnectedChild.builder()
        .child(ParticularChild.lookedAfterBy(authority))
        .relative(YES)
        .alreadyFostering(NO)
        .build();
  }

  private void child(String shows, ConnectedChild child) {
    add(
        shows,
        Enquiry.builder()
            .addEnquirers(plain().build())
            .home(at(IN_ENGLAND))
            .household(NOBODY_ELSE)
            .addConnectedChildren(child));
  }

  private void settled() {
    england("may proceed", plain().build(), NOBODY_ELSE);
    add(
        "approved by another service, and asks to change",
        Enquiry.builder()
            .addEnquirers(plain().approvedElsewhere(YES).build())
            .home(at(IN_ENGLAND))
            .household(NOBODY_ELSE)
            .addRequests(EnquiryRequest.TRANSFER)
            .requestsAnswer(ListAnswer.ALL));
    england("may not work here", plain().rightToWork(NO).build(), NOBODY_ELSE);
    england(
        "turns eighteen within a year",
        plain().build(),
        household(
            member(HouseholdRelationship.CHILD).dateOfBirth(PartialDate.parse("2009-02-28"))));
    england(
        "turns eighteen within a year, by a birth known to the month",
        plain().build(),
        household(
            member(HouseholdRelationship.STAYING_PUT).dateOfBirth(PartialDate.parse("2009-03"))));
    england(
        "a common assault, which is no bar",
        plain().offences(convicted(offence(OffenceKind.COMMON_ASSAULT_OR_BATTERY))).build(),
        NOBODY_ELSE);
    england(
        "an offence of none of the specified classes",
        plain().offences(convicted(offence(OffenceKind.NOT_SPECIFIED))).build(),
        NOBODY_ELSE);
    england(
        "a specified offence committed under eighteen",
        plain()
            .offences(
                convicted(
                    DeclaredOffence.builder()
                        .from(offence(OffenceKind.SCHEDULE_4_PART_1))
                        .committedAtEighteenOrOver(NO)
                        .build()))
            .build(),
        NOBODY_ELSE);
    england(
        "a specified offence that was neither a conviction nor a caution",
        plain()
            .offences(
                convicted(
                    DeclaredOffence.builder()
                        .from(offence(OffenceKind.SCHEDULE_4_PART_1))
                        .disposal(OffenceDisposal.OTHER)
                        .build()))
            .build(),
        NOBODY_ELSE);
  }

  private void england(String shows, Enquirer enquirer, Household household) {
    add(shows, Enquiry.builder().addEnquirers(enquirer).home(at(IN_ENGLAND)).household(household));
  }

  private static HouseholdMember.Builder member(HouseholdRelationship relationship) {
    return HouseholdMember.builder().relationship(relationship).offences(NO_OFFENCES);
  }

  private static Household household(HouseholdMember.Builder member) {
    return Household.builder().addMembers(member.build()).membersAnswer(ListAnswer.ALL).build();
  }

  private static DeclaredOffence offence(OffenceKind kind) {
    return DeclaredOffence.builder()
        .kind(kind)
        .disposal(OffenceDisposal.CONVICTION)
        .committedAtEighteenOrOver(YES)
        .build();
  }

  private static OffenceDeclaration convicted(DeclaredOffence offence) {
    return OffenceDeclaration.builder().addOffences(offence).offencesAnswer(ListAnswer.ALL).build();
  }

  private void offences() {
    for (OffenceKind kind :
        List.of(
            OffenceKind.OFFENCE_AGAINST_CHILD,
            OffenceKind.SCHEDULE_4_PART_1,
            OffenceKind.INDECENT_IMAGES_IMPORT,
            OffenceKind.BODILY_INJURY_TO_CHILD,
            OffenceKind.SCHEDULE_4_PART_2)) {
      england(
          "an enquirer’s offence of the class " + kind.getText(),
          plain().offences(convicted(offence(kind))).build(),
          NOBODY_ELSE);
      england(
          "an adult household member’s offence of the class " + kind.getText(),
          plain().build(),
          household(
              member(HouseholdRelationship.PARENT)
                  .dateOfBirth(PartialDate.parse("1951"))
                  .offences(convicted(offence(kind)))));
    }
    england(
        "a caution by a constable",
        plain()
            .offences(
                convicted(
                    DeclaredOffence.builder()
                        .from(offence(OffenceKind.SCHEDULE_4_PART_1))
                        .disposal(OffenceDisposal.CAUTION_BY_CONSTABLE)
                        .build()))
            .build(),
        NOBODY_ELSE);
    england(
        "an offence of a household member who is not yet eighteen",
        plain().build(),
        household(
            member(HouseholdRelationship.SIBLING)
                .dateOfBirth(PartialDate.parse("2012"))
                .offences(
                    convicted(
                        DeclaredOffence.builder()
                            .from(offence(OffenceKind.SCHEDULE_4_PART_1))
                            .committedAtEighteenOrOver(Answer.NO)
                            .build()))));
    add(
        "a specified offence, and a particular child of whom an enquirer is a relative",
        Enquiry.builder()
            .addEnquirers(
                plain().offences(convicted(offence(OffenceKind.SCHEDULE_4_PART_1))).build())
            .home(at(IN_ENGLAND))
            .household(NOBODY_ELSE)
            .addConnectedChildren(connected("E06000007")));
  }

  private void open() {
    for (Answer answer : List.of(NOT_KNOWN, REFUSED)) {
      String word = answer == REFUSED ? "preferred not to say" : "not known";
      ListAnswer ofList = answer == REFUSED ? ListAnswer.REFUSED : ListAnswer.NOT_KNOWN;
      england(
          "convictions and cautions: " + word,
          plain().offences(OffenceDeclaration.builder().offencesAnswer(ofList).build()).build(),
          NOBODY_ELSE);
      england(
          "approval by another service: " + word,
          plain().approvedElsewhere(answer).build(),
          NOBODY_ELSE);
      england(
          "whether that is everybody in the home: " + word,
          plain().build(),
          Household.builder().membersAnswer(ofList).build());
    }
    england("nothing asked yet", somebody().build(), Household.builder().build());
    england(
        "an offence of which the class is not known yet",
        plain()
            .offences(
                convicted(
                    DeclaredOffence.builder()
                        .disposal(OffenceDisposal.CONVICTION)
                        .committedAtEighteenOrOver(YES)
                        .build()))
            .build(),
        NOBODY_ELSE);
    england(
        "an offence and the age at which it was committed is not known",
        plain()
            .offences(
                convicted(
                    DeclaredOffence.builder()
                        .kind(OffenceKind.SCHEDULE_4_PART_1)
                        .disposal(OffenceDisposal.CONVICTION)
                        .committedAtEighteenOrOver(NOT_KNOWN)
                        .build()))
            .build(),
        NOBODY_ELSE);
    england(
        "points to discuss so far, and still something to ask",
        somebody().approvedElsewhere(YES).build(),
        NOBODY_ELSE);
  }
}
