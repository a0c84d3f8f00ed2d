package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.Code;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.KnownAges;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * What the rules may know about a person who lives in the home, and about an offence declared. The
 * class is long because each fact has its meaning beside it.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class PersonFacts {

  private static final FactTable<PersonInHome> PERSON = FactTable.of("person");
  private static final FactTable<OffenceOfPerson> OFFENCE = FactTable.of("declared-offence");

  private static final Pointer OFFENCES = Pointer.ROOT.property("offences");
  private static final Pointer LISTED = OFFENCES.property("offences");
  private static final Pointer OFFENCES_ANSWER = OFFENCES.property("offencesAnswer");

  private static final ListPlaces EACH_OFFENCE = new ListPlaces(LISTED);
  private static final Listing<OffenceOfPerson> NONE = Listing.all(List.of(), OFFENCES_ANSWER);
  private static final Listing<OffenceOfPerson> NOT_ASKED =
      Listing.some(List.of(), Known.WhyUnknown.NOT_ASKED, OFFENCES_ANSWER);

  /** An age given on an unknown day has only grown since, and to this at most. */
  private static final int OLDEST = 130;

  /** The age at which somebody is an adult in each of the four nations. */
  static final int ADULT = 18;

  private static final Known<Integer> IS_ADULT = Known.atLeast(ADULT);

  /** The classes that regulation 7(9) and Schedule 2 of the regulations of Wales specify. */
  private static final Set<OffenceKind> OF_WALES =
      Set.of(
          OffenceKind.OFFENCE_AGAINST_CHILD,
          OffenceKind.SCHEDULE_4_PART_1,
          OffenceKind.SCHEDULE_4_PART_2,
          OffenceKind.INDECENT_IMAGES_IMPORT,
          OffenceKind.BODILY_INJURY_TO_CHILD);

  /**
   * The age in whole years; a range when the date of birth is not known to the day. A person who
   * has committed an offence at eighteen or over is an adult, whatever else is known of the age.
   */
  public static final Fact<PersonInHome, Integer> AGE =
      PERSON
          .number("age", Pointer.ROOT.property("dateOfBirth"), PersonFacts::age)
          .elsewhere(PersonInHome::birthAt);

  /**
   * The most that the age in whole years can be. It is never unknown, and so never asked: of a
   * person whose age is not known it is the greatest age that anybody has. It serves where another
   * fact already implies that the person is an adult and only somebody known to be a child is left
   * out, as with an offence committed at eighteen or over.
   */
  public static final Fact<PersonInHome, Integer> AGE_AT_MOST =
      PERSON
          .number(
              "age-at-most",
              Pointer.ROOT.property("dateOfBirth"),
              (person, context) -> Known.of(age(person, context).most().orElse(OLDEST)))
          .elsewhere(PersonInHome::birthAt);

  /**
   * Whether the person may work in the United Kingdom, as its citizens and those of Ireland may.
   */
  public static final Fact<PersonInHome, Boolean> RIGHT_TO_WORK =
      PERSON.truth(
          "right-to-work",
          Pointer.ROOT.property("rightToWork"),
          (person, context) -> Citizenship.rightToWork(person));

  /**
   * Whether the person is a citizen of the United Kingdom or of Ireland. No law of the four nations
   * asks for it; a policy that does treats people by nationality and must show what allows it. The
   * nationalities of a person tell it too.
   */
  public static final Fact<PersonInHome, Boolean> BRITISH_OR_IRISH_CITIZEN =
      PERSON.truth(
          "british-or-irish-citizen",
          Pointer.ROOT.property("britishOrIrishCitizen"),
          (person, context) -> Citizenship.britishOrIrish(person));

  /** Which driving licence the person holds. */
  public static final Fact<PersonInHome, String> DRIVING_LICENCE =
      PERSON.code(
          "driving-licence",
          Pointer.ROOT.property("driving").property("licence"),
          PersonInHome::drivingLicence,
          DrivingLicence.FULL.list());

  /** Whether the person says that they are barred from work with children. */
  public static final Fact<PersonInHome, Boolean> ON_BARRED_LIST =
      PERSON.answer(
          "on-barred-list",
          OFFENCES.property("onBarredList"),
          person -> person.offences().flatMap(OffenceDeclaration::getOnBarredList));

  /** Whether this person is a relative of a particular child that it is about. */
  public static final Fact<PersonInHome, Boolean> RELATIVE_OF_PARTICULAR_CHILD =
      PERSON
          .truth(
              "relative-of-particular-child",
              Pointer.ROOT.property("relativeOfChild"),
              (person, context) -> person.relativeOfChild())
          .elsewhere(PersonInHome::connectionsAt);

  /** Whether this person is already acting as a foster parent for a particular child. */
  public static final Fact<PersonInHome, Boolean> FOSTERING_PARTICULAR_CHILD =
      PERSON
          .truth(
              "fostering-particular-child",
              Pointer.ROOT.property("alreadyFosteringChild"),
              (person, context) -> person.alreadyFosteringChild())
          .elsewhere(PersonInHome::connectionsAt);

  /** Whether another fostering service's approval of the person still stands. */
  public static final Fact<PersonInHome, Boolean> APPROVED_ELSEWHERE =
      PERSON
          .truth(
              "approved-elsewhere",
              Pointer.ROOT.property("approvedElsewhere"),
              (person, context) -> person.approvedElsewhere())
          .elsewhere(PersonInHome::approvalsAt);

  /**
   * Whether what is recorded is known to be no approval by a service of England. It is never
   * unknown, and so never asked, like the three after it: an approval of which the nation is not
   * stated counts everywhere.
   */
  public static final Fact<PersonInHome, Boolean> APPROVED_OUTSIDE_ENGLAND =
      approvedOutside("england", Nation.ENGLAND);

  /** The same for services of England and of Wales. */
  public static final Fact<PersonInHome, Boolean> APPROVED_OUTSIDE_ENGLAND_AND_WALES =
      approvedOutside("england-and-wales", Nation.ENGLAND, Nation.WALES);

  /** The same for authorities of Scotland. */
  public static final Fact<PersonInHome, Boolean> APPROVED_OUTSIDE_SCOTLAND =
      approvedOutside("scotland", Nation.SCOTLAND);

  /** The same for authorities and voluntary organisations of Northern Ireland. */
  public static final Fact<PersonInHome, Boolean> APPROVED_OUTSIDE_NORTHERN_IRELAND =
      approvedOutside("northern-ireland", Nation.NORTHERN_IRELAND);

  /** The offences that the person has declared. */
  public static final ListFact<PersonInHome, OffenceOfPerson> DECLARED_OFFENCES =
      PERSON.list("declared-offences", PersonFacts::declaredOffences);

  /**
   * Whether the person has said that there are offences which are not listed. It is never unknown,
   * and so never asked: it serves where any offence counts, whichever it is.
   */
  public static final Fact<PersonInHome, Boolean> SAYS_OFFENCES =
      PERSON.truth(
          "offences-not-listed",
          OFFENCES_ANSWER,
          (person, context) ->
              Known.of(
                  person
                      .offences()
                      .flatMap(OffenceDeclaration::getOffencesAnswer)
                      .equals(Optional.of(ListAnswer.SOME))));

  /** The class of an offence. */
  public static final Fact<OffenceOfPerson, String> OFFENCE_KIND =
      OFFENCE.code(
          "offence-kind",
          Pointer.ROOT.property("kind"),
          offence -> offence.declared().getKind(),
          OffenceKind.SCHEDULE_4_PART_1.list());

  /** How an offence was dealt with. */
  public static final Fact<OffenceOfPerson, String> OFFENCE_DISPOSAL =
      OFFENCE.code(
          "offence-disposal",
          Pointer.ROOT.property("disposal"),
          offence -> offence.declared().getDisposal(),
          OffenceDisposal.CONVICTION.list());

  /**
   * Whether it came to a conviction or a caution by a constable, also where a form asked about both
   * at once.
   */
  public static final Fact<OffenceOfPerson, Boolean> CONVICTED_OR_CAUTIONED =
      OFFENCE.truth(
          "offence-convicted-or-cautioned",
          Pointer.ROOT.property("disposal"),
          (offence, context) -> convictedOrCautioned(offence.declared().getDisposal()));

  /**
   * Whether an offence is one that the regulations of Wales specify: their classes are those of
   * England in substance, under numbers of their own.
   */
  public static final Fact<OffenceOfPerson, Boolean> SPECIFIED_IN_WALES =
      OFFENCE.truth(
          "offence-specified-in-wales",
          Pointer.ROOT.property("kind"),
          (offence, context) -> specifiedInWales(offence.declared().getKind()));

  /**
   * Whether an offence was committed at the age of eighteen or over. What is said about it and the
   * age of the person must not contradict each other.
   */
  public static final Fact<OffenceOfPerson, Boolean> OFFENCE_AT_EIGHTEEN =
      OFFENCE.truth(
          "offence-at-eighteen",
          Pointer.ROOT.property("committedAtEighteenOrOver"),
          (offence, context) -> atEighteen(offence));

  private static final Facts<OffenceOfPerson> OF_OFFENCE =
      Facts.<OffenceOfPerson>about("declared-offence")
          .fact(OFFENCE_KIND)
          .fact(SPECIFIED_IN_WALES)
          .fact(OFFENCE_DISPOSAL)
          .fact(CONVICTED_OR_CAUTIONED)
          .fact(OFFENCE_AT_EIGHTEEN)
          .build();

  /** Everything that rules may read of a person who lives in the home. */
  public static final Facts<PersonInHome> ALL =
      Facts.<PersonInHome>about("person")
          .fact(AGE)
          .fact(AGE_AT_MOST)
          .fact(RIGHT_TO_WORK)
          .fact(APPROVED_ELSEWHERE)
          .fact(APPROVED_OUTSIDE_ENGLAND)
          .fact(APPROVED_OUTSIDE_ENGLAND_AND_WALES)
          .fact(APPROVED_OUTSIDE_SCOTLAND)
          .fact(APPROVED_OUTSIDE_NORTHERN_IRELAND)
          .fact(BRITISH_OR_IRISH_CITIZEN)
          .fact(DRIVING_LICENCE)
          .fact(ON_BARRED_LIST)
          .fact(SAYS_OFFENCES)
          .fact(RELATIVE_OF_PARTICULAR_CHILD)
          .fact(FOSTERING_PARTICULAR_CHILD)
          .list(DECLARED_OFFENCES, OF_OFFENCE)
          .build();

  private PersonFacts() {}

  private static Fact<PersonInHome, Boolean> approvedOutside(String where, Nation... nations) {
    Set<Nation> counting = Set.of(nations);
    return PERSON
        .truth(
            "approved-outside-" + where,
            Pointer.ROOT.property("approvedElsewhere"),
            (person, context) -> Known.of(person.isApprovedOnlyOutside(counting)))
        .elsewhere(PersonInHome::approvalsAt);
  }

  /**
   * The condition that the person was convicted of an offence of some kind, committed at eighteen
   * or over, or was cautioned by a constable in respect of such an offence.
   *
   * @param ofKind the condition on the kind of the offence
   * @return the condition
   */
  static Condition<PersonInHome> convictedOrCautionedFor(Condition<OffenceOfPerson> ofKind) {
    return DECLARED_OFFENCES.some(
        Condition.all(ofKind, CONVICTED_OR_CAUTIONED.is(true), OFFENCE_AT_EIGHTEEN.is(true)));
  }

  /** The condition that the person declares an offence, or says that there is one. */
  static Condition<PersonInHome> anyOffence() {
    return Condition.any(DECLARED_OFFENCES.some(Condition.all()), SAYS_OFFENCES.is(true));
  }

  /** The condition that an offence is of one of some classes of the law of England. */
  static Condition<OffenceOfPerson> ofClass(OffenceKind... kinds) {
    return OFFENCE_KIND.isOneOf(texts(kinds));
  }

  /**
   * The condition that the person declares an offence of whatever class: it is for an assessment to
   * weigh, whether it bars or not.
   *
   * @param dealtWith the condition on how the offence was dealt with
   * @return the condition
   */
  static Condition<PersonInHome> offenceToWeigh(Condition<OffenceOfPerson> dealtWith) {
    return DECLARED_OFFENCES.some(dealtWith);
  }

  private static String[] texts(Code... codes) {
    return Arrays.stream(codes).map(Code::getText).toArray(String[]::new);
  }

  /** What the birth, the age given and the offences declared leave open together. */
  private static Known<Integer> age(PersonInHome person, FactContext context) {
    Known<Integer> given = ageGiven(person, context);
    return saysAdult(person.offences()) ? given.and(IS_ADULT) : given;
  }

  private static Known<Integer> ageGiven(PersonInHome person, FactContext context) {
    LeapDay leapDay = context.interpretations().leapBirthdays();
    Known<Integer> byBirth =
        person.birth().isPresent()
            ? KnownAges.inYears(person.birth().get(), context.asOf(), leapDay)
            : Known.unknown();
    if (person.ageThen().isEmpty()) {
      return byBirth;
    }
    return byBirth.and(ageSaid(person.ageThen().get(), context.asOf(), leapDay));
  }

  /** Given on an unknown day, an age has only grown since, and may be any that is more. */
  private static Known<Integer> ageSaid(
      PersonInHome.AgeThen said, LocalDate asOf, LeapDay leapDay) {
    Known<Integer> age = Known.between(0, OLDEST);
    if (said.least().isPresent()) {
      int least = said.least().get();
      age =
          age.and(
              Known.atLeast(
                  said.on().isPresent()
                      ? KnownAges.inYears(least, said.on().get(), asOf, leapDay).least().orElse(0)
                      : Math.min(least, OLDEST)));
    }
    if (said.most().isPresent() && said.on().isPresent()) {
      age =
          age.and(
              Known.atMost(
                  KnownAges.inYears(said.most().get(), said.on().get(), asOf, leapDay)
                      .most()
                      .orElse(OLDEST)));
    }
    return age;
  }

  private static boolean saysAdult(Optional<OffenceDeclaration> declaration) {
    if (declaration.isPresent()) {
      for (DeclaredOffence offence : declaration.get().getOffences()) {
        if (isYes(offence.getCommittedAtEighteenOrOver())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Known<Boolean> atEighteen(OffenceOfPerson offence) {
    Known<Boolean> said = Known.ofAnswer(offence.declared().getCommittedAtEighteenOrOver());
    return offence.byChild() ? said.and(Known.of(false)) : said;
  }

  private static Known<Boolean> convictedOrCautioned(Optional<OffenceDisposal> disposal) {
    return disposal.isPresent() && disposal.get().isKnown()
        ? Known.of(disposal.get().overlaps(OffenceDisposal.CONVICTION_OR_CAUTION))
        : Known.unknown();
  }

  private static Known<Boolean> specifiedInWales(Optional<OffenceKind> kind) {
    return kind.isPresent() && kind.get().isKnown()
        ? Known.of(OF_WALES.contains(kind.get()))
        : Known.unknown();
  }

  private static Listing<OffenceOfPerson> declaredOffences(
      PersonInHome person, FactContext context) {
    if (person.offences().isEmpty()) {
      return NOT_ASKED;
    }
    List<DeclaredOffence> offences = person.offences().get().getOffences();
    Optional<ListAnswer> answer = person.offences().get().getOffencesAnswer();
    if (offences.isEmpty() && answer.isPresent() && answer.get() == ListAnswer.NONE) {
      // Nearly everybody.
      return NONE;
    }
    boolean byChild = ageGiven(person, context).most().filter(most -> most < ADULT).isPresent();
    List<Element<OffenceOfPerson>> elements = new ArrayList<>(offences.size());
    for (DeclaredOffence offence : offences) {
      elements.add(
          new Element<>(new OffenceOfPerson(offence, byChild), EACH_OFFENCE.at(elements.size())));
    }
    return Listing.answered(elements, answer, LISTED, OFFENCES_ANSWER);
  }

  private static boolean isYes(Optional<Answer> answer) {
    return answer.isPresent() && answer.get() == Answer.YES;
  }
}
