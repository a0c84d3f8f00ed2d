package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.child;
import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.member;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a decision costs: how much it reads and allocates, never how long it takes. */
@Tag("class-path") // it asks the machine what a thread allocates
class DecisionCostTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** Twice what it takes, so that another compiler or machine passes and a relapse does not. */
  private static final int MOST_BYTES = 16_000;

  private static final Enquiry SETTLED =
      Enquiry.builder()
          .addEnquirers(enquirer().build(), enquirer().build())
          .household(
              household(
                  member("1990-05-01", Enquiries.NO_OFFENCE), member("2012", Enquiries.NO_OFFENCE)))
          .build();

  /** Somebody has declared half of an offence, and nobody has said who else lives there. */
  private static final Enquiry OPEN =
      Enquiry.builder()
          .addEnquirers(
              enquirer().offences(declared(offence("schedule-4-part-1", null, null))).build(),
              Enquirer.builder().name(Enquiries.name()).build())
          .addConnectedChildren(child("YES", null))
          .build();

  private static Outcome decide(Enquiry enquiry) {
    return Eligibility.standard().decide(enquiry, Jurisdiction.of(Nation.ENGLAND), TODAY).outcome();
  }

  @Test
  void a_decision_allocates_little_more_than_what_it_says() {
    assertEquals(Outcome.MAY_PROCEED, decide(SETTLED));
    assertEquals(Outcome.MORE_INFORMATION, decide(OPEN));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    int decisions = 500;
    for (Enquiry enquiry : List.of(SETTLED, OPEN)) {
      long before = threads.getThreadAllocatedBytes(thread);
      for (int i = 0; i < decisions; i++) {
        decide(enquiry);
      }
      long bytes = (threads.getThreadAllocatedBytes(thread) - before) / decisions;
      assertTrue(bytes <= MOST_BYTES, () -> bytes + " bytes for a decision");
    }
  }

  @Test
  void each_part_of_an_enquiry_is_looked_at_once_for_all_rules() {
    for (Enquiry enquiry : List.of(SETTLED, OPEN)) {
      Map<String, Integer> looks = new TreeMap<>();
      Enquiry watched =
          (Enquiry)
              Proxy.newProxyInstance(
                  Enquiry.class.getClassLoader(),
                  new Class<?>[] {Enquiry.class},
                  (proxy, method, arguments) -> {
                    looks.merge(method.getName(), 1, Integer::sum);
                    return method.invoke(enquiry, arguments);
                  });

      decide(watched);

      // Eight rules ask for the enquirers nine times and for the household five times.
      assertTrue(looks.getOrDefault("getEnquirers", 0) <= 2, looks::toString);
      assertTrue(looks.getOrDefault("getHousehold", 0) <= 2, looks::toString);
      assertTrue(looks.getOrDefault("getConnectedChildren", 0) <= 1, looks::toString);
      assertEquals(0, looks.getOrDefault("getPets", 0));
    }
  }

  @Test
  void what_others_read_is_read_twice_whatever_the_number_of_rules() {
    AtomicInteger reads = new AtomicInteger();
    Fact<Enquiry, Integer> fact =
        Fact.ofNumber(
            "ours",
            Sensitivity.PERSONAL,
            Pointer.ROOT.property("ours"),
            new Bilingual("How many?", "Faint?"),
            (enquiry, context) -> {
              reads.incrementAndGet();
              return Known.between(3, 5);
            });
    List<Rule<Enquiry>> rules = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rules.add(
          Rule.<Enquiry>of("rule-" + i, LegalForce.POLICY, "Ours")
              .cites("A policy", "")
              .in(Nation.ENGLAND)
              .when(Condition.any(fact.below(i), fact.atLeast(i + 2)))
              .then(Effect.ASSESS, "Because.", "Oherwydd.")
              .build());
    }
    RuleSet<Enquiry> set =
        RuleSet.of(
            List.of(
                RulePack.<Enquiry>builder("ours", "1")
                    .title(new Bilingual("Ours", "Ein rhai ni"))
                    .facts(Facts.<Enquiry>about("enquiry").fact(fact).build())
                    .rules(rules)
                    .build()));

    set.decide(SETTLED, Jurisdiction.of(Nation.ENGLAND), TODAY);

    assertEquals(2, reads.get());
  }
}
