package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.child;
import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.name;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an enquiry tells in two places: the one that is known is used, and where they contradict
 * each other nothing is lost in silence: it is unknown, asked, and a finding.
 */
class TwoPlacesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String LEEDS = "E08000035";

  private static Decision decide(Enquiry enquiry) {
    return Eligibility.standard().decide(enquiry, Jurisdiction.of(Nation.ENGLAND), TODAY);
  }

  private static List<String> contradictions(Enquiry enquiry) {
    return Intake.standard().contradictions(enquiry, TODAY).stream()
        .map(Finding::code)
        .map(Object::toString)
        .distinct()
        .toList();
  }

  private static CareHistory history(String approvals) {
    return switch (approvals) {
      case "none" -> CareHistory.builder().approvalsAnswer(ListAnswer.NONE).build();
      case "unasked" -> CareHistory.builder().build();
      default ->
          CareHistory.builder()
              .addApprovals(approval(approvals.split(" ", -1)))
              .approvalsAnswer(ListAnswer.ALL)
              .build();
    };
  }

  /** Whose, of which kind, whether current, and of which service. */
  private static EarlierApproval approval(String... parts) {
    EarlierApproval.Builder builder =
        EarlierApproval.builder()
            .person(parts[0])
            .kind(EarlierCareKind.of(parts[1]))
            .current(Answer.valueOf(parts[2]));
    if (parts.length > 3) {
      builder.organisation(OrganisationReference.builder().authorityCode(parts[3]).build());
    }
    return builder.build();
  }

  @ParameterizedTest(name = "[{index}] said {0}, the history: {1}; the rule is {2}")
  @CsvSource({
    ",    unasked,              UNDETERMINED",
    ",    none,                 NOT_MET",
    "NO,  none,                 NOT_MET",
    "YES, none,                 UNDETERMINED",
    ",    ann foster YES,       MET",
    "YES, ann foster YES,       MET",
    "NO,  ann foster YES,       UNDETERMINED",
    "NO,  ann temporary-foster YES, NOT_MET",
    ",    ann foster-or-adopt YES, UNDETERMINED",
    ",    ann foster-or-adopt NO,  NOT_MET",
    ",    ann a-kind-of-ours YES,  UNDETERMINED",
    ",    ann foster NO,        NOT_MET",
    "YES, ann foster NO,        UNDETERMINED",
    // Somebody whom the enquiry does not have may be the enquirer.
    ",    sam foster YES,       UNDETERMINED",
    ",    sam foster NO,        NOT_MET",
    ",    ann foster YES E08000035, NOT_MET",
    "NO,  unasked,              NOT_MET"
  })
  void an_approval_elsewhere_may_be_told_by_the_history(Answer said, String past, Status expected) {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().id("ann").approvedElsewhere(Optional.ofNullable(said)).build())
            .household(household())
            .chosenService(
                ServiceChoice.builder()
                    .service(OrganisationReference.builder().authorityCode(LEEDS).build())
                    .build())
            .careHistory(history(past))
            .build();
    Decision decision = decide(enquiry);
    boolean contradicted = said != null && expected == Status.UNDETERMINED;

    assertEquals(expected, Enquiries.status(decision, "eng-approved-elsewhere"));
    assertEquals(
        expected == Status.UNDETERMINED ? List.of("/enquirers/0/approvedElsewhere") : List.of(),
        Enquiries.pointers(decision.questions()));
    assertEquals(
        past.startsWith("sam")
            ? List.of("consistency.person-unknown")
            : contradicted ? List.of("consistency.places-disagree") : List.of(),
        contradictions(enquiry));
  }

  @Test
  void an_approval_of_somebody_else_who_lives_there_is_not_the_enquirers() {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().id("ann").approvedElsewhere(Optional.empty()).build())
            .household(
                Household.builder()
                    .addMembers(HouseholdMember.builder().id("sam").build())
                    .membersAnswer(ListAnswer.ALL)
                    .build())
            .careHistory(history("sam foster YES"))
            .build();

    assertEquals(Status.NOT_MET, Enquiries.status(decide(enquiry), "eng-approved-elsewhere"));
  }

  @Test
  void of_an_enquirer_whom_nothing_names_the_history_of_others_tells_nothing() {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().approvedElsewhere(Optional.empty()).build())
            .household(household())
            .careHistory(history("ann foster YES"))
            .build();

    assertEquals(Status.UNDETERMINED, Enquiries.status(decide(enquiry), "eng-approved-elsewhere"));
  }

  @ParameterizedTest(
      name = "[{index}] enquirer {0}, member {1}, children {2}: somebody is a relative, {3}")
  @CsvSource({
    "-,   -,   -,       UNDETERMINED",
    "YES, -,   -,       MET",
    "-,   YES, -,       MET",
    "NO,  NO,  -,       NOT_MET",
    "NO,  -,   -,       UNDETERMINED",
    "NO,  NO,  YES,     UNDETERMINED",
    "YES, NO,  NO,      UNDETERMINED",
    "-,   YES, NO,      UNDETERMINED",
    "-,   -,   NO,      NOT_MET",
    "YES, -,   NO NO,   UNDETERMINED",
    "YES, -,   NO -,    UNDETERMINED",
    "YES, -,   NO YES,  MET",
    "NO,  NO,  - -,     NOT_MET"
  })
  void who_is_a_relative_may_be_told_of_the_person_or_of_the_child(
      String ofEnquirer, String ofMember, String ofChildren, Status expected) {
    Enquirer barred =
        Enquirer.builder()
            .name(name())
            .approvedElsewhere(Answer.NO)
            .offences(declared(offence("schedule-4-part-1", "conviction", "YES")))
            .relativeOfChild(answer(ofEnquirer))
            .alreadyFosteringChild(Answer.NO)
            .build();
    HouseholdMember member =
        HouseholdMember.builder()
            .dateOfBirth(PartialDate.parse("1990"))
            .offences(Enquiries.NO_OFFENCE)
            .relativeOfChild(answer(ofMember))
            .build();
    List<ConnectedChild> children =
        Arrays.stream(ofChildren.split(" ", -1))
            .map(each -> child(answer(each).map(Enum::name).orElse(null), null))
            .toList();
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(barred)
            .household(Household.builder().addMembers(member).membersAnswer(ListAnswer.ALL).build())
            .connectedChildren(children)
            .connectedChildrenAnswer(ListAnswer.ALL)
            .build();

    assertEquals(expected, Enquiries.status(decide(enquiry), "eng-exception-for-particular-child"));
  }

  /** Adults and children by number (a bound with ≥ or ≤), how many are listed, and what is said. */
  @ParameterizedTest(name = "[{index}] {0} adults, {1} children, {2} listed, {3}: {4} {5}")
  @CsvSource({
    "1,  0,  0, ,     NOT_MET,      ",
    "1,  ,   0, ,     UNDETERMINED, NOT_ASKED",
    ",   0,  0, ,     UNDETERMINED, NOT_ASKED",
    "2,  0,  0, ,     UNDETERMINED, NOT_ASKED",
    "2,  0,  1, ,     NOT_MET,      ",
    "≤2, 0,  1, ,     NOT_MET,      ",
    "≥1, 0,  0, ,     UNDETERMINED, NOT_ASKED",
    "1,  2,  1, ,     UNDETERMINED, NOT_ASKED",
    "0,  1,  0, ,     UNDETERMINED, NOT_ASKED",
    "1,  0,  1, ,     UNDETERMINED, NOT_ASKED",
    "1,  0,  0, SOME, UNDETERMINED, NOT_ASKED",
    "1,  0,  0, REFUSED, UNDETERMINED, REFUSED",
    "1,  0,  0, NONE, NOT_MET,      ",
    "2,  0,  0, NONE, UNDETERMINED, CONTRADICTED",
    "≥2, ,   0, NONE, UNDETERMINED, CONTRADICTED",
    ",   1,  0, NONE, NOT_MET,      ",
    "1,  1,  0, NONE, UNDETERMINED, CONTRADICTED",
    "3,  ,   1, ALL,  UNDETERMINED, CONTRADICTED",
    "2,  ,   1, ALL,  NOT_MET,      "
  })
  void how_many_live_there_tells_too_whether_those_listed_are_all(
      String adults,
      String children,
      int listed,
      ListAnswer answer,
      Status bar,
      Known.WhyUnknown why) {
    Household.Builder household =
        Household.builder()
            .numberOfAdults(number(adults, ' '))
            .numberOfAdultsAtLeast(number(adults, '≥'))
            .numberOfAdultsAtMost(number(adults, '≤'))
            .numberOfChildren(number(children, ' '))
            .membersAnswer(Optional.ofNullable(answer));
    for (int i = 0; i < listed; i++) {
      household.addMembers(Enquiries.member("1990-01-01", Enquiries.NO_OFFENCE));
    }
    Decision decision =
        decide(
            Enquiry.builder()
                .addEnquirers(enquirer().build())
                .household(household.build())
                .build());

    assertEquals(bar, Enquiries.status(decision, "eng-specified-offence-household"));
    assertEquals(
        why == null ? List.of() : List.of(why),
        decision.questions().stream().map(question -> question.why()).toList());
  }

  private static Optional<Integer> number(String cell, char sign) {
    boolean isBound = cell != null && !Character.isDigit(cell.charAt(0));
    return cell == null || isBound != (sign != ' ') || isBound && cell.charAt(0) != sign
        ? Optional.empty()
        : Optional.of(Integer.valueOf(cell.substring(isBound ? 1 : 0)));
  }

  /** Somebody who is yet to move in is not among those who are counted. */
  @Test
  void who_has_yet_to_move_in_is_not_counted() {
    HouseholdMember later =
        HouseholdMember.builder()
            .from(Enquiries.member("1990-01-01", Enquiries.NO_OFFENCE))
            .since(PartialDate.parse("2026-09"))
            .build();
    Household household =
        Household.builder().addMembers(later).numberOfAdults(2).numberOfChildren(0).build();
    Enquiry enquiry =
        Enquiry.builder().addEnquirers(enquirer().build()).household(household).build();

    assertEquals(
        Status.UNDETERMINED, Enquiries.status(decide(enquiry), "eng-specified-offence-household"));
  }

  @ParameterizedTest(name = "[{index}] {0} says {1}, children {2} {3}: {4}")
  @CsvSource({
    "relative,  -,   -,     NONE, no",
    "relative,  -,   -,     -,    ?",
    "relative,  YES, -,     NONE, ??",
    "relative,  -,   NO,    ALL,  no",
    "relative,  -,   NO -,  ALL,  ?",
    "relative,  YES, YES,   ALL,  yes",
    "relative,  YES, NO,    ALL,  ??",
    "fostering, -,   -,     NONE, no",
    "fostering, YES, -,     NONE, ??",
    "fostering, -,   NO NO, ALL,  no"
  })
  void nobody_is_anything_to_a_child_whom_there_is_not(
      String what, String said, String ofChildren, String answer, String known) {
    boolean isRelative = what.equals("relative");
    Enquirer.Builder builder = Enquirer.builder().name(name());
    builder =
        isRelative
            ? builder.relativeOfChild(answer(said))
            : builder.alreadyFosteringChild(answer(said));
    Enquiry.Builder enquiry =
        Enquiry.builder()
            .addEnquirers(builder.build())
            .connectedChildrenAnswer(
                answer.equals("-") ? Optional.empty() : Optional.of(ListAnswer.valueOf(answer)));
    for (String each : ofChildren.equals("-") ? new String[0] : ofChildren.split(" ", -1)) {
      String its = answer(each).map(Enum::name).orElse(null);
      enquiry.addConnectedChildren(isRelative ? child(its, null) : child(null, its));
    }
    Enquiry built = enquiry.build();
    FactContext context = FactContext.on(TODAY);
    PersonInHome person = EnquiryFacts.ENQUIRERS.read(built, context).elements().get(0).value();

    assertEquals(
        known,
        told(
            (isRelative
                    ? PersonFacts.RELATIVE_OF_PARTICULAR_CHILD
                    : PersonFacts.FOSTERING_PARTICULAR_CHILD)
                .read(person, context)));
    assertEquals(
        known.equals("??") ? List.of("consistency.places-disagree") : List.of(),
        contradictions(built));
  }

  /** There is no exception for a child whom there is not, and somebody says that there is. */
  @Test
  void that_there_is_no_particular_child_is_not_known_where_somebody_is_its_relative() {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(
                enquirer()
                    .offences(declared(offence("schedule-4-part-1", "conviction", "YES")))
                    .relativeOfChild(Answer.YES)
                    .build())
            .household(household())
            .connectedChildrenAnswer(ListAnswer.NONE)
            .build();

    assertEquals(
        Status.UNDETERMINED,
        Enquiries.status(decide(enquiry), "eng-exception-for-particular-child"));
  }

  /** Conditions about work go with limited leave alone: Immigration Act 1971 section 3(1)(c). */
  @ParameterizedTest(name = "[{index}] {0}, right {1}: {2}")
  @CsvSource({
    "indefinite-leave, -,   yes",
    "indefinite-leave, YES, yes",
    "indefinite-leave, NO,  ??",
    "limited-leave,    -,   ?",
    "limited-leave,    NO,  no",
    "leave,            -,   ?"
  })
  void indefinite_leave_tells_the_right_to_work(String status, String right, String mayWork) {
    Enquirer enquirer =
        Enquirer.builder()
            .name(name())
            .immigrationStatus(ImmigrationStatus.of(status))
            .rightToWork(answer(right))
            .build();
    Enquiry enquiry = Enquiry.builder().addEnquirers(enquirer).build();
    FactContext context = FactContext.on(TODAY);
    PersonInHome person = EnquiryFacts.ENQUIRERS.read(enquiry, context).elements().get(0).value();

    assertEquals(mayWork, told(PersonFacts.RIGHT_TO_WORK.read(person, context)));
    assertEquals(
        mayWork.equals("??") ? List.of("consistency.places-disagree") : List.of(),
        contradictions(enquiry));
  }

  private static Optional<Answer> answer(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(Answer.valueOf(cell));
  }

  @ParameterizedTest(name = "[{index}] right {0}, citizen {1}, nationalities {2}")
  @CsvSource({
    "-,   -,   -,         ?,   ?",
    "-,   YES, -,         yes, yes",
    "-,   NO,  -,         ?,   no",
    "NO,  YES, -,         ??,  yes",
    "YES, NO,  -,         yes, no",
    "-,   -,   GB,        yes, yes",
    "-,   -,   FR IE,     yes, yes",
    "-,   -,   FR all,    ?,   no",
    "-,   -,   FR,        ?,   ?",
    "-,   -,   none,      ?,   no",
    "-,   YES, none,      ?,   ??",
    "-,   NO,  GB,        ?,   ??",
    "-,   YES, FR all,    ?,   ??"
  })
  void nationality_may_be_told_as_an_answer_or_as_a_list(
      String right, String citizen, String nationalities, String mayWork, String isCitizen) {
    Enquirer.Builder builder =
        Enquirer.builder()
            .name(name())
            .rightToWork(answer(right))
            .britishOrIrishCitizen(answer(citizen));
    for (String each : nationalities.split(" ", -1)) {
      if (each.equals("all")) {
        builder.nationalitiesAnswer(ListAnswer.ALL);
      } else if (each.equals("none")) {
        builder.nationalitiesAnswer(ListAnswer.NONE);
      } else if (!each.equals("-")) {
        builder.addNationalities(each);
      }
    }
    Enquiry enquiry = Enquiry.builder().addEnquirers(builder.build()).build();
    FactContext context = FactContext.on(TODAY);
    PersonInHome person = EnquiryFacts.ENQUIRERS.read(enquiry, context).elements().get(0).value();

    assertEquals(mayWork, told(PersonFacts.RIGHT_TO_WORK.read(person, context)));
    assertEquals(isCitizen, told(PersonFacts.BRITISH_OR_IRISH_CITIZEN.read(person, context)));
  }

  private static String told(Known<Boolean> known) {
    return known.value().map(yes -> yes ? "yes" : "no").orElse(known.isContradicted() ? "??" : "?");
  }
}
