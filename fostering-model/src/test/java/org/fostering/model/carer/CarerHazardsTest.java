package org.fostering.model.carer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ApprovalEndReason;
import org.fostering.model.code.ApprovalProceeding;
import org.fostering.model.code.ApprovalReviewTrigger;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.AvailabilityReason;
import org.fostering.model.code.CarerAvailability;
import org.fostering.model.code.CarerEndReason;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.ConnectionToChild;
import org.fostering.model.code.DecisionReviewSubject;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.OtherArrangementKind;
import org.fostering.model.code.PlaceUnavailableReason;
import org.fostering.model.code.RetentionEvent;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The modelling hazards of the domain reference that touch approvals, each by its number. */
class CarerHazardsTest {

  @Test
  void hazard_01_one_partner_leaves_and_the_other_stays_approved() {
    ApprovedCarer died =
        ApprovedCarer.builder()
            .person("p1")
            .until(LocalDate.of(2025, 5, 1))
            .endReason(CarerEndReason.DIED)
            .build();
    ApprovedCarer stays = ApprovedCarer.builder().person("p2").build();
    Approval approval =
        Approval.builder()
            .addCarers(died, stays)
            .addStatusHistory(status(ApprovalStatus.APPROVED))
            .build();

    assertEquals(Optional.empty(), approval.getCarers().get(1).getUntil());
    assertEquals(
        ApprovalStatus.APPROVED,
        approval.getStatusHistory().get(0).getStatus(),
        "of the household");
    assertTrue(triggerCodes().contains("carer-left"), "and the approval is reviewed");
  }

  @Test
  void hazard_02_a_parent_in_an_arrangement_is_a_member_and_nobody_is_marked_adult() {
    FosteringHouseholdMember parent =
        FosteringHouseholdMember.builder()
            .person("p5")
            .relationship(HouseholdRelationship.PARENT_IN_ARRANGEMENT)
            .build();

    assertTrue(parent.getRelationship().isPresent());
    assertFalse(names(FosteringHouseholdMember.class).stream().anyMatch(n -> n.contains("dult")));
  }

  @Test
  void hazard_07_unwanted_terms_are_reviewed_in_scotland_and_are_no_determination() {
    DecisionReview review =
        DecisionReview.builder().subject(DecisionReviewSubject.TERMS_ON_APPROVAL).build();

    Approval approval = Approval.builder().addDecisionReviews(review).build();

    assertEquals(List.of(), approval.getDeterminations());
  }

