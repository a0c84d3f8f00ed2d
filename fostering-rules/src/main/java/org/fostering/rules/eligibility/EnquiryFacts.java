package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Answer;
import org.fostering.model.description.Sensitivity;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.Bilingual;
import org.fostering.rules.Fact;
import org.fostering.rules.Facts;
import org.fostering.rules.Known;
import org.fostering.rules.Several;
import org.fostering.rules.Several.Element;
import org.fostering.rules.Several.Listing;

/** What the rules may know about an enquiry as a whole. */
public final class EnquiryFacts {

  /** Legal days in the United Kingdom are days of local time. */
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");
  private static final Pointer INTERESTS = Pointer.ROOT.property("interests");
  private static final Pointer PEOPLE = Pointer.ROOT.property("enquirers");
  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildren");

  /** The people who enquire. They are always all known. */
  public static final Several<Enquiry, PersonInHome> ENQUIRERS =
      new Several<>(
          "enquirers",
          Sensitivity.PERSONAL,
          new Bilingual("Who is enquiring?", "Pwy sy’n ymholi?"),
          enquiry -> Listing.all(enquirers(enquiry), PEOPLE));

  /** The people who live in the home besides the enquirers. */
  public static final Several<Enquiry, PersonInHome> OTHERS_IN_HOUSEHOLD =
      new Several<>(
          "household-members",
          Sensitivity.THIRD_PARTY_CONFIDENTIAL,
          new Bilingual(
              "Who else lives in the home, and is that everybody?",
              "Pwy arall sy’n byw yn y cartref, ac ai dyna bawb?"),
          EnquiryFacts::others);

  /** The particular children for whom the enquirers wish to care. */
  public static final Several<Enquiry, ConnectedChild> CONNECTED_CHILDREN =
      new Several<>(
          "connected-children",
          Sensitivity.THIRD_PARTY_CONFIDENTIAL,
          new Bilingual(
              "Is the enquiry about a particular child?",
              "A yw’r ymholiad yn ymwneud â phlentyn penodol?"),
          enquiry -> Listing.all(connectedChildren(enquiry), CHILDREN));

  /** Whether an enquirer or somebody in the household is a relative of a particular child. */
  public static final Fact<ConnectedChild, Boolean> RELATIVE_OF_CHILD =
      Fact.ofAnswer(
          "relative-of-child",
          Sensitivity.THIRD_PARTY_CONFIDENTIAL,
          Pointer.ROOT.property("relative"),
          new Bilingual(
              "Is an enquirer, or somebody in the household, a relative of the child?",
              "A yw ymholwr, neu rywun ar yr aelwyd, yn berthynas i’r plentyn?"),
          ConnectedChild::getRelative);

  /** Whether an enquirer is already acting as a foster parent for a particular child. */
  public static final Fact<ConnectedChild, Boolean> ALREADY_FOSTERING_CHILD =
      Fact.ofAnswer(
          "already-fostering-child",
          Sensitivity.THIRD_PARTY_CONFIDENTIAL,
          Pointer.ROOT.property("alreadyFostering"),
          new Bilingual(
              "Is an enquirer already acting as a foster parent for the child?",
              "A yw ymholwr eisoes yn gweithredu fel rhiant maeth i’r plentyn?"),
          ConnectedChild::getAlreadyFostering);

  /** How many bedrooms nobody uses. */
  public static final Fact<Enquiry, Integer> SPARE_BEDROOMS =
      Fact.ofNumber(
          "spare-bedrooms",
          Sensitivity.PERSONAL,
          Pointer.ROOT.property("home").property("spareBedrooms"),
          new Bilingual(
              "How many bedrooms in the home does nobody use?",
              "Faint o ystafelloedd gwely yn y cartref nad oes neb yn eu defnyddio?"),
          (enquiry, asOf) -> number(enquiry.getHome().flatMap(Home::getSpareBedrooms)));

