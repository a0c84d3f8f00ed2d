package org.fostering.model.applicant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.ConsentKind;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.PartnershipKind;
import org.fostering.model.code.ServiceEndingReason;
import org.fostering.model.code.WithdrawalReason;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.ClosedBy;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryClosing;
import org.fostering.model.enquiry.EnquiryExamples;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.junit.jupiter.api.Test;

/** The modelling hazards of the domain notes, section 9, that meet an enquiry or an application. */
class ApplicationHazardsTest {

  private static final String OFSTED = "ofsted-withdrawal-reason";

  @Test
  void hazard_01_two_applicants_share_one_application_and_one_of_them_may_leave() {
    Application application =
        Application.builder()
            .addPeople(person("a"), person("b"))
            .addApplicants(
                Applicant.builder().person("a").build(),
                Applicant.builder().person("b").until(LocalDate.of(2026, 10, 20)).build())
            .build();

    assertEquals(2, application.getApplicants().size());
    assertTrue(application.getWithdrawal().isEmpty());
  }

  @Test
  void hazard_01_checks_attach_to_people_and_not_to_the_couple() {
    assertTrue(names(Applicant.class).containsAll(Set.of("offences", "smoking", "employments")));
    assertFalse(names(Application.class).contains("offences"));
  }

  @Test
  void hazard_02_a_parent_in_an_arrangement_and_a_lodger_are_people_with_offences_of_their_own() {
    assertTrue(names(HouseholdMembership.class).contains("offences"));
    assertTrue(HouseholdMemberKind.PARENT_IN_ARRANGEMENT.isKnown());
    assertTrue(HouseholdMemberKind.LODGER.isKnown());
  }

  @Test
  void hazard_02_who_turns_eighteen_follows_from_a_date_and_is_never_stored() {
    assertTrue(names(Person.class).contains("dateOfBirth"));
    assertTrue(
        Parts.typesOf(Application.class).stream()
            .flatMap(type -> names(type).stream())
            .noneMatch(
                name -> name.equals("age") || name.toLowerCase(Locale.ROOT).contains("adult")));
  }

  @Test
  void hazard_03_what_somebody_is_to_a_child_stands_for_each_person_and_each_child() {
    assertEquals(
        List.of("person", "relationship", "relative", "alreadyFostering", "knownSince"),
        names(ChildConnection.class));
  }

  @Test
  void hazard_04_no_status_of_an_application_is_a_stage() {
    assertTrue(
        CodeLists.standard().of(ApplicationStatus.class).entries().stream()
            .noneMatch(entry -> entry.code().contains("stage")));
  }

  @Test
  void hazard_08_a_qualifying_determination_neither_refuses_nor_ends_an_application() {
    for (String list : List.of("application-status", "service-ending-kind")) {
      assertTrue(codes(list).stream().noneMatch(code -> code.contains("determination")), list);
    }
  }

  @Test
  void hazard_10_how_far_back_to_look_is_left_to_the_nation_by_dates_without_a_limit() {
    EarlierApproval longAgo =
        EarlierApproval.builder()
            .person("a")
            .nation(Nation.WALES)
            .until(PartialDate.parse("2024"))
            .build();

    assertEquals(Nation.WALES, longAgo.getNation().orElseThrow());
    assertEquals(2024, longAgo.getUntil().orElseThrow().latest().getYear());
  }

  @Test
  void hazard_10_nothing_of_one_nation_is_required() {
    Set<String> required = new TreeSet<>();
    for (Class<?> type : Parts.typesOf(Application.class)) {
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        if (property.occurrence() == Occurrence.REQUIRED) {
          required.add(property.name());
        }
      }
    }