  @Test
  void hazard_08_a_determination_is_a_proposal_beside_a_status_that_goes_on() {
    ReviewDetermination proposal =
        ReviewDetermination.builder()
            .proposal(ReviewConclusion.TERMINATE)
            .determinedOn(LocalDate.of(2025, 3, 3))
            .build();
    Approval approval =
        Approval.builder()
            .addDeterminations(proposal)
            .addStatusHistory(
                ApprovalStatusChange.builder()
                    .status(ApprovalStatus.APPROVED)
                    .proceeding(ApprovalProceeding.DETERMINATION_PENDING)
                    .build())
            .build();

    assertEquals(Optional.empty(), proposal.getOutcome());
    assertEquals(Optional.empty(), approval.getTermination());
    assertFalse(codes(ApprovalStatus.APPROVED).stream().anyMatch(code -> code.contains("pending")));
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void hazard_10_nothing_that_one_nation_alone_has_is_required(Nation nation) {
    assertEquals(Optional.of(nation), Approval.builder().nation(nation).build().getNation());
    assertEquals(
        List.of(),
        TypeDescription.of(Approval.class).properties().stream()
            .filter(property -> property.occurrence() == Occurrence.REQUIRED)
            .toList());
  }

  @Test
  void hazard_12_a_second_live_approval_can_be_said_with_its_ground() {
    Approval approval = ApprovalExamples.ended();

    assertTrue(approval.getOtherApprovals().get(0).getGround().isPresent());
    assertTrue(approval.getOtherApprovals().get(0).getConfirmedOn().isPresent());
  }

  @Test
  void hazard_13_the_authority_that_exempts_is_not_the_service_that_approved() {
    Approval approval = ApprovalExamples.full();

    assertEquals(approval.getAreaAuthority(), approval.getLimitExemptions().get(0).getAuthority());
    assertNotEquals(approval.getService(), approval.getAreaAuthority());
    assertNotEquals(
        approval.getService(),
        approval.getTerms().get(0).getTerms().getChildren().get(0).getResponsibleAuthority());
  }

  @Test
  void hazard_15_terms_limit_exemption_capacity_and_vacancy_are_five_numbers() {
    Approval approval = ApprovalExamples.full();

    assertEquals(
        List.of(6, 3, 5, 4, 1),
        List.of(
            approval.getTerms().get(1).getTerms().getNumberOfChildren().orElseThrow(),
            approval.getUsualFosteringLimit().orElseThrow().getNumberOfChildren().orElseThrow(),
            approval.getLimitExemptions().get(0).getNumberOfChildren().orElseThrow(),
            approval.getPlaces().get(0).getTotalPlaces().orElseThrow(),
            approval.getPlaces().get(0).getVacant().orElseThrow()));
  }

  @Test
  void hazard_16_a_temporary_approval_expires_and_that_is_no_refusal() {
    Approval approval = ApprovalExamples.temporary();

    assertEquals(ApprovalStatus.EXPIRED, approval.getStatusHistory().get(0).getStatus());
    assertEquals(
        Optional.of(ApprovalEndReason.TEMPORARY_APPROVAL_ENDED),
        approval.getStatusHistory().get(0).getReason());
    assertEquals(List.of(), approval.getDeterminations());
    assertEquals(1, approval.getTemporary().orElseThrow().getExtensions().size());
  }

  @Test
  void hazard_16_an_early_permanence_approval_has_no_fixed_time() {
    TemporaryApproval adopter =
        TemporaryApproval.builder().connection(ConnectionToChild.PROSPECTIVE_ADOPTER).build();

    assertEquals(Optional.empty(), adopter.getExpiresOn());
  }

  @Test
  void hazard_17_an_intention_to_move_is_no_resignation() {
    Approval approval = ApprovalExamples.moved();

    assertEquals(1, approval.getTransfers().size());
    assertEquals(List.of(), approval.getResignations());
    assertFalse(names(CarerTransfer.class).contains("receivedOn"), "it starts no clock");
  }

  @Test
  void hazard_17_a_notice_asked_back_still_ends_the_approval() {
    Approval approval = ApprovalExamples.ended();

    assertTrue(approval.getResignations().get(0).getWithdrawalAskedOn().isPresent());
    assertEquals(ApprovalStatus.TERMINATED, approval.getStatusHistory().get(0).getStatus());
  }

  @Test
  void hazard_18_a_due_date_is_not_recorded_and_no_status_says_overdue() {
    assertFalse(names(CarerReview.class).stream().anyMatch(name -> name.startsWith("due")));
    assertFalse(codes(ApprovalStatus.APPROVED).stream().anyMatch(code -> code.contains("overdue")));
    assertEquals(
        Optional.of(LocalDate.of(2025, 6, 23)),
        ApprovalExamples.temporary().getStatusHistory().get(0).getEffectiveOn(),
        "only a temporary approval expires");
  }

  @Test
  void hazard_19_on_hold_is_availability_and_never_a_status() {
    assertTrue(CarerAvailability.ON_HOLD.isKnown());
    assertFalse(ApprovalStatus.of(CarerAvailability.ON_HOLD.getText()).isKnown());
    assertFalse(ApprovalStatus.of("suspended").isKnown());
  }

  @Test
  void hazard_19_a_concern_ends_no_approval_and_is_of_the_most_restricted_class() {
    Approval approval = ApprovalExamples.full();

    assertEquals(1, approval.getConcerns().size());
    assertEquals(Optional.empty(), approval.getTermination());
    assertFalse(codes(ApprovalEndReason.RESIGNED).stream().anyMatch(c -> c.contains("allegation")));
    assertEquals(
        Set.of(Sensitivity.CRIMINAL_OFFENCE),
        TypeDescription.of(CarerConcern.class).properties().stream()
            .map(property -> property.term().value())
            .collect(Collectors.toSet()));
    assertEquals(Sensitivity.CRIMINAL_OFFENCE, sensitivity(Approval.class, "concerns"));
  }

  @Test
  void hazard_19_what_everybody_sees_does_not_tell_of_a_concern() {
    Set<String> seen = new TreeSet<>(codes(AvailabilityReason.BREAK));
    seen.addAll(codes(PlaceUnavailableReason.CARER_BREAK));

    assertFalse(
        seen.stream()
            .anyMatch(
                code ->
                    code.contains("allegation")
                        || code.contains("concern")
                        || code.contains("investigat")
                        || code.contains("health")));
  }

  @Test
  void hazard_20_a_joint_household_is_one_approval() {
    assertEquals(2, ApprovalExamples.full().getCarers().size());
  }

  @Test
  void hazard_25_the_clock_of_a_record_starts_from_its_own_event_and_a_hold_stands_above_it() {
    RecordRetention retention = ApprovalExamples.ended().getRetention().orElseThrow();

    assertTrue(retention.getAnchors().get(0).getNation().isPresent());
    assertEquals(1, retention.getLegalHolds().size());
    assertTrue(
        codes(RetentionEvent.APPROVAL_TERMINATED)
            .containsAll(
                List.of(
                    "approval-terminated",
                    "placement-ended",
                    "application-refused",
                    "application-withdrawn")));
  }

  @Test
  void hazard_28_staying_put_and_its_like_are_no_basis_of_approval() {
    List<String> others =
        codes(OtherArrangementKind.STAYING_PUT).stream()
            .filter(code -> !code.equals("other"))
            .toList();

    assertTrue(
        others.containsAll(
            List.of(
                "staying-put",
                "when-i-am-ready",
                "continuing-care",
                "going-the-extra-mile",
                "supported-lodgings",
                "private-fostering",
                "kinship-care-scotland")));
    assertFalse(codes(ApprovalBasis.FULL_APPROVAL).stream().anyMatch(others::contains));
  }

  @Test
  void hazard_29_the_sex_of_a_carer_is_asked_for_the_register_alone() {
    assertEquals("SI 2011/581 regulation 31", source(ApprovedCarer.class, "sex"));
    assertFalse(names(FosteringHouseholdMember.class).contains("sex"));
  }

  @Test
  void hazard_30_a_carer_who_comes_back_is_approved_anew() {
    Approval approval = ApprovalExamples.ended();

    assertEquals("approval", approval.getEarlierApprovals().get(0).getDocumentType());
    assertTrue(ApprovalBasis.DERIVATIVE_APPROVAL.isKnown());
    assertEquals(Optional.of(Nation.SCOTLAND), approval.getOtherApprovals().get(0).getNation());
  }

  @Test
  void children_appear_by_reference_and_without_a_name() {
    assertEquals(Set.of("identifier", "responsibleAuthority"), names(ParticularChild.class));
  }

  private static ApprovalStatusChange status(ApprovalStatus status) {
    return ApprovalStatusChange.builder().status(status).build();
  }

  private static List<String> triggerCodes() {
    return codes(ApprovalReviewTrigger.CARER_LEFT);
  }

  private static List<String> codes(Code code) {
    return code.list().entries().stream().map(CodeEntry::code).toList();
  }

  private static Set<String> names(Class<?> type) {
    return TypeDescription.of(type).properties().stream()
        .map(PropertyDescription::name)
        .collect(Collectors.toSet());
  }

  private static PropertyDescription property(Class<?> type, String name) {
    return TypeDescription.of(type).properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Sensitivity sensitivity(Class<?> type, String name) {
    return property(type, name).term().value();
  }

  private static String source(Class<?> type, String name) {
    return property(type, name).term().source();
  }
}
