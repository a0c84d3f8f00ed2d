package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routing by other readings: half a postcode, conflicts of interest, and no known hub. */
class OtherReadingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Interpretations DEFAULTS = Interpretations.defaults();

  private static Enquiry.Builder enquiry(String postcode) {
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build()).build())
        .home(
            Home.builder()
                .address(Address.builder().postcode(Postcode.parse(postcode)).build())
                .nation(Nation.WALES)
                .build());
  }

  private static Interpretations by(InterpretationOption choice) {
    return DEFAULTS.with(choice.interpretation(), choice);
  }

  private static RoutingDecision route(Interpretations interpretations, Enquiry enquiry) {
    return Routing.standard()
        .with(interpretations)
        .route(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);
  }

  private static List<String> names(List<RoutingReason> reasons) {
    return reasons.stream().map(Enum::name).toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"BB1", "CH1", "M1", "BT1", "JE2", "ZZ9"})
  void an_outward_code_that_is_not_used_settles_and_lists_nothing(String postcode) {
    Interpretations unused = by(InterpretationOption.OUTWARD_CODE_NOT_USED);
    Enquiry enquiry = enquiry(postcode).build();

    RoutingDecision decision = route(unused, enquiry);

    assertEquals(RoutingOutcome.NO_ADDRESS, decision.outcome());
    assertEquals(List.of(), decision.candidates());
    assertEquals(Optional.empty(), decision.frontDoor());
    assertEquals(List.of("OUTWARD_CODE_NOT_USED"), names(decision.reasons()));
    assertEquals(
        List.of("home-postcode"), decision.questions().stream().map(Question::fact).toList());
    Residence residence = ResidenceFinder.standard().with(unused).find(enquiry);
    assertEquals(
        new Residence(
            Residence.Kind.NOT_GIVEN, List.of(), Jurisdiction.of(Nation.WALES), false, false),
        residence);
    assertEquals(decision, Routing.standard().with(unused).route(enquiry, residence, TODAY));
  }

  @Test
  void a_full_postcode_is_used_however_outward_codes_are_read() {
    Enquiry enquiry = enquiry("BB1 5QS").build();
    Interpretations unused = by(InterpretationOption.OUTWARD_CODE_NOT_USED);

    assertEquals(route(DEFAULTS, enquiry), route(unused, enquiry));
    assertEquals(
        ResidenceFinder.standard().find(enquiry),
        ResidenceFinder.standard().with(unused).find(enquiry));
  }

  @Test
  void a_particular_childs_authority_is_found_without_a_postcode() {
    Enquiry enquiry =
        enquiry("BB1")
            .addConnectedChildren(
                ConnectedChild.builder().child(ParticularChild.lookedAfterBy("E06000023")).build())
            .build();

    assertEquals(
        RoutingOutcome.CONNECTED_CHILD,
        route(by(InterpretationOption.OUTWARD_CODE_NOT_USED), enquiry).outcome());
  }

  @Test
  void no_known_hub_is_open_unless_the_service_takes_it_for_none() {
    // No hub is known of Cambridgeshire.
    Enquiry enquiry = enquiry("CB2 1TN").build();

    RoutingDecision open = route(DEFAULTS, enquiry);
    RoutingDecision none = route(by(InterpretationOption.NO_KNOWN_HUB_IS_NONE), enquiry);

    assertEquals(
        List.of("NATION_DISPUTED", "POSTCODE_FOUND", "NOT_KNOWN_IN_A_HUB"), names(open.reasons()));
    assertEquals(List.of("NATION_DISPUTED", "POSTCODE_FOUND", "IN_NO_HUB"), names(none.reasons()));
    assertEquals(open.frontDoor(), none.frontDoor());
  }

  private static ConflictOfInterest connection(
      String holder, String role, String current, String until) {
    ConflictOfInterest.Builder connection = ConflictOfInterest.builder();
    Optional.ofNullable(holder).map(ConflictHolder::of).ifPresent(connection::holder);
    Optional.ofNullable(role).map(ConflictRole::of).ifPresent(connection::role);
    Optional.ofNullable(current).map(Answer::valueOf).ifPresent(connection::current);
    Optional.ofNullable(until).map(PartialDate::parse).ifPresent(connection::until);
    return connection.build();
  }

  private static Enquiry declaring(ConflictDeclaration declaration) {
    return enquiry("BB1 5QS").conflictOfInterest(declaration).build();
  }

  private static List<RoutingReason> conflicts(Interpretations interpretations, Enquiry enquiry) {
    return route(interpretations, enquiry).reasons().stream()
        .filter(reason -> reason.name().startsWith("CONFLICT"))
        .toList();
  }

  @ParameterizedTest(name = "[{index}] {0} is {1}, now {2}, until {3}: {4}")
  @CsvSource({
    "self,      councillor,                 YES, ,        CONFLICT_TO_DISCUSS",
    "self,      employee,                   YES, ,        CONFLICT_TO_DISCUSS",
    "self,      children-services-employee, YES, 2027,    CONFLICT_TO_DISCUSS",
    "self,      councillor,                 YES, 2026-07-01, CONFLICT_TO_DISCUSS",
    "self,      councillor,                 YES, 2026-06-30, ",
    "self,      councillor,                 NO,  ,        ",
    "self,      volunteer,                  YES, ,        ",
    "partner,   councillor,                 YES, ,        ",
    "partner,   ,                           ,    ,        ",
    "self,      councillor,                 ,    ,        CONFLICT_NOT_CLEAR",
    "self,      councillor,                 NOT_KNOWN, ,  CONFLICT_NOT_CLEAR",
    "self,      ,                           YES, ,        CONFLICT_NOT_CLEAR",
    ",          councillor,                 YES, ,        CONFLICT_NOT_CLEAR",
    "new-word,  councillor,                 YES, ,        CONFLICT_NOT_CLEAR"
  })
  void every_relation_counts_unless_the_service_counts_own_present_office_alone(
      String holder, String role, String current, String until, RoutingReason narrow) {
    Enquiry enquiry =
        declaring(
            ConflictDeclaration.builder()
                .addConnections(connection(holder, role, current, until))
                .connectionsAnswer(ListAnswer.ALL)
                .build());

    assertEquals(List.of(RoutingReason.CONFLICT_TO_DISCUSS), conflicts(DEFAULTS, enquiry));
    assertEquals(
        Optional.ofNullable(narrow).stream().toList(),
        conflicts(by(InterpretationOption.OWN_PRESENT_OFFICE_CONFLICTS), enquiry));
  }

  @Test
  void a_connection_that_counts_is_found_among_those_that_do_not() {
    Enquiry enquiry =
        declaring(
            ConflictDeclaration.builder()
                .addConnections(
                    connection("self", null, null, null),
                    connection("self", "councillor", "YES", null),
                    connection("partner", "employee", "YES", null))
                .build());

    assertEquals(
        List.of(RoutingReason.CONFLICT_TO_DISCUSS),
        conflicts(by(InterpretationOption.OWN_PRESENT_OFFICE_CONFLICTS), enquiry));
  }

  @ParameterizedTest(name = "answer {0}: {1}, and by own present office {2}")
  @CsvSource({
    "SOME,    CONFLICT_TO_DISCUSS, CONFLICT_NOT_CLEAR",
    "NONE,    ,                    ",
    "REFUSED, ,                    ",
    ",        ,                    "
  })
  void what_is_declared_without_a_connection_is_not_taken_for_nothing(
      String answer, RoutingReason wide, RoutingReason narrow) {
    ConflictDeclaration.Builder declaration = ConflictDeclaration.builder();
    Optional.ofNullable(answer).map(ListAnswer::valueOf).ifPresent(declaration::connectionsAnswer);
    Enquiry enquiry = declaring(declaration.build());

    assertEquals(Optional.ofNullable(wide).stream().toList(), conflicts(DEFAULTS, enquiry));
    assertEquals(
        Optional.ofNullable(narrow).stream().toList(),
        conflicts(by(InterpretationOption.OWN_PRESENT_OFFICE_CONFLICTS), enquiry));
  }

  @Test
  void a_list_of_connections_that_may_go_on_is_asked_about() {
    Enquiry enquiry =
        declaring(
            ConflictDeclaration.builder()
                .addConnections(connection("partner", "councillor", "YES", null))
                .build());

    RoutingDecision decision =
        route(by(InterpretationOption.OWN_PRESENT_OFFICE_CONFLICTS), enquiry);

    assertEquals(RoutingOutcome.HUB, decision.outcome());
    assertEquals(
        List.of("/conflictOfInterest/connections"),
        decision.questions().stream().map(each -> each.pointer().toString()).toList());
    // Where every connection counts, with which body this one is settles where it may not go.
    assertEquals(
        List.of("/conflictOfInterest/connections/0/organisation"),
        route(DEFAULTS, enquiry).questions().stream()
            .map(each -> each.pointer().toString())
            .toList());
  }

  @Test
  void what_another_reading_would_give_is_shown_beside() {
    Enquiry enquiry = enquiry("BB1").build();
    Residence residence = ResidenceFinder.standard().find(enquiry);

    List<Alternative<RoutingDecision>> others =
        Routing.standard().underOtherReadings(enquiry, residence, TODAY);

    assertEquals(
        List.of(
            InterpretationOption.OUTWARD_CODE_SETTLES_ONE_HUB,
            InterpretationOption.OUTWARD_CODE_NOT_USED),
        others.stream().map(Alternative::choice).toList());
    assertEquals(
        "What is made of an outward code alone? It settles the hub that all candidates share: the"
            + " outcome is hub instead of ambiguous.",
        others.get(0).line(RoutingDecision::outcome).english());
    assertEquals(RoutingOutcome.NO_ADDRESS, others.get(1).otherwise().outcome());
    Enquiry full = enquiry("BB1 5QS").build();
    assertEquals(
        List.of(),
        Routing.standard().underOtherReadings(full, ResidenceFinder.standard().find(full), TODAY));
  }

  @Test
  void readings_are_needed() {
    assertEquals(
        "interpretations",
        assertThrows(NullPointerException.class, () -> Routing.standard().with(null)).getMessage());
    assertEquals(
        "interpretations",
        assertThrows(NullPointerException.class, () -> ResidenceFinder.standard().with(null))
            .getMessage());
  }
}
