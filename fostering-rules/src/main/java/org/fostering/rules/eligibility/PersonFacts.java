package org.fostering.rules.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
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
import org.fostering.rules.rule.ProtectedCharacteristic;

/** What the rules may know about a person who lives in the home, and about an offence declared. */
public final class PersonFacts {

  private static final Pointer OFFENCES = Pointer.ROOT.property("offences");
  private static final Pointer LISTED = OFFENCES.property("offences");
  private static final Pointer OFFENCES_ANSWER = OFFENCES.property("offencesAnswer");

  private static final ListPlaces EACH_OFFENCE = new ListPlaces(LISTED);
  private static final Listing<DeclaredOffence> NOT_ASKED =
      Listing.some(List.of(), Known.WhyUnknown.NOT_ASKED, OFFENCES_ANSWER);
  private static final Listing<DeclaredOffence> NONE = Listing.all(List.of(), OFFENCES_ANSWER);

  /** An age given on an unknown day has only grown since, and to this at most. */
  private static final int OLDEST = 130;

  /** The age at which somebody is an adult in each of the four nations. */
  static final int ADULT = 18;

  /** The age in whole years; a range when the date of birth is not known to the day. */
  public static final Fact<PersonInHome, Integer> AGE =
      Fact.<PersonInHome>ofNumber(
              "age",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("dateOfBirth"),
              new Bilingual(
                  "What is the person’s date of birth?", "Beth yw dyddiad geni’r person?"),
              PersonFacts::age)
          .about(ProtectedCharacteristic.AGE)
          .called("age", "oedran");

  /**
   * The most that the age in whole years can be. It is never unknown, and so never asked: of a
   * person whose age is not known it is the greatest age that anybody has. It serves where another
   * fact already implies that the person is an adult and only somebody known to be a child is left
   * out, as with an offence committed at eighteen or over.
   */
  public static final Fact<PersonInHome, Integer> AGE_AT_MOST =
      Fact.<PersonInHome>ofNumber(
              "age-at-most",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("dateOfBirth"),
              new Bilingual(
                  "What is the person’s date of birth?", "Beth yw dyddiad geni’r person?"),
              (person, asOf) -> Known.of(age(person, asOf).most().orElse(OLDEST)))
          .about(ProtectedCharacteristic.AGE)
          .called("greatest possible age", "oedran mwyaf posibl");

  /** Whether the person may work in the United Kingdom. */
  public static final Fact<PersonInHome, Boolean> RIGHT_TO_WORK =
      Fact.<PersonInHome>ofAnswer(
              "right-to-work",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("rightToWork"),
              new Bilingual(
                  "May the person work in the United Kingdom?",
                  "A oes gan y person hawl i weithio yn y Deyrnas Unedig?"),
              PersonInHome::rightToWork)
          .called("right to work in the United Kingdom", "hawl i weithio yn y Deyrnas Unedig");

  /** Whether another fostering service's approval of the person still stands. */
  public static final Fact<PersonInHome, Boolean> APPROVED_ELSEWHERE =
      Fact.<PersonInHome>ofAnswer(
              "approved-elsewhere",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("approvedElsewhere"),
              new Bilingual(
                  "Is the person approved as a foster carer by another service at present?",
                  "A yw’r person wedi’i gymeradwyo’n ofalwr maeth gan wasanaeth arall ar hyn o"
                      + " bryd?"),
              PersonInHome::approvedElsewhere)
          .called("approved by another service", "wedi’i gymeradwyo gan wasanaeth arall");

  /** The offences that the person has declared. */
  public static final ListFact<PersonInHome, DeclaredOffence> DECLARED_OFFENCES =
      ListFact.<PersonInHome, DeclaredOffence>of(
              "declared-offences",
              Sensitivity.CRIMINAL_OFFENCE,
              new Bilingual(
                  "Has the person ever been convicted of an offence or cautioned, and if so, are"
                      + " all the offences listed?",
                  "A yw’r person erioed wedi’i gollfarnu o drosedd neu wedi’i rybuddio, ac os"
                      + " felly, a yw’r holl droseddau wedi’u rhestru?"),
              (person, context) -> declaredOffences(person))
          .called("offences declared", "troseddau a ddatganwyd");

  /** The class of an offence. */
  public static final Fact<DeclaredOffence, String> OFFENCE_KIND =
      Fact.<DeclaredOffence>ofCode(
              "offence-kind",
              Sensitivity.CRIMINAL_OFFENCE,
              Pointer.ROOT.property("kind"),
              new Bilingual(
                  "Of which class is it, as the service judges after looking at the exceptions?",
                  "O ba ddosbarth y mae, ym marn y gwasanaeth ar ôl edrych ar yr eithriadau?"),
              DeclaredOffence::getKind)
          .called("class of offence", "dosbarth y drosedd")
          .codedBy(OffenceKind.SCHEDULE_4_PART_1.list());

  /** How an offence was dealt with. */
  public static final Fact<DeclaredOffence, String> OFFENCE_DISPOSAL =
      Fact.<DeclaredOffence>ofCode(
              "offence-disposal",
              Sensitivity.CRIMINAL_OFFENCE,
              Pointer.ROOT.property("disposal"),
              new Bilingual(
                  "Was it a conviction, a caution by a constable, or something else?",
                  "Ai collfarn, rhybuddiad gan gwnstabl, neu rywbeth arall ydoedd?"),
              DeclaredOffence::getDisposal)
          .called("how the offence was dealt with", "sut yr ymdriniwyd â’r drosedd")
          .codedBy(OffenceDisposal.CONVICTION.list());

