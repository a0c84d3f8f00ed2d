package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;

/**
 * The search finds an enquiry that nobody would answer exactly where one of all enquiries of a
 * small region, each put through the routes, is answered by nobody.
 */
class HubCheckAgainstRoutesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final List<String> MEMBERS = List.of("E06000023", "E06000031", "E06000047");

  private static OrganisationDirectory directory(Random random) {
    OrganisationDirectory.Builder directory =
        OrganisationDirectory.builder()
            .addDeliveryOrganisations(
                DeliveryOrganisationEntry.builder().id("trust").name("The Trust").build());
    int hub = random.nextInt(4);
    if (hub > 0) {
      directory.addHubs(RecruitmentHubEntry.builder().id("ours").build());
    }
    for (int i = 0; i < MEMBERS.size(); i++) {
      String code = MEMBERS.get(i);
      directory.addAuthorities(AuthorityEntry.builder().id("a" + i).code(code).build());
      if (i < hub) {
        directory.addMemberships(
            MembershipEntry.builder()
                .group("ours")
                .member(code)
                .role(random.nextBoolean() ? MembershipRole.MEMBER : MembershipRole.HOST)
                .build());
      }
      if (random.nextBoolean()) {
        directory.addDeliveryArrangements(
            DeliveryArrangement.builder().authority("a" + i).organisation("trust").build());
      }
    }
    return directory.build();
  }

  private static List<RulePack<RouteCandidate>> packs(Random random) {
    List<Condition<RouteCandidate>> conditions =
        List.of(
            RouteFacts.TRANSFER.is(true),
            RouteFacts.WELSH_WANTED.is(true),
            Condition.all(RouteFacts.WELSH_WANTED.is(true), RouteFacts.HOME_AREA.is(true)),
            Condition.all(
                Condition.not(RouteFacts.HOME_AREA.is(true)), RouteFacts.TRANSFER.is(true)),
            Condition.not(RouteFacts.FOR_PROFIT.is(true)));
    int which = random.nextInt(conditions.size() + 2);
    if (which >= conditions.size()) {
      return List.of();
    }
    return List.of(
        RulePack.<RouteCandidate>builder("ours", "1")
            .title(new Bilingual("Ours", "Ein rhai ni"))
            .facts(RouteFacts.ALL)
            .rules(
                List.of(
                    Rule.<RouteCandidate>of(
                            "excludes",
                            Basis.of(LegalForce.POLICY, "The region")
                                .cites(new Citation("The region’s rules", "1"))
                                .in(Nation.ENGLAND))
                        .when(conditions.get(which))
                        .then(Effect.EXCLUDE, "So.", "Felly.")
                        .build()))
            .build());
  }

  private static List<Optional<OrganisationReference>> bodies() {
    List<Optional<OrganisationReference>> bodies = new ArrayList<>();
    bodies.add(Optional.empty());
    MEMBERS.forEach(
        code ->
            bodies.add(Optional.of(OrganisationReference.builder().authorityCode(code).build())));
    bodies.add(Optional.of(OrganisationReference.builder().name("The Trust").build()));
    return bodies;
  }

  private static List<Enquiry> enquiries() {
    List<Enquiry> enquiries = new ArrayList<>();
    for (Optional<OrganisationReference> body : bodies()) {
      for (ConflictHolder holder :
          List.of(
              ConflictHolder.SELF, ConflictHolder.PARTNER, ConflictHolder.of("close-relative"))) {
        for (ConflictRole role : List.of(ConflictRole.EMPLOYEE, ConflictRole.COUNCILLOR)) {
          for (Answer current : List.of(Answer.YES, Answer.NO)) {
            for (int asked = 0; asked < 4; asked++) {
              enquiries.add(enquiry(body, holder, role, current, asked));
            }
          }
        }
      }
    }
    return enquiries;
  }

  private static Enquiry enquiry(
      Optional<OrganisationReference> body,
      ConflictHolder holder,
      ConflictRole role,
      Answer current,
      int asked) {
    Enquirer.Builder enquirer =
        Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build());
    if ((asked & 1) > 0) {
      enquirer.language(LanguagePreference.builder().spoken("cy").build());
    }
    Enquiry.Builder enquiry = Enquiry.builder().addEnquirers(enquirer.build());
    if ((asked & 2) > 0) {
      enquiry.addRequests(EnquiryRequest.TRANSFER);
    }
    body.ifPresent(
        each ->
            enquiry.conflictOfInterest(
                ConflictDeclaration.builder()
                    .addConnections(
                        ConflictOfInterest.builder()
                            .holder(holder)
                            .role(role)
                            .current(current)
                            .organisation(each)
                            .build())
                    .connectionsAnswer(ListAnswer.ALL)
                    .build()));
    return enquiry.build();
  }

  private static boolean isUnanswered(RoutingDecision decision) {
    return decision.outcome() == RoutingOutcome.PERSON_DECIDES && decision.frontDoor().isEmpty();
  }

  @Test
  void what_the_search_says_is_what_all_enquiries_come_to() {
    List<Enquiry> enquiries = enquiries();
    int unanswered = 0;
    for (int seed = 0; seed < 24; seed++) {
      Random random = new Random(seed);
      OrganisationDirectory directory = directory(random);
      List<RulePack<RouteCandidate>> packs = packs(random);
      Organisations organisations =
          Organisations.standard().overlaidBy(directory).value().orElseThrow();
      Routing routing = Routing.of(organisations).withRules(packs);
      boolean isFound = false;
      for (String code : MEMBERS) {
        AuthorityEntry home = organisations.find(code).orElseThrow();
        Residence residence =
            new Residence(
                Residence.Kind.ONE_AUTHORITY,
                List.of(home),
                Jurisdiction.of(Nation.ENGLAND),
                false,
                false);
        // Who is connected with an authority alone is left to people.
        boolean isAlone = organisations.hubs().of(home, DAY).isEmpty();
        isFound |=
            enquiries.stream()
                .filter(each -> !isAlone || each.getConflictOfInterest().isEmpty())
                .anyMatch(each -> isUnanswered(routing.route(each, residence, DAY)));
      }
      boolean isSaid =
          HubCheck.check(directory, Organisations.standard(), packs, DAY, DAY).stream()
              .anyMatch(each -> each.finding().code().startsWith("routes.nobody"));
      assertEquals(isFound, isSaid, "seed " + seed);
      unanswered += isFound ? 1 : 0;
    }
    assertTrue(unanswered > 4 && unanswered < 24, "some regions answer everybody: " + unanswered);
  }
}
