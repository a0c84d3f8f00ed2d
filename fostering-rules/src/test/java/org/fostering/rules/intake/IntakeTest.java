package org.fostering.rules.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fostering.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.fostering.model.common.Address;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.rule.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Interpretations NO_OUTWARD_CODE =
      Interpretations.defaults()
          .with(Interpretation.OUTWARD_CODE, InterpretationOption.OUTWARD_CODE_NOT_USED);

  private static Enquiry enquiry(String postcode) {
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder()
                .name(PersonName.builder().fullName("Ann Example").build())
                .build())
        .home(
            Home.builder()
                .address(Address.builder().postcode(Postcode.parse(postcode)).build())
                .build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LS1 1UR", "CF10 1EP", "EH1 1YZ", "BT1 5GS", "JE2 3AB", "LS1", "ZZ1 1ZZ"})
  void one_call_is_residence_eligibility_and_routing_together(String postcode) {
    Enquiry enquiry = enquiry(postcode);
    Residence residence = ResidenceFinder.standard().of(enquiry);

    IntakeResult result = Intake.standard().consider(enquiry, DAY);

    assertEquals(DAY, result.asOf());
    assertEquals(residence, result.residence());
    assertEquals(Eligibility.standard().decide(enquiry, residence, DAY), result.eligibility());
    assertEquals(Routing.standard().route(enquiry, residence, DAY), result.routing());
  }

  @Test
  void all_three_read_the_law_by_the_one_interpretation() {
    Enquiry enquiry = enquiry("LS1");
    Intake otherwise =
        Intake.standard().with(ReferenceData.standard().with(NO_OUTWARD_CODE));

    IntakeResult result = otherwise.consider(enquiry, DAY);

    assertSame(NO_OUTWARD_CODE, result.interpretations());
    assertEquals(Residence.Kind.NOT_GIVEN, result.residence().kind());
    assertEquals(RoutingOutcome.NO_ADDRESS, result.routing().outcome());
    assertEquals(NO_OUTWARD_CODE, otherwise.eligibility().interpretations());
    assertEquals(
        Residence.Kind.ONE_AUTHORITY,
        Intake.standard().consider(enquiry, DAY).residence().kind());
  }

  @Test
  void rules_that_are_given_are_asked_by_the_interpretations_of_the_data() {
    Intake intake =
        Intake.standard()
            .with(ReferenceData.standard().with(NO_OUTWARD_CODE))
            .with(Eligibility.standard());

    assertEquals(NO_OUTWARD_CODE, intake.eligibility().interpretations());
  }

  @Test
  void a_place_is_asked_for_once() {
    Enquiry nowhere =
        Enquiry.builder()
            .addEnquirers(
                Enquirer.builder()
                    .name(PersonName.builder().fullName("Ann Example").build())
                    .build())
            .build();

    IntakeResult result = Intake.standard().consider(nowhere, DAY);

    List<Pointer> asked = result.questions().stream().map(Question::pointer).toList();
    assertEquals(asked.stream().distinct().toList(), asked);
    assertTrue(
        asked.contains(
            Pointer.ROOT.property("home").property("address").property("postcode")));
    assertEquals(Outcome.MORE_INFORMATION, result.eligibility().outcome());
    assertEquals(List.<Nation>of(), List.copyOf(result.residence().nations()));
  }

  @Test
  void the_standard_is_one() {
    assertSame(Intake.standard(), Intake.standard());
    assertSame(ReferenceData.standard(), Intake.standard().data());
  }
}
