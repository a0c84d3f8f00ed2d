package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.ConnectedChildCase;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.FosteringHousehold;
import org.fostering.model.common.Address;
import org.fostering.model.common.Document;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whose law is asked of a document that names no nation (SI 2011/581 regulation 1(2) and others).
 */
class RecordedPlacesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final String BOLTON = "E08000001";
  private static final String CARDIFF = "W06000015";
  private static final String EDINBURGH = "S12000036";

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(
            "home", application().accommodation(home("CF10 1EP")).build(), List.of(Nation.WALES)),
        Arguments.of(
            "home in Northern Ireland",
            application().accommodation(home("BT1 5GS")).build(),
            List.of(Nation.NORTHERN_IRELAND)),
        Arguments.of(
            "nation of the home",
            application()
                .accommodation(Accommodation.builder().nation(Nation.SCOTLAND).build())
                .build(),
            List.of(Nation.SCOTLAND)),
        Arguments.of(
            "half a postcode across the border",
            application().accommodation(home("SY10")).build(),
            List.of(Nation.ENGLAND, Nation.WALES)),
        Arguments.of(
            "nation against the postcode",
            application()
                .accommodation(
                    Accommodation.builder().from(home("M1 1AE")).nation(Nation.WALES).build())
                .build(),
            List.of(Nation.ENGLAND, Nation.WALES)),
        Arguments.of(
            "service before home",
            application().accommodation(home("CF10 1EP")).service(authority(BOLTON)).build(),
            List.of(Nation.ENGLAND)),
        Arguments.of(
            "authority of the child before home",
            application()
                .accommodation(home("CF10 1EP"))
                .addConnectedChildCases(child(BOLTON))
                .build(),
            List.of(Nation.ENGLAND)),
        Arguments.of(
            "service before child",
            application().service(authority(CARDIFF)).addConnectedChildCases(child(BOLTON)).build(),
            List.of(Nation.WALES)),
        Arguments.of(
            "children of two nations",
            application().addConnectedChildCases(child(BOLTON), child(EDINBURGH)).build(),
            List.of(Nation.ENGLAND, Nation.SCOTLAND)),
        Arguments.of(
            "service without a code",
            application()
                .service(OrganisationReference.builder().name("Made Up Care").build())
                .accommodation(home("M1 1AE"))
                .build(),
            List.of(Nation.ENGLAND)),
        Arguments.of("nothing", application().build(), List.of()),
        Arguments.of(
            "service that assesses",
            Assessment.builder().service(authority(EDINBURGH)).build(),
            List.of(Nation.SCOTLAND)),
        Arguments.of("assessment alone", Assessment.builder().build(), List.of()),
        Arguments.of(
            "home of a carer",
            Approval.builder()
                .household(
                    FosteringHousehold.builder()
                        .address(Address.builder().postcode(Postcode.parse("EH1 1YZ")).build())
                        .build())
                .build(),
            List.of(Nation.SCOTLAND)),
        Arguments.of(
            "authority of the area",
            Approval.builder().areaAuthority(authority(CARDIFF)).build(),
            List.of(Nation.WALES)),
        Arguments.of(
            "service before the area",
            Approval.builder().service(authority(BOLTON)).areaAuthority(authority(CARDIFF)).build(),
            List.of(Nation.ENGLAND)),
        Arguments.of(
            "nation that is named",
            Approval.builder().nation(Nation.WALES).service(authority(BOLTON)).build(),
            List.of(Nation.WALES)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void the_law_is_that_of_what_is_recorded(String name, Document document, List<Nation> expected) {
    CaseStatus status = Cases.standard().status(List.of(document), DAY).get(0);

    assertEquals(expected, status.jurisdiction().nations(), name);
    assertEquals(expected.size() == 1, status.journey().isPresent(), name);
    assertEquals(expected.size() != 1, status.question().isPresent(), name);
  }

  @Test
  void what_whoever_asks_says_comes_before_what_is_recorded() {
    Cases cases = Cases.standard().otherwiseIn(Jurisdiction.of(Nation.SCOTLAND));

    Application application = application().service(authority(BOLTON)).build();
    Assessment named = Assessment.builder().nation(Nation.WALES).service(authority(BOLTON)).build();

    assertEquals(Optional.of(Nation.SCOTLAND), law(cases, application));
    assertEquals(Optional.of(Nation.WALES), law(cases, named));
  }

  @Test
  void several_nations_are_asked_for_the_service_and_none_for_the_home_as_well() {
    List<String> asked =
        Stream.of(
                application().addConnectedChildCases(child(BOLTON), child(EDINBURGH)).build(),
                application().build())
            .map(one -> Cases.standard().status(List.of(one), DAY).get(0).question().orElseThrow())
            .map(question -> question.english())
            .toList();

    assertTrue(asked.get(0).startsWith("Which service will assess?"));
    assertTrue(asked.get(1).contains("postcode"));
  }

  private static Optional<Nation> law(Cases cases, Document document) {
    return cases.status(List.of(document), DAY).get(0).jurisdiction().nation();
  }

  private static Application.Builder application() {
    return Application.builder().receivedOn(LocalDate.of(2026, 6, 30));
  }

  private static Accommodation home(String postcode) {
    return Accommodation.builder()
        .address(Address.builder().postcode(Postcode.parse(postcode)).build())
        .build();
  }

  private static OrganisationReference authority(String code) {
    return OrganisationReference.builder().authorityCode(code).build();
  }

  private static ConnectedChildCase child(String code) {
    return ConnectedChildCase.builder()
        .child(ParticularChild.builder().responsibleAuthority(authority(code)).build())
        .build();
  }
}
