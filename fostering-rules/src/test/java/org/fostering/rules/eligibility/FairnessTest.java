package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.member;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.code.Tenure;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who must not be refused automatically. */
class FairnessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** Everything below a condition, found here by a walk of the test's own. */
  private static void visit(Condition<?> condition, Consumer<Condition<?>> visitor) {
    visitor.accept(condition);
    if (condition instanceof Condition.All<?> all) {
      all.conditions().forEach(part -> visit(part, visitor));
    } else if (condition instanceof Condition.Any<?> any) {
      any.conditions().forEach(part -> visit(part, visitor));
    } else if (condition instanceof Condition.Not<?> not) {
      visit(not.condition(), visitor);
    } else if (condition instanceof Condition.Exists<?, ?> some) {
      visit(some.condition(), visitor);
    }
  }

  private static Set<String> factsOf(Condition<?> condition) {
    Set<String> facts = new TreeSet<>();
    visit(
        condition,
        part -> {
          if (part instanceof Condition.Compare<?, ?> compare) {
            facts.add(compare.fact().name());
          } else if (part instanceof Condition.Exists<?, ?> some) {
            facts.add(some.several().name());
          }
          assertFalse(part instanceof Condition.Custom<?>, "law is data");
        });
    return facts;
  }

  @Test
  void the_law_reads_no_protected_characteristic_but_age_and_cites_why() {
    for (Rule<Enquiry> rule : Eligibility.law().get(Nation.ENGLAND).rules()) {
      Set<ProtectedCharacteristic> read = new TreeSet<>();
      visit(
          rule.condition(),
          part -> {
            if (part instanceof Condition.Compare<?, ?> compare) {
              compare.fact().characteristic().ifPresent(read::add);
            }
          });
      assertTrue(Set.of(ProtectedCharacteristic.AGE).containsAll(read), rule.id());
      assertEquals(!read.isEmpty(), rule.mayReadProtected().isPresent(), rule.id());
      rule.mayReadProtected()
          .ifPresent(basis -> assertTrue(basis.provision().contains("aged 18 or over")));
    }
  }

  @Test
  void only_offences_and_the_age_of_a_member_of_the_household_can_bar() {
    Set<String> facts = new TreeSet<>();
    for (Rule<Enquiry> rule : Eligibility.law().get(Nation.ENGLAND).rules()) {
      if (rule.effect() == Effect.BAR) {
        facts.addAll(factsOf(rule.condition()));
        assertEquals(
            rule.id().endsWith("household"),
            factsOf(rule.condition()).contains("age-at-most"),
            rule.id());
      }
    }
    assertEquals(
        Set.of(
            "age-at-most",
            "declared-offences",
            "enquirers",
            "household-members",
            "offence-at-eighteen",
            "offence-convicted-or-cautioned",
            "offence-kind"),
        facts);
  }

  @ParameterizedTest(name = "no rule of law reads anything called {0}")
  @ValueSource(
      strings = {
        "partner",
        "marital",
        "marriage",
        "orientation",
        "gender",
        "sex",
        "tenure",
        "rent",
        "own",
        "employ",
        "work",
        "benefit",
        "income",
        "disab",
        "health",
        "parenting",
        "experience",
        "faith",
        "relig",
        "national",
        "citizen",
        "care-leaver",
        "bedroom",
        "smok",
        "pet",
        "driv",
        "english",
        "race",
        "ethnic"
      })
  void what_must_not_refuse_anybody_is_not_read_by_the_law(String word) {
    for (Rule<Enquiry> rule : Eligibility.law().get(Nation.ENGLAND).rules()) {
      for (String fact : factsOf(rule.condition())) {
        boolean known = fact.equals("approved-elsewhere");
        assertFalse(!known && fact.toLowerCase(Locale.ROOT).contains(word), rule.id());
      }
    }
  }

  @ParameterizedTest(name = "an enquirer born in {0} may proceed")
  @ValueSource(strings = {"2008", "2007", "2006", "1996", "1966", "1956", "1936"})
  void the_young_and_the_old_may_proceed(String birth) {
    assertEquals(
        Outcome.MAY_PROCEED,
        decide(enquirer().dateOfBirth(PartialDate.parse(birth)).build()).outcome());
  }

  @Test
  void renters_and_people_who_may_not_work_may_proceed_and_a_minor_conviction_is_discussed() {
    Enquirer enquirer =
        enquirer()
            .rightToWork(Answer.NO)
            .offences(declared(offence("not-specified", "conviction", "YES")))
            .build();
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer)
            .home(Home.builder().tenure(Tenure.of("private-rent")).bedroomsForFostering(0).build())
            .household(household())
            .build();

    assertEquals(
        Outcome.POINTS_TO_DISCUSS,
        Eligibility.standard().decide(enquiry, Jurisdiction.of(Nation.ENGLAND), TODAY).outcome());
  }

  private static Decision decide(Enquirer enquirer) {
    return Eligibility.standard()
        .decide(
            Enquiry.builder().addEnquirers(enquirer).household(household()).build(),
            Jurisdiction.of(Nation.ENGLAND),
            TODAY);
  }

  @Provide
  Arbitrary<String> births() {
    return Arbitraries.integers()
        .between(0, 366 * 110)
        .map(day -> LocalDate.of(1916, 1, 1).plusDays(day).toString())
        .flatMap(day -> Arbitraries.of(day, day.substring(0, 7), day.substring(0, 4)));
  }

  @Property(tries = 300)
  void the_age_of_an_enquirer_never_changes_a_decision(
      @ForAll("births") String birth, @ForAll("births") String other, @ForAll boolean known) {
    // A child of whom an offence at eighteen is declared is a record that contradicts itself.
    Assume.that(isAdult(birth) && isAdult(other));
    for (OffenceDeclaration offences :
        List.of(
            Enquiries.NO_OFFENCE,
            declared(offence("schedule-4-part-1", "conviction", "YES")),
            declared(offence(null, "conviction", null)))) {
      Enquirer.Builder first = enquirer().offences(offences);
      if (known) {
        first.dateOfBirth(PartialDate.parse(birth));
      }
      Enquirer second = enquirer().offences(offences).dateOfBirth(PartialDate.parse(other)).build();

      assertEquals(decideWithAdult(first.build()), decideWithAdult(second));
    }
  }

  private static boolean isAdult(String birth) {
    return !PartialDate.parse(birth).earliest().isAfter(TODAY.minusYears(18));
  }

  private static Decision decideWithAdult(Enquirer enquirer) {
    return Eligibility.standard()
        .decide(
            Enquiry.builder()
                .addEnquirers(enquirer)
                .household(household(member("2008", Enquiries.NO_OFFENCE)))
                .build(),
            Jurisdiction.of(Nation.ENGLAND),
            TODAY);
  }
}
