package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.common.Address;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Confidence;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.District;
import org.fostering.model.reference.Districts;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every outcome of routing with real postcodes. The class is long because each outcome and each
 * reason has its own case, and the reference data they share stand at its top.
 */
@Tag("both-paths")
class RoutingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Organisations STANDARD = Organisations.standard();

  private static Enquiry enquiry(String postcode, Nation said, ConnectedChild... children) {
    Home.Builder home = Home.builder();
    if (postcode != null && postcode.startsWith("in ")) {
      home.address(Address.builder().country(postcode.substring(3)).build());
    } else if (postcode != null) {
      home.address(Address.builder().postcode(Postcode.parse(postcode)).build());
    }
    if (said != null) {
      home.nation(said);
    }
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build()).build())
        .home(home.build())
        .addConnectedChildren(children)
        .build();
  }

  private static ConnectedChild childOf(String authority) {
    ConnectedChild.Builder child = ConnectedChild.builder();
    if (authority != null) {
      child.child(ParticularChild.lookedAfterBy(authority));
    }
    return child.build();
  }

  private static RoutingDecision route(Enquiry enquiry) {
    return route(Routing.standard(), enquiry, TODAY);
  }

  private static RoutingDecision route(Routing routing, Enquiry enquiry, LocalDate asOf) {
    return routing.route(enquiry, ResidenceFinder.standard().find(enquiry), asOf);
  }

  private static Routing read(Routing routing, InterpretationOption choice) {
    return routing.with(Interpretations.defaults().with(choice.interpretation(), choice));
  }

  private static List<String> ids(List<AuthorityEntry> authorities) {
    return authorities.stream().map(AuthorityEntry::key).toList();
  }

  private static List<String> words(String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split(" "));
  }

  private static List<String> names(List<RoutingReason> reasons) {
    return reasons.stream().map(Enum::name).toList();
  }

  private static List<String> asked(RoutingDecision decision) {
    return decision.questions().stream().map(question -> question.pointer().toString()).toList();
  }

  private static final String POSTCODE = "/home/address/postcode";

  @ParameterizedTest(name = "[{index}] {0}, said to be in {1}: {2} to {3}")
  @CsvSource({
    "DH1 3UJ,  ,         HUB,       foster-with-north-east, E06000047, POSTCODE_FOUND"
        + " MEMBER_OF_HUB",
    "M1 1AE,   ,         HUB,       foster-for-greater-manchester, E08000003, POSTCODE_FOUND"
        + " MEMBER_OF_HUB",
    "CB2 1TN,  ,         AUTHORITY, E10000003, E10000003, POSTCODE_FOUND NOT_KNOWN_IN_A_HUB",
    "CF10 1EP, ,         AUTHORITY, W06000015, W06000015, POSTCODE_FOUND PART_OF_NETWORK",
    "EH1 1YZ,  ,         AUTHORITY, S12000036, S12000036, POSTCODE_FOUND NO_HUBS_IN_NATION",
    "TR1 1AA,  ENGLAND,  HUB,       fostering-south-west, E06000052, POSTCODE_FOUND MEMBER_OF_HUB"
        + " MEMBERSHIP_NOT_CERTAIN",
    "CF10 1EP, ENGLAND,  AUTHORITY, W06000015, W06000015, NATION_DISPUTED POSTCODE_FOUND"
        + " PART_OF_NETWORK",
    "CF10 1EP, WALES,    AUTHORITY, W06000015, W06000015, POSTCODE_FOUND PART_OF_NETWORK",
    "TR1,      ,         HUB,       fostering-south-west, E06000052, OUTWARD_CODE_IN_ONE_AREA"
        + " MEMBER_OF_HUB MEMBERSHIP_NOT_CERTAIN",
    "SY10,     ENGLAND,  AUTHORITY, E06000051, E06000051, OUTWARD_CODE_IN_ONE_AREA"
        + " NOT_KNOWN_IN_A_HUB"
  })
  void a_place_in_one_area_has_one_front_door(
      String postcode,
      Nation said,
      RoutingOutcome outcome,
      String door,
      String authority,
      String reasons) {
    RoutingDecision decision = route(enquiry(postcode, said));

    assertEquals(outcome, decision.outcome());
    assertEquals(door, decision.frontDoor().orElseThrow().id());
    assertEquals(
        outcome == RoutingOutcome.HUB ? FrontDoor.Kind.HUB : FrontDoor.Kind.AUTHORITY,
        decision.frontDoor().orElseThrow().kind());
    assertEquals(Optional.of(authority), decision.authority().map(AuthorityEntry::key));
    assertEquals(words(reasons), names(decision.reasons()));
    assertEquals(List.of(), decision.candidates());
    assertEquals(List.of(), decision.questions());
    assertEquals(TODAY, decision.asOf());
  }

  @ParameterizedTest(name = "[{index}] {0}, said to be in {1}: {2} among {3}")
  @CsvSource({
    "SY10,    ,         CROSS_BORDER,     E06000051 W06000006 W06000023,"
        + " OUTWARD_CODE_IN_SEVERAL_NATIONS, ask",
    "SY10,    SCOTLAND, CROSS_BORDER,     E06000051 W06000006 W06000023, NATION_DISPUTED"
        + " OUTWARD_CODE_IN_SEVERAL_NATIONS, ask",
    "SY10,    WALES,    AMBIGUOUS,        W06000006 W06000023, OUTWARD_CODE_IN_SEVERAL_AREAS, ask",
    "CH1,     ,         CROSS_BORDER,     E06000050 W06000005, OUTWARD_CODE_IN_SEVERAL_NATIONS,"
        + " ask",
    "TD15,    ,         CROSS_BORDER,     E06000057 S12000026, OUTWARD_CODE_IN_SEVERAL_NATIONS,"
        + " ask",
    "BB1,     ,         AMBIGUOUS,        E06000008 E10000017, OUTWARD_CODE_IN_SEVERAL_AREAS"
        + " CANDIDATES_SHARE_HUB, ask",
    "QQ1 1QQ, ,         UNKNOWN_POSTCODE, , POSTCODE_NOT_FOUND, ask",
    "QQ1,     ,         UNKNOWN_POSTCODE, , POSTCODE_NOT_FOUND, ask",
    "BS6 9ZZ, ENGLAND,  UNKNOWN_POSTCODE, , POSTCODE_NOT_FOUND, ask",
    "JE3 5AP, ,         NO_AREA,          , OUTSIDE_UK_AUTHORITIES, ",
    "GY1 6LR, ENGLAND,  NO_AREA,          , OUTSIDE_UK_AUTHORITIES, ",
    "IM9 1ND, ,         NO_AREA,          , OUTSIDE_UK_AUTHORITIES, ",
    "IM9,     ,         NO_AREA,          , OUTSIDE_UK_AUTHORITIES, ",
    "in FR,   ,         NO_AREA,          , OUTSIDE_UK_AUTHORITIES, ",
    "in GB,   ,         NO_ADDRESS,       , NO_POSTCODE, ask",
    "in IE,   ENGLAND,  NO_ADDRESS,       , NO_POSTCODE, ask",
    ",        ENGLAND,  NO_ADDRESS,       , NO_POSTCODE, ask",
    ",        ,         NO_ADDRESS,       , NO_POSTCODE, ask"
  })
  void a_place_that_is_not_certain_has_no_front_door(
      String postcode,
      Nation said,
      RoutingOutcome outcome,
      String candidates,
      String reasons,
      String ask) {
    RoutingDecision decision = route(enquiry(postcode, said));

    assertEquals(outcome, decision.outcome());
    assertEquals(Optional.empty(), decision.frontDoor());
    assertEquals(Optional.empty(), decision.authority());
    assertEquals(words(candidates), ids(decision.candidates()));
    assertEquals(words(reasons), names(decision.reasons()));
    assertEquals(ask == null ? List.of() : List.of(POSTCODE), asked(decision));
  }

  @ParameterizedTest(name = "[{index}] {0}, said to be in {1}")
  @CsvSource({"BT1 9PH,", "BT1 5GS, NORTHERN_IRELAND", "BT1, ", "BT48 6DQ, ENGLAND"})
  void in_northern_ireland_the_regional_service_answers(String postcode, Nation said) {
    RoutingDecision decision = route(enquiry(postcode, said));

    assertEquals(RoutingOutcome.TRUST_NOT_DERIVABLE, decision.outcome());
    assertEquals(FrontDoor.Kind.NATIONAL_SERVICE, decision.frontDoor().orElseThrow().kind());
    assertEquals(Optional.empty(), decision.authority());
    assertEquals(
        said == Nation.ENGLAND
            ? List.of("NATION_DISPUTED", "TRUST_NOT_FROM_POSTCODE")
            : List.of("TRUST_NOT_FROM_POSTCODE"),
        names(decision.reasons()));
    assertEquals(
        List.of(Nation.NORTHERN_IRELAND),
        ResidenceFinder.standard().find(enquiry(postcode, said)).jurisdiction().nations());
  }

  @Test
  void without_a_directory_that_has_the_regional_service_nobody_is_named() {
    RoutingDecision decision =
        route(Routing.of(organisations(List.of(), List.of())), enquiry("BT1 9PH", null), TODAY);

    assertEquals(RoutingOutcome.TRUST_NOT_DERIVABLE, decision.outcome());
    assertEquals(Optional.empty(), decision.frontDoor());
  }

  @Test
  void before_its_first_day_an_authority_is_named_with_that_said() {
    RoutingDecision before =
        route(Routing.standard(), enquiry("CA7 2PG", null), LocalDate.of(2023, 3, 31));
    RoutingDecision after =
        route(Routing.standard(), enquiry("CA7 2PG", null), LocalDate.of(2023, 4, 1));

    assertEquals("E06000063", before.authority().orElseThrow().key());
    assertTrue(names(before.reasons()).contains("AUTHORITY_BEGAN_LATER"));
    assertFalse(names(after.reasons()).contains("AUTHORITY_BEGAN_LATER"));
  }

  @Test
  void what_was_found_out_on_one_day_or_of_one_directory_is_not_taken_for_another() {
    Enquiry enquiry = enquiry("CA7 2PG", null);
    Residence residence = ResidenceFinder.standard().find(enquiry);
    Routing shared = Routing.of(STANDARD);
    AuthorityEntry own = residence.authorities().get(0);
    Residence renamed =
        new Residence(
            residence.kind(),
            List.of(AuthorityEntry.builder().from(own).name("Example").build()),
            residence.jurisdiction(),
            residence.outwardCodeOnly(),
            residence.nationDisputed());

    for (LocalDate day : List.of(LocalDate.of(2023, 3, 31), TODAY, LocalDate.of(2023, 4, 1))) {
      for (Residence each : List.of(residence, renamed, residence)) {
        assertEquals(
            Routing.of(STANDARD).route(enquiry, each, day), shared.route(enquiry, each, day));
      }
    }
  }

  @Test
  void a_district_newer_than_the_register_is_named_as_such_and_nothing_is_asked() {
    Enquiry enquiry = enquiry("GU1 1AA", null);
    Residence residence = inNewDistrict(enquiry);
    RoutingDecision decision = Routing.standard().route(enquiry, residence, TODAY);

    assertEquals(RoutingOutcome.UNKNOWN_DISTRICT, decision.outcome());
    assertEquals(List.of("DISTRICT_NOT_IN_REGISTER"), names(decision.reasons()));
    assertEquals(List.of(), asked(decision));
    assertEquals(List.of(Nation.ENGLAND), residence.jurisdiction().nations());
  }

  private static Residence inNewDistrict(Enquiry enquiry) {
    String rows = "pcds,lad27cd,doterm\nGU1 1AA,E06000999,\n";
    PostcodeDirectory newer =
        PostcodeDirectory.load(
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                new DataSource("t", "e", LocalDate.of(2027, 5, 1), "l", "a", "r"))
            .value()
            .orElseThrow();
    return ResidenceFinder.of(newer, STANDARD).find(enquiry);
  }

  @ParameterizedTest
  @CsvSource({"BX1 1LT", "XX10 1AA", "BF1 1AA", "GIR 0AA", "ZZ99 3VZ"})
  void a_postcode_of_no_place_is_told_from_a_mistyped_one(String postcode) {
    RoutingDecision decision = route(enquiry(postcode, null));

    assertEquals(RoutingOutcome.UNKNOWN_POSTCODE, decision.outcome());
    assertEquals(List.of("POSTCODE_OF_NO_PLACE"), names(decision.reasons()));
    assertEquals(List.of(POSTCODE), asked(decision));
  }

  @Test
  void a_regions_own_directory_is_what_is_routed_by() {
    Organisations own =
        STANDARD
            .overlaidBy(
                OrganisationDirectory.builder()
                    .addHubs(RecruitmentHubEntry.builder().id("fens").name("Foster Fens").build())
                    .addAuthorities(AuthorityEntry.builder().id("county").code("E10000003").build())
                    .addMemberships(member("fens", "county"))
                    .build())
            .value()
            .orElseThrow();

    RoutingDecision decision = route(Routing.of(own), enquiry("CB2 1TN", null), TODAY);

    assertEquals(
        Optional.of(new FrontDoor(FrontDoor.Kind.HUB, "fens", "Foster Fens", List.of())),
        decision.frontDoor());
    assertEquals(Optional.of("E10000003"), decision.authority().map(AuthorityEntry::key));
    assertEquals(List.of("POSTCODE_FOUND", "MEMBER_OF_HUB"), names(decision.reasons()));
  }

  @Test
  void an_authority_that_has_ended_by_the_day_gives_way_to_those_that_took_its_place() {
    LocalDate first = LocalDate.of(2027, 4, 1);
    ContactPoint team =
        ContactPoint.builder()
            .purpose(ContactPointPurpose.ENQUIRIES)
            .website("https://fostering.example.org")
            .build();
    AuthorityEntry east =
        AuthorityEntry.builder()
            .id("east")
            .code("E06000901")
            .name("East Surrey")
            .addPredecessors("E10000030")
            .since(first)
            .addContactPoints(team)
            .build();
    AuthorityEntry west =
        AuthorityEntry.builder().from(east).id("west").code("E06000902").name("West").build();
    Organisations oneHeir = STANDARD.overlaidBy(directory(east)).value().orElseThrow();
    Organisations twoHeirs = STANDARD.overlaidBy(directory(east, west)).value().orElseThrow();
    Enquiry enquiry = enquiry("GU1 1AA", null);

    assertEquals(
        Optional.of("E10000030"),
        route(Routing.of(twoHeirs), enquiry, first.minusDays(1))
            .authority()
            .map(AuthorityEntry::key));
    assertEquals(
        Optional.of(
            new FrontDoor(FrontDoor.Kind.AUTHORITY, "E06000901", "East Surrey", List.of(team))),
        route(Routing.of(oneHeir), enquiry, first).frontDoor());
    RoutingDecision open = route(Routing.of(twoHeirs), enquiry, first);
    assertEquals(RoutingOutcome.AMBIGUOUS, open.outcome());
    assertEquals(
        List.of("E06000901", "E06000902"),
        open.candidates().stream().map(AuthorityEntry::key).toList());
    assertEquals(List.of("POSTCODE_FOUND", "AUTHORITY_WAS_SPLIT"), names(open.reasons()));
    assertEquals(
        Optional.of("E06000901"),
        route(Routing.of(oneHeir), enquiry("M1 1AE", null, childOf("E10000030")), first)
            .authority()
            .map(AuthorityEntry::key));
  }

  private static OrganisationDirectory directory(AuthorityEntry... authorities) {
    return OrganisationDirectory.builder().addAuthorities(authorities).build();
  }

  @Test
  void an_enquiry_without_a_home_has_no_address() {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(
                Enquirer.builder().name(PersonName.builder().fullName("Ann").build()).build())
            .build();

    assertEquals(RoutingOutcome.NO_ADDRESS, route(enquiry).outcome());
    assertEquals(List.of(), ResidenceFinder.standard().find(enquiry).jurisdiction().nations());
  }

  @Test
  void every_outcome_is_tested_here() {
    Set<RoutingOutcome> seen = EnumSet.noneOf(RoutingOutcome.class);
    for (String postcode :
        new String[] {"M1 1AE", "CB2 1TN", "BB1", "SY10", "QQ1 1QQ", "JE3 5AP", "BT1", null}) {
      seen.add(route(enquiry(postcode, null)).outcome());
    }
    seen.add(route(enquiry("M1 1AE", null, childOf("E06000023"))).outcome());
    seen.add(route(enquiry("M1 1AE", null, childOf(null))).outcome());

    Enquiry inNewDistrict = enquiry("GU1 1AA", null);
    Residence newDistrict = inNewDistrict(inNewDistrict);
    seen.add(Routing.standard().route(inNewDistrict, newDistrict, TODAY).outcome());

    // An agency must be in a directory: RouteRulesTest.
    assertEquals(EnumSet.complementOf(EnumSet.of(RoutingOutcome.SERVICE)), seen);
  }

  /** A differential test: the tables are read again here, in another way. */
  @Test
  void every_postcode_of_the_sample_leads_to_the_authority_of_its_district() {
    Map<String, String> sample = ReferenceFiles.sample();
    Map<String, String> authorities = ReferenceFiles.authorityOfDistrict();
    assertTrue(sample.size() > 4000);
    sample.forEach(
        (postcode, district) -> {
          Enquiry enquiry = enquiry(postcode, null);
          RoutingDecision decision = route(enquiry);
          String expected = authorities.get(district);

          assertEquals(
              Optional.of(expected), decision.authority().map(AuthorityEntry::key), postcode);
          assertEquals(
              Nation.ofGssCode(district).stream().toList(),
              ResidenceFinder.standard().find(enquiry).jurisdiction().nations(),
              postcode);
          List<Membership<RecruitmentHubEntry>> hubs =
              STANDARD.hubs().memberships().stream()
                  .filter(row -> row.authority().key().equals(expected) && row.isInForceOn(TODAY))
                  .toList();
          assertEquals(
              hubs.size() == 1 ? hubs.get(0).group().getId() : expected,
              decision.frontDoor().orElseThrow().id(),
              postcode);
        });
  }

  @Test
  void every_district_of_the_directory_leads_to_an_authority() {
    for (String district : PostcodeDirectory.standard().districts()) {
      assertTrue(STANDARD.responsibleFor(district).isPresent(), district);
    }
  }

  @ParameterizedTest(name = "[{index}] {0} on {1}: {2}")
  @CsvSource({
    "DH1 3UJ, 2023-08-31, E06000047",
    "DH1 3UJ, 2023-09-01, foster-with-north-east",
    "DH1 3UJ, 2023-09-02, foster-with-north-east",
    "DE1 2QY, 2024-03-21, E06000015",
    "DE1 2QY, 2024-03-22, foster-for-east-midlands",
    "BN1 1JE, 2024-07-07, E06000043",
    "BN1 1JE, 2024-07-08, local-authority-fostering-south-east",
    "BN1 1JE, 2024-07-09, local-authority-fostering-south-east"
  })
  void a_hub_answers_from_the_first_day_on_which_it_may_be_open(
      String postcode, LocalDate asOf, String door) {
    assertEquals(
        door,
        route(Routing.standard(), enquiry(postcode, null), asOf).frontDoor().orElseThrow().id());
  }

  @ParameterizedTest
  @EnumSource(
      value = InterpretationOption.class,
      names = {"OUTWARD_CODE_LISTS_CANDIDATES", "OUTWARD_CODE_SETTLES_ONE_HUB"})
  void an_outward_code_within_one_hub_is_read_as_the_setting_says(InterpretationOption choice) {
    Routing routing = read(Routing.of(STANDARD), choice);
    boolean settles = choice == InterpretationOption.OUTWARD_CODE_SETTLES_ONE_HUB;

    RoutingDecision decision = route(routing, enquiry("BB1", null), TODAY);

    assertEquals(settles ? RoutingOutcome.HUB : RoutingOutcome.AMBIGUOUS, decision.outcome());
    assertEquals(
        settles ? Optional.of("foster-with-us") : Optional.empty(),
        decision.frontDoor().map(FrontDoor::id));
    assertEquals(Optional.empty(), decision.authority());
    assertEquals(List.of("E06000008", "E10000017"), ids(decision.candidates()));
    assertEquals(
        List.of("OUTWARD_CODE_IN_SEVERAL_AREAS", "CANDIDATES_SHARE_HUB"),
        names(decision.reasons()));
    assertEquals(List.of(POSTCODE), asked(decision));
  }

  @ParameterizedTest
  @EnumSource(
      value = InterpretationOption.class,
      names = {"OUTWARD_CODE_LISTS_CANDIDATES", "OUTWARD_CODE_SETTLES_ONE_HUB"})
  void an_outward_code_across_a_border_is_never_settled(InterpretationOption choice) {
    Routing routing = read(Routing.of(STANDARD), choice);

    assertEquals(
        RoutingOutcome.CROSS_BORDER, route(routing, enquiry("CH1", null), TODAY).outcome());
  }

  /** The authorities that come with the library, with these hubs and no others. */
  private static Organisations organisations(
      List<RecruitmentHubEntry> hubs, List<MembershipEntry> memberships) {
    return Organisations.of(
            OrganisationDirectory.builder()
                .addAllAuthorities(STANDARD.authorities())
                .addAllHubs(hubs)
                .addAllMemberships(memberships)
                .build())
        .value()
        .orElseThrow();
  }

  private static RecruitmentHubEntry hub(String id) {
    return RecruitmentHubEntry.builder().id(id).build();
  }

  private static MembershipEntry member(String hub, String authority) {
    return MembershipEntry.builder().group(hub).member(authority).build();
  }

  private static Organisations hubs(Confidence confidence, DateRange period, String... members) {
    List<MembershipEntry> memberships = new ArrayList<>();
    for (String member : members) {
      memberships.add(
          MembershipEntry.builder()
              .from(member("made-up", member))
              .since(period.from())
              .until(period.to())
              .confidence(confidence)
              .build());
    }
    return organisations(List.of(hub("made-up")), memberships);
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void a_membership_that_is_not_certain_says_so(Confidence confidence) {
    Organisations hubs = hubs(confidence, DateRange.ALWAYS, "E06000008", "E10000017");
    Routing routing = read(Routing.of(hubs), InterpretationOption.OUTWARD_CODE_SETTLES_ONE_HUB);
    boolean certain = confidence == Confidence.HIGH;

    for (String postcode : List.of("BB1 5QS", "BB1")) {
      RoutingDecision decision = route(routing, enquiry(postcode, null), TODAY);
      assertEquals(RoutingOutcome.HUB, decision.outcome());
      assertEquals(
          !certain, decision.reasons().contains(RoutingReason.MEMBERSHIP_NOT_CERTAIN), postcode);
    }
  }

  @ParameterizedTest(name = "[{index}] on {0}: {1}")
  @CsvSource({
    "2026-06-30, AUTHORITY",
    "2026-07-01, HUB",
    "2026-07-31, HUB",
    "2026-08-01, AUTHORITY"
  })
  void a_membership_holds_from_its_first_day_to_its_last(LocalDate asOf, RoutingOutcome outcome) {
    DateRange july = DateRange.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    Routing routing = Routing.of(hubs(Confidence.HIGH, july, "E08000003"));

    assertEquals(outcome, route(routing, enquiry("M1 1AE", null), asOf).outcome());
  }

  @Test
  void an_authority_in_two_hubs_answers_itself() {
    Organisations hubs =
        organisations(
            List.of(hub("one"), hub("two")),
            List.of(member("one", "E08000003"), member("two", "E08000003")));

    RoutingDecision decision = route(Routing.of(hubs), enquiry("M1 1AE", null), TODAY);

    assertEquals(RoutingOutcome.AUTHORITY, decision.outcome());
    assertEquals(List.of("POSTCODE_FOUND", "IN_SEVERAL_HUBS"), names(decision.reasons()));
  }

  @ParameterizedTest(name = "[{index}] a child of {0} goes to {1} (SI 2010/959 reg 24)")
  @CsvSource({
    "E06000023, E06000023",
    // North Yorkshire's code before its districts became one with it.
    "E10000023, E06000065",
    "W06000007, W06000023",
    "S12000015, S12000047",
    "ZT001, ZT001"
  })
  void an_enquiry_about_a_child_goes_to_the_authority_that_looks_after_the_child(
      String code, String authority) {
    for (String postcode : new String[] {"M1 1AE", "SY10", "JE3 5AP", null}) {
      RoutingDecision decision = route(enquiry(postcode, null, childOf(code)));

      assertEquals(RoutingOutcome.CONNECTED_CHILD, decision.outcome());
      assertEquals(authority, decision.frontDoor().orElseThrow().id());
      assertEquals(FrontDoor.Kind.AUTHORITY, decision.frontDoor().orElseThrow().kind());
      assertEquals(Optional.of(authority), decision.authority().map(AuthorityEntry::key));
      assertEquals(List.of("ABOUT_A_PARTICULAR_CHILD"), names(decision.reasons()));
      assertEquals(List.of(), decision.questions());
    }
  }

  @ParameterizedTest(name = "[{index}] children of {0} and {1}: {3} among {4}, ask about {2}")
  @CsvSource({
    // Cumbria was split, so its old code names two authorities.
    "E10000006, E10000006, 0 1, PERSON_DECIDES,",
    "E06000023, E10000006, 1,   AMBIGUOUS,      E06000023",
    "E06000023, ,          1,   AMBIGUOUS,      E06000023",
    ",          E06000023, 0,   AMBIGUOUS,      E06000023",
    ",          ,          0 1, PERSON_DECIDES,",
    "E06999999, E06000023, 0,   AMBIGUOUS,      E06000023",
    "E06000023, E06000022, ,    AMBIGUOUS,      E06000023 E06000022"
  })
  void without_one_authority_of_the_children_nothing_is_settled(
      String first, String second, String askedAbout, RoutingOutcome outcome, String candidates) {
    RoutingDecision decision = route(enquiry("M1 1AE", null, childOf(first), childOf(second)));

    assertEquals(outcome, decision.outcome());
    assertEquals(Optional.empty(), decision.authority());
    assertEquals(words(candidates), ids(decision.candidates()));
    assertEquals(
        List.of(
            askedAbout == null ? "CHILDREN_OF_SEVERAL_AUTHORITIES" : "CHILDS_AUTHORITY_NOT_KNOWN"),
        names(decision.reasons()));
    assertEquals(
        words(askedAbout).stream()
            .map(
                index ->
                    "/connectedChildren/" + index + "/child/responsibleAuthority/authorityCode")
            .toList(),
        asked(decision));
  }

  @Test
  void children_of_one_authority_named_by_its_old_and_new_codes_go_there() {
    RoutingDecision decision =
        route(enquiry("M1 1AE", null, childOf("E10000023"), childOf("E06000065")));

    assertEquals(Optional.of("E06000065"), decision.authority().map(AuthorityEntry::key));
  }

  @Test
  void a_district_that_the_register_does_not_know_leaves_an_outward_code_open() {
    List<District> known =
        STANDARD.districts().all().stream().filter(d -> !d.code().equals("E06000008")).toList();
    OrganisationDirectory directory =
        OrganisationDirectory.builder()
            .addAllAuthorities(
                STANDARD.authorities().stream().filter(a -> !a.key().equals("E06000008")).toList())
            .build();
    Organisations partial =
        Organisations.of(directory)
            .value()
            .orElseThrow()
            .with(Districts.of(STANDARD.districts().source(), known, Map.of()));

    Residence residence =
        ResidenceFinder.of(PostcodeDirectory.standard(), partial).find(enquiry("BB1", null));

    assertEquals(Residence.Kind.SEVERAL_AUTHORITIES, residence.kind());
    assertEquals(List.of("E10000017"), ids(residence.authorities()));
  }

  @Test
  void every_reason_has_a_text_in_both_languages() {
    for (RoutingReason reason : RoutingReason.values()) {
      assertTrue(reason.text().english().endsWith("."));
      assertTrue(reason.text().welsh().endsWith("."));
    }
  }

  @Test
  void a_null_argument_is_named() {
    assertEquals(
        "enquiry",
        assertThrows(
                NullPointerException.class, () -> ResidenceFinder.standard().find((Enquiry) null))
            .getMessage());
  }
}