  /** Whether anybody in the household smokes. */
  public static final Fact<Enquiry, Boolean> SMOKING =
      Fact.ofAnswer(
          "smoking",
          Sensitivity.PERSONAL,
          HOUSEHOLD.property("smoking"),
          new Bilingual(
              "Does anybody in the household smoke?", "A oes unrhyw un ar yr aelwyd yn ysmygu?"),
          enquiry -> enquiry.getHousehold().flatMap(Household::getSmoking));

  /** Whether anybody in the household vapes. */
  public static final Fact<Enquiry, Boolean> VAPING =
      Fact.ofAnswer(
          "vaping",
          Sensitivity.PERSONAL,
          HOUSEHOLD.property("vaping"),
          new Bilingual(
              "Does anybody in the household vape?", "A oes unrhyw un ar yr aelwyd yn fepio?"),
          enquiry -> enquiry.getHousehold().flatMap(Household::getVaping));

  /** The age of the youngest child that the enquirers think of. */
  public static final Fact<Enquiry, Integer> YOUNGEST_CHILD =
      Fact.ofNumber(
          "youngest-child",
          Sensitivity.PERSONAL,
          INTERESTS.property("youngestAge"),
          new Bilingual(
              "How old is the youngest child that they would care for?",
              "Beth yw oed y plentyn ieuengaf y byddent yn gofalu amdano?"),
          (enquiry, asOf) ->
              number(enquiry.getInterests().flatMap(FosteringInterests::getYoungestAge)));

  private static final Facts<ConnectedChild> OF_CHILD =
      Facts.<ConnectedChild>about("connected-child")
          .fact(RELATIVE_OF_CHILD)
          .fact(ALREADY_FOSTERING_CHILD)
          .build();

  /** Everything that rules on an enquiry may read. */
  public static final Facts<Enquiry> ALL =
      Facts.<Enquiry>about("enquiry")
          .list(ENQUIRERS, PersonFacts.ALL)
          .list(OTHERS_IN_HOUSEHOLD, PersonFacts.ALL)
          .list(CONNECTED_CHILDREN, OF_CHILD)
          .fact(SPARE_BEDROOMS)
          .fact(SMOKING)
          .fact(VAPING)
          .fact(YOUNGEST_CHILD)
          .build();

  private EnquiryFacts() {}

  private static Known<Integer> number(Optional<Integer> value) {
    return value.map(Known::of).orElseGet(Known::unknown);
  }

  private static List<Element<PersonInHome>> enquirers(Enquiry enquiry) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    for (Enquirer enquirer : enquiry.getEnquirers()) {
      elements.add(
          new Element<>(
              new PersonInHome(
                  enquirer.getDateOfBirth(),
                  Optional.empty(),
                  enquirer.getOffences(),
                  enquirer.getRightToWork(),
                  enquirer.getApprovedElsewhere()),
              PEOPLE.index(elements.size())));
    }
    return elements;
  }

  private static Listing<PersonInHome> others(Enquiry enquiry) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    Optional<LocalDate> received =
        enquiry.getReceivedAt().map(at -> at.atZoneSameInstant(LONDON).toLocalDate());
    for (HouseholdMember member :
        enquiry.getHousehold().map(Household::getMembers).orElse(List.of())) {
      elements.add(
          new Element<>(
              new PersonInHome(
                  member.getDateOfBirth(),
                  member.getAge().map(age -> new PersonInHome.AgeThen(age, received)),
                  member.getOffences(),
                  Optional.empty(),
                  Optional.empty()),
              HOUSEHOLD.property("members").index(elements.size())));
    }
    Optional<Answer> complete = enquiry.getHousehold().flatMap(Household::getComplete);
    return complete.equals(Optional.of(Answer.YES))
        ? Listing.all(elements, HOUSEHOLD.property("complete"))
        : Listing.some(
            elements,
            Fact.answered(complete).why().orElse(Known.Why.NOT_ASKED),
            HOUSEHOLD.property("complete"));
  }

  private static List<Element<ConnectedChild>> connectedChildren(Enquiry enquiry) {
    List<Element<ConnectedChild>> elements = new ArrayList<>();
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      elements.add(new Element<>(child, CHILDREN.index(elements.size())));
    }
    return elements;
  }
}