  /** Whether an offence was committed at the age of eighteen or over. */
  public static final Fact<DeclaredOffence, Boolean> OFFENCE_AT_EIGHTEEN =
      Fact.<DeclaredOffence>ofAnswer(
              "offence-at-eighteen",
              Sensitivity.CRIMINAL_OFFENCE,
              Pointer.ROOT.property("committedAtEighteenOrOver"),
              new Bilingual(
                  "Was it committed at the age of eighteen or over?",
                  "A gafodd ei chyflawni yn ddeunaw oed neu’n hŷn?"),
              DeclaredOffence::getCommittedAtEighteenOrOver)
          .called("committed at eighteen or over", "wedi’i chyflawni yn ddeunaw oed neu’n hŷn");

  private static final Condition<DeclaredOffence> CONVICTION_OR_CAUTION =
      OFFENCE_DISPOSAL.isOneOf(
          texts(OffenceDisposal.CONVICTION, OffenceDisposal.CAUTION_BY_CONSTABLE));

  private static final Facts<DeclaredOffence> OF_OFFENCE =
      Facts.<DeclaredOffence>about("declared-offence")
          .fact(OFFENCE_KIND)
          .fact(OFFENCE_DISPOSAL)
          .fact(OFFENCE_AT_EIGHTEEN)
          .build();

  /** Everything that rules may read of a person who lives in the home. */
  public static final Facts<PersonInHome> ALL =
      Facts.<PersonInHome>about("person")
          .fact(AGE)
          .fact(AGE_AT_MOST)
          .fact(RIGHT_TO_WORK)
          .fact(APPROVED_ELSEWHERE)
          .list(DECLARED_OFFENCES, OF_OFFENCE)
          .build();

  private PersonFacts() {}

  /**
   * The condition that the person was convicted of an offence of one of some classes, committed at
   * eighteen or over, or was cautioned by a constable in respect of such an offence.
   *
   * @param kinds the classes
   * @return the condition
   */
  public static Condition<PersonInHome> convictedOrCautionedFor(OffenceKind... kinds) {
    return DECLARED_OFFENCES.some(
        Condition.all(
            OFFENCE_KIND.isOneOf(texts(kinds)),
            CONVICTION_OR_CAUTION,
            OFFENCE_AT_EIGHTEEN.is(true)));
  }

  /**
   * The condition that somebody who is not known to be under eighteen was convicted of an offence
   * of one of some classes, committed at eighteen or over, or was cautioned by a constable in
   * respect of such an offence. Who committed an offence at eighteen is an adult, so nobody need
   * ask for the date of birth; and nobody need ask about offences of somebody known to be a child.
   *
   * @param kinds the classes
   * @return the condition
   */
  public static Condition<PersonInHome> adultConvictedOrCautionedFor(OffenceKind... kinds) {
    return Condition.all(AGE_AT_MOST.atLeast(ADULT), convictedOrCautionedFor(kinds));
  }

  /**
   * The condition that the person declares an offence that is for an assessment to weigh: one dealt
   * with in some way, of any class but those that a person in the service has judged to be no
   * specified offence, or a common assault or battery. It is for nations whose law asks for
   * convictions and names no class of them, or none that this library has verified.
   *
   * @param disposals how the offence was dealt with; any way when none is named
   * @return the condition
   */
  public static Condition<PersonInHome> offenceToWeigh(OffenceDisposal... disposals) {
    Condition<DeclaredOffence> toWeigh =
        Condition.not(
            OFFENCE_KIND.isOneOf(
                texts(OffenceKind.NOT_SPECIFIED, OffenceKind.COMMON_ASSAULT_OR_BATTERY)));
    return DECLARED_OFFENCES.some(
        disposals.length == 0
            ? toWeigh
            : Condition.all(toWeigh, OFFENCE_DISPOSAL.isOneOf(texts(disposals))));
  }

  private static String[] texts(Code... codes) {
    return Arrays.stream(codes).map(Code::getText).toArray(String[]::new);
  }

  private static Known<Integer> age(PersonInHome person, FactContext context) {
    LeapDay leapDay = context.interpretations().leapBirthdays();
    if (person.birth().isPresent()) {
      return KnownAges.inYears(person.birth().get(), context.asOf(), leapDay);
    }
    if (person.ageThen().isEmpty()) {
      return Known.unknown();
    }
    PersonInHome.AgeThen age = person.ageThen().get();
    return age.on().isPresent()
        ? KnownAges.inYears(age.years(), age.on().get(), context.asOf(), leapDay)
        : Known.between(age.years(), Math.max(age.years(), OLDEST));
  }

  private static Listing<DeclaredOffence> declaredOffences(PersonInHome person) {
    if (person.offences().isEmpty()) {
      return NOT_ASKED;
    }
    List<DeclaredOffence> offences = person.offences().get().getOffences();
    Optional<ListAnswer> answer = person.offences().get().getOffencesAnswer();
    if (offences.isEmpty() && answer.isPresent() && answer.get() == ListAnswer.NONE) {
      // Nearly everybody.
      return NONE;
    }
    List<Element<DeclaredOffence>> elements = new ArrayList<>(offences.size());
    for (DeclaredOffence offence : offences) {
      elements.add(new Element<>(offence, EACH_OFFENCE.at(elements.size())));
    }
    return Listing.answered(elements, answer, LISTED, OFFENCES_ANSWER);
  }
}