    assertEquals(
        Set.of(
            "documentType",
            "fullName",
            "id",
            "identifier",
            "kind",
            "language",
            "name",
            "person",
            "relatedPerson",
            "status",
            "system",
            "value"),
        required);
  }

  @Test
  void hazard_12_an_approval_that_stands_elsewhere_does_not_prevent_an_application() {
    CareHistory history =
        CareHistory.builder()
            .addApprovals(EarlierApproval.builder().person("a").current(Answer.YES).build())
            .build();

    assertDoesNotThrow(() -> Application.builder().careHistory(history).build());
  }

  @Test
  void hazard_14_enquirers_may_choose_a_service_in_another_area() {
    Enquiry enquiry = EnquiryExamples.full();

    assertEquals(
        Answer.YES, enquiry.getChosenService().orElseThrow().getOutsideHomeArea().orElseThrow());
    assertTrue(enquiry.getConflictOfInterest().isPresent());
    assertTrue(enquiry.getConnectedChildren().get(0).getChild().isPresent());
  }

  @Test
  void hazard_20_one_application_may_come_of_many_enquiries_and_an_enquiry_of_an_earlier_one() {
    assertEquals(2, ApplicationExamples.full().getEnquiries().size());
    assertEquals(1, EnquiryExamples.full().getPreviousEnquiries().size());
    assertFalse(codes("enquiry-status").contains("reopened"));
  }

  @Test
  void hazard_21_no_criterion_of_a_policy_is_needed_to_apply() {
    assertDoesNotThrow(ApplicationExamples::minimal);
  }

  @Test
  void hazard_22_what_is_monitored_for_equality_has_no_place_in_either_document() {
    Set<String> monitored =
        Set.of("ethnicity", "religion", "gender", "genderIdentity", "sexualOrientation", "sex");

    for (Class<?> document : List.of(Enquiry.class, Application.class)) {
      for (Class<?> type : Parts.typesOf(document)) {
        assertTrue(names(type).stream().noneMatch(monitored::contains), type.getSimpleName());
      }
    }
  }

  @Test
  void hazard_22_reasons_that_may_tell_of_health_or_offences_are_classed_as_such() {
    assertEquals(Sensitivity.CRIMINAL_OFFENCE, sensitivity(ServiceEnding.class, "reasons"));
    assertEquals(Sensitivity.CRIMINAL_OFFENCE, sensitivity(EnquiryClosing.class, "reasons"));
    assertEquals(Sensitivity.SPECIAL_CATEGORY, sensitivity(Withdrawal.class, "reasons"));
    assertEquals(Sensitivity.CRIMINAL_OFFENCE, sensitivity(Partnership.class, "contactUnsafe"));
  }

  @Test
  void hazard_24_an_application_is_not_both_withdrawn_and_ended_by_the_service() {
    Withdrawal withdrawal = Withdrawal.builder().addPeople("a").build();
    ServiceEnding ending = ServiceEnding.builder().build();
    DecisionToAssess declined = DecisionToAssess.builder().choice(AssessmentChoice.DECLINE).build();

    assertThrows(
        IllegalStateException.class,
        () -> Application.builder().withdrawal(withdrawal).endedByService(ending).build());
    assertThrows(
        IllegalStateException.class,
        () -> Application.builder().withdrawal(withdrawal).decisionToAssess(declined).build());
    assertThrows(
        IllegalStateException.class,
        () -> Application.builder().endedByService(ending).decisionToAssess(declined).build());
  }

  @Test
  void hazard_24_no_code_for_a_withdrawal_is_also_one_for_an_end_by_the_service() {
    Set<String> withdrawal = codes("withdrawal-reason");
    Set<String> service = new TreeSet<>(codes("service-ending-reason"));
    service.addAll(codes("service-ending-kind"));
    service.removeAll(Set.of("other"));

    assertTrue(withdrawal.stream().noneMatch(service::contains));
    assertFalse(ServiceEndingReason.of(WithdrawalReason.FINANCIAL.getText()).isKnown());
  }

  @Test
  void hazard_24_every_reason_for_withdrawal_leads_to_exactly_one_reason_of_the_return() {
    Set<String> targets = new TreeSet<>();
    for (CodeEntry entry : CodeLists.standard().of(WithdrawalReason.class).entries()) {
      List<String> codes =
          entry.mappings().stream()
              .filter(mapping -> mapping.scheme().equals(OFSTED))
              .map(CodeEntry.Mapping::code)
              .toList();
      assertEquals(1, codes.size(), entry.code());
      targets.addAll(codes);
    }

    assertEquals(Set.of("AW0", "AW1", "AW2", "AW3", "AW4", "AW5"), targets);
  }

  @Test
  void hazard_24_reasons_of_a_service_never_lead_to_the_return_on_withdrawals() {
    for (String list : List.of("service-ending-reason", "service-ending-kind", "decline-reason")) {
      assertTrue(
          CodeLists.standard().find(list).orElseThrow().entries().stream()
              .allMatch(entry -> entry.mappings().isEmpty()));
    }
  }

  @Test
  void hazard_24_a_closed_enquiry_says_who_closed_it() {
    assertEquals(3, ClosedBy.values().length);
    assertTrue(names(EnquiryClosing.class).contains("closedBy"));
  }

  @Test
  void hazard_27_words_with_two_meanings_name_nothing_here() {
    Set<String> ambiguous = Set.of("hub", "register", "approval", "stage1", "panel", "iro");

    for (Class<?> type : Parts.typesOf(Application.class)) {
      assertTrue(names(type).stream().noneMatch(ambiguous::contains), type.getSimpleName());
    }
  }

  @Test
  void hazard_28_what_is_no_foster_approval_is_known_as_history_and_not_asked_for() {
    for (EarlierCareKind kind :
        List.of(
            EarlierCareKind.SUPPORTED_LODGINGS,
            EarlierCareKind.STAYING_PUT,
            EarlierCareKind.PRIVATE_FOSTERING)) {
      assertTrue(kind.isKnown());
      assertFalse(FosteringKind.of(kind.getText()).isKnown());
    }
  }

  @Test
  void hazard_29_one_name_is_enough_and_former_names_are_many() {
    List<Person> people = ApplicationExamples.full().getPeople();

    assertTrue(people.get(1).getName().flatMap(PersonName::getFamilyName).isEmpty());
    assertEquals(2, people.get(0).getName().orElseThrow().getFormerNames().size());
  }

  @Test
  void hazard_29_a_partner_may_live_elsewhere_and_need_not_be_named() {
    Partnership partnership =
        Partnership.builder().person("a").kind(PartnershipKind.LIVING_APART).build();

    assertTrue(partnership.getPartner().isEmpty());
    assertTrue(HouseholdMemberKind.PARTNER_LIVING_ELSEWHERE.isKnown());
  }

  @Test
  void hazard_30_an_approval_belongs_to_the_nation_that_gave_it() {
    EarlierApproval approval =
        ApplicationExamples.full().getCareHistory().orElseThrow().getApprovals().get(0);

    assertEquals(Nation.WALES, approval.getNation().orElseThrow());
    assertEquals(EarlierApprovalEnd.RESIGNED, approval.getEnding().orElseThrow());
  }

  @Test
  void an_agreement_to_a_check_is_no_consent_under_data_protection_law() {
    ConsentRecord agreement =
        ConsentRecord.builder().kind(ConsentKind.AGREEMENT_TO_CHECK).given(Answer.YES).build();
    ConsentRecord consent =
        ConsentRecord.builder().kind(ConsentKind.DATA_PROTECTION_CONSENT).given(Answer.YES).build();

    assertNotEquals(consent, agreement);
  }

  @Test
  void spans_that_run_backwards_cannot_be_built() {
    PartialDate earlier = PartialDate.parse("2019");
    PartialDate later = PartialDate.parse("2019-06");

    assertDoesNotThrow(() -> Supporter.builder().person("a").since(later).until(earlier).build());
    assertThrows(
        IllegalStateException.class,
        () ->
            Supporter.builder().person("a").since(PartialDate.parse("2020")).until(later).build());
    assertThrows(
        IllegalStateException.class,
        () ->
            ConsentRecord.builder()
                .kind(ConsentKind.MARKETING)
                .givenOn(LocalDate.of(2026, 2, 2))
                .withdrawnOn(LocalDate.of(2026, 2, 1))
                .build());
  }

  private static Person person(String id) {
    return Person.builder().id(id).build();
  }

  private static List<String> names(Class<?> type) {
    return TypeDescription.of(type).properties().stream().map(PropertyDescription::name).toList();
  }

  private static Sensitivity sensitivity(Class<?> type, String property) {
    return TypeDescription.of(type).properties().stream()
        .filter(each -> each.name().equals(property))
        .map(each -> each.term().value())
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> codes(String list) {
    return CodeLists.standard().find(list).map(CodeList::entries).stream()
        .flatMap(List::stream)
        .map(CodeEntry::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
