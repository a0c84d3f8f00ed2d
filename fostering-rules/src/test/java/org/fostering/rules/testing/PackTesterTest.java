package org.fostering.rules.testing;

import static org.fostering.rules.testing.Kennel.AGE;
import static org.fostering.rules.testing.Kennel.DISGUISED;
import static org.fostering.rules.testing.Kennel.DOGS;
import static org.fostering.rules.testing.Kennel.EACH;
import static org.fostering.rules.testing.Kennel.TAME;
import static org.fostering.rules.testing.Kennel.java;
import static org.fostering.rules.testing.Kennel.kennels;
import static org.fostering.rules.testing.Kennel.pack;
import static org.fostering.rules.testing.Kennel.rule;
import static org.fostering.rules.testing.Kennel.tame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.spi.ToolProvider;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTesterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private static PackTester<Kennel> tester(RulePack<Kennel> pack) {
    return PackTester.of(pack).in(Nation.WALES).on(DAY);
  }

  @SafeVarargs
  private static PackTester<Kennel> tester(Rule<Kennel>... rules) {
    return tester(pack(rules));
  }

  private static void assertFails(String message, Executable check) {
    assertEquals(message, assertThrows(AssertionError.class, check).getMessage());
  }

  @Test
  void a_policy_that_some_have_adopted_holds_for_their_cases_alone() {
    Rule<Kennel> policy =
        rule("policy-many-dogs", DOGS.atLeast(5)).adoptedBy("north", "south").build();

    tester(pack(policy))
        .given("whose it is nobody knows", kennels(9))
        .expect("policy-many-dogs", Status.UNDETERMINED)
        .belongingTo("west", "south")
        .given("of one that has adopted it", kennels(9))
        .expect("policy-many-dogs", Status.MET)
        .expect(Outcome.POINTS_TO_DISCUSS)
        .fair("age", kennel -> List.of(kennel.ofSomebodyAged(70)))
        .belongingTo("west")
        .given("of another", kennels(9))
        .expect("policy-many-dogs", Status.NOT_ADOPTED)
        .expect(Outcome.MAY_PROCEED)
        .belongingTo()
        .given("of nobody", kennels(9))
        .expect("policy-many-dogs", Status.NOT_ADOPTED);
  }

  @Test
  void the_example_of_the_package_holds() {
    PackTester.of(pack())
        .in(Nation.WALES)
        .on(DAY)
        .given("a small kennel", kennels(2))
        .expect("policy-many-dogs", Status.NOT_MET)
        .expect(Outcome.MAY_PROCEED)
        .given("a large kennel", kennels(9))
        .expect("policy-many-dogs", Status.MET)
        .given("nobody has asked", kennels())
        .expectQuestions("/dogs")
        .fair("age", kennel -> List.of(kennel.ofSomebodyAged(30), kennel.ofSomebodyAged(70)))
        .covered();
  }

  @Test
  @Tag("class-path") // it hands the class path of the tests to the compiler
  void the_example_of_the_package_compiles_as_it_stands_there(@TempDir Path folder)
      throws Exception {
    String tour =
        Files.readString(Path.of("src/main/java/org/fostering/rules/testing/package-info.java"));
    int start = tour.indexOf("{@code") + "{@code".length();
    String example =
        tour.substring(start, tour.indexOf("}</pre>")).replaceAll("(?m)^ \\* ?", "").strip();
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        """
        package org.fostering.rules.testing;
        import static org.fostering.rules.testing.Kennel.kennels;
        import java.time.LocalDate;
        import java.util.List;
        import org.fostering.model.value.Nation;
        import org.fostering.rules.decision.*;
        import org.fostering.rules.rule.*;
        import org.fostering.rules.decision.RuleResult.Status;
        class Example { void example(RulePack<Kennel> pack) { %s } }
        """
            .formatted(example));

    assertTrue(example.startsWith("PackTester.of(pack)"), example);
    assertEquals(
        0,
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString()));
  }

  @Test
  void what_comes_out_otherwise_is_named_with_its_case() {
    PackTester<Kennel> tester = tester(pack()).given("nine dogs", kennels(9));

    assertFails(
        "nine dogs: rule policy-many-dogs comes to MET and not to NOT_MET",
        () -> tester.expect("policy-many-dogs", Status.NOT_MET));
    assertFails(
        "nine dogs: comes to POINTS_TO_DISCUSS and not to MAY_PROCEED",
        () -> tester.expect(Outcome.MAY_PROCEED));
    assertFails(
        "nine dogs: asks for [] and not for [/dogs]", () -> tester.expectQuestions("/dogs"));
    tester.given("nobody has asked", kennels());
    assertFails(
        "nobody has asked: asks for [/dogs] and not for []", () -> tester.expectQuestions());
    assertEquals(Outcome.MORE_INFORMATION, tester.decision().outcome());
  }

  @Test
  void a_test_that_says_too_little_is_told_what_to_say() {
    PackTester<Kennel> nothing = PackTester.of(pack());
    for (PackTester<Kennel> tester :
        List.of(nothing, PackTester.of(pack()).in(Nation.WALES), PackTester.of(pack()).on(DAY))) {
      assertEquals(
          "say in which nation (in) and on which day (on) first",
          assertThrows(IllegalStateException.class, () -> tester.given("x", kennels(1)))
              .getMessage());
    }
    for (Executable call :
        List.<Executable>of(
            nothing::decision,
            () -> nothing.expect(Outcome.MAY_PROCEED),
            () -> nothing.fair("age", kennel -> List.of()))) {
      assertEquals(
          "say a case (given) first", assertThrows(IllegalStateException.class, call).getMessage());
    }
    assertEquals(
        "no pack of this test has a rule typing-error",
        assertThrows(
                IllegalArgumentException.class,
                () -> tester(pack()).given("x", kennels(1)).expect("typing-error", Status.MET))
            .getMessage());
  }

  @ParameterizedTest(name = "in {0} on {1} the version that counts is {2}")
  @CsvSource({
    "WALES, 2026-06-30, MET",
    "WALES, 2026-07-01, NOT_MET",
    "ENGLAND, 2026-07-01, OTHER_NATION"
  })
  void of_versions_of_a_rule_the_one_that_holds_counts(
      Nation nation, LocalDate day, Status status) {
    PackTester.of(
            pack(
                rule("dogs", DOGS.atLeast(5))
                    .during(InForce.between(DAY.minusYears(1), DAY.minusDays(1)))
                    .build(),
                rule("dogs", DOGS.atLeast(9)).during(InForce.from(DAY)).build()))
        .in(nation)
        .on(day)
        .given("seven", kennels(7))
        .expect("dogs", status);
  }

  @Test
  void a_rule_that_fails_or_contradicts_itself_fails_the_test() {
    assertFails(
        "x: rule fails fails: java.lang.IllegalArgumentException",
        () ->
            tester(
                    rule(
                            "fails",
                            java(
                                look -> {
                                  throw new IllegalArgumentException();
                                }))
                        .build())
                .given("x", kennels(1)));
    AtomicInteger runs = new AtomicInteger();
    assertFails(
        "x: is not decided the same each time",
        () ->
            tester(rule("remembers", java(look -> Truth.of(runs.incrementAndGet() < 20))).build())
                .given("x", kennels(1)));
  }

  @Test
  void a_rule_that_reads_the_age_by_another_name_is_not_fair() {
    PackTester<Kennel> tester =
        tester(rule("experience", DISGUISED.below(18)).build())
            .given("two dogs", kennels(2))
            .fair("age", kennel -> List.of(kennel.ofSomebodyAged(50)));

    assertFails(
        "two dogs: rule experience is not the same with another age",
        () -> tester.fair("age", kennel -> List.of(kennel.ofSomebodyAged(17))));
  }

  @Test
  void a_rule_that_cites_its_basis_may_differ_and_no_other() {
    Rule<Kennel> based =
        rule("grown-up", AGE.below(18)).mayReadProtected("An Act", "section 1").build();
    tester(based)
        .given("two dogs", kennels(2))
        .fair("age", kennel -> List.of(kennel.ofSomebodyAged(17)));
    PackTester<Kennel> both =
        tester(based, rule("experience", DISGUISED.below(18)).build())
            .given("two dogs", kennels(2));

    assertFails(
        "two dogs: rule experience is not the same with another age",
        () -> both.fair("age", kennel -> List.of(kennel.ofSomebodyAged(17))));
  }

  private static RulePack<Kennel> extending(Optional<Citation> basis, Condition<Kennel> also) {
    return RulePack.<Kennel>builder("hub", "1")
        .title(new Bilingual("Hub", "Hwb"))
        .facts(Kennel.FACTS)
        .rules(List.of())
        .amendments(
            List.of(
                new Amendment.Extend<>(
                    "policy-many-dogs",
                    also,
                    Basis.of(LegalForce.POLICY, "Hub")
                        .cites(new Citation("Minutes", ""))
                        .in(Nation.WALES)
                        .during(InForce.from(DAY))
                        .build(),
                    basis,
                    new Bilingual("Decided.", "Penderfynwyd."))))
        .build();
  }

  @Test
  void an_extension_is_tested_with_the_pack_that_it_extends() {
    PackTester<Kennel> tester =
        PackTester.of(extending(Optional.of(new Citation("An Act", "1")), AGE.below(18)), pack())
            .in(Nation.WALES)
            .on(DAY.minusDays(1))
            .given("young, before", kennels(2).ofSomebodyAged(17))
            .expect("policy-many-dogs", Status.NOT_MET)
            .on(DAY)
            .given("two dogs", kennels(2))
            .expect("policy-many-dogs", Status.NOT_MET)
            .fair("age", kennel -> List.of(kennel.ofSomebodyAged(17)));

    assertFails(
        "pack hub is not covered:\n"
            + "  never seen to hold: rule policy-many-dogs: How old?: less than 18",
        tester::covered);
    tester.given("young", kennels(2).ofSomebodyAged(17)).covered();
  }

  @Test
  void an_extension_that_reads_the_age_by_another_name_is_not_fair() {
    PackTester<Kennel> tester =
        PackTester.of(extending(Optional.empty(), DISGUISED.below(18)), pack())
            .in(Nation.WALES)
            .on(DAY)
            .given("two dogs", kennels(2));

    assertFails(
        "two dogs: rule policy-many-dogs is not the same with another age",
        () -> tester.fair("age", kennel -> List.of(kennel.ofSomebodyAged(17))));
  }

  @Test
  void the_basis_of_an_extension_allows_nothing_to_another_rule() {
    RulePack<Kennel> base =
        pack(
            rule("policy-many-dogs", DOGS.atLeast(5)).build(),
            rule("experience", DISGUISED.below(18)).build());
    PackTester<Kennel> tester =
        PackTester.of(extending(Optional.of(new Citation("An Act", "1")), AGE.below(10)), base)
            .in(Nation.WALES)
            .on(DAY)
            .given("two dogs", kennels(2));

    assertFails(
        "two dogs: rule experience is not the same with another age",
        () -> tester.fair("age", kennel -> List.of(kennel.ofSomebodyAged(17))));
  }

  @Test
  void each_comparison_must_be_seen_to_hold_and_not_to_hold() {
    PackTester<Kennel> tester =
        tester(
            rule(
                    "dogs",
                    Condition.all(
                        Condition.any(DOGS.is(1), DOGS.below(3)),
                        Condition.not(DISGUISED.atLeast(30)),
                        EACH.some(TAME.is(false)),
                        java(look -> Truth.of(look.asOf().equals(DAY)))))
                .build());

    assertFails(
        "pack kennels is not covered:\n"
            + "  never seen to hold: rule dogs: How many dogs?: 1\n"
            + "  never seen not to hold: rule dogs: How many dogs?: 1\n"
            + "  never seen to hold: rule dogs: How many dogs?: less than 3\n"
            + "  never seen not to hold: rule dogs: How many dogs?: less than 3\n"
            + "  never seen to hold: rule dogs: How many years?: 30 or more\n"
            + "  never seen not to hold: rule dogs: How many years?: 30 or more\n"
            + "  never seen to hold: rule dogs: Is it tame?: no\n"
            + "  never seen not to hold: rule dogs: Is it tame?: no\n"
            + "  never seen to hold: rule dogs: in Java\n"
            + "  never seen not to hold: rule dogs: in Java",
        tester::covered);
    tester.in(Nation.ENGLAND).given("elsewhere", kennels(1)).in(Nation.WALES);
    tester.given("one", kennels(1)).given("unknown", kennels());
    assertFails(
        "pack kennels is not covered:\n"
            + "  never seen not to hold: rule dogs: How many dogs?: 1\n"
            + "  never seen not to hold: rule dogs: How many dogs?: less than 3\n"
            + "  never seen not to hold: rule dogs: How many years?: 30 or more\n"
            + "  never seen to hold: rule dogs: Is it tame?: no\n"
            + "  never seen not to hold: rule dogs: Is it tame?: no\n"
            + "  never seen not to hold: rule dogs: in Java",
        tester::covered);
    tester
        .given("one wild and one tame", tame(Answer.YES, Answer.NO))
        .given("young", kennels(7).ofSomebodyAged(29))
        .on(DAY.plusDays(1))
        .given("later", kennels(7))
        .covered();
  }

  @ParameterizedTest(name = "from {0} to {1} dogs: 4 {2}, below 4 {3}, 4 or more {4}")
  @CsvSource({
    "1, 3, not, holds, not",
    "1, 4, unknown, unknown, unknown",
    "4, 6, unknown, not, holds",
    "4, 4, holds, not, holds",
    "5, 6, not, not, holds",
    "3, 3, not, holds, not"
  })
  void a_range_counts_as_far_as_it_settles(
      int least, int most, String is, String below, String atLeast) {
    Kennel kennel = new Kennel(Known.between(least, most), Known.of(40), List.of());
    List<Condition<Kennel>> conditions = List.of(DOGS.is(4), DOGS.below(4), DOGS.atLeast(4));
    List<String> expected = List.of(is, below, atLeast);
    for (int i = 0; i < 3; i++) {
      Coverage<Kennel> coverage = new Coverage<>(pack(rule("x", conditions.get(i)).build()));
      coverage.see(kennel, Nation.WALES, DAY);
      List<String> missing = coverage.missing();
      String seen =
          missing.size() == 2
              ? "unknown"
              : missing.get(0).startsWith("never seen to hold") ? "not" : "holds";
      assertEquals(expected.get(i), seen, conditions.get(i).inWords().english());
    }
  }

  @Test
  void a_list_and_what_a_test_in_java_reads_must_be_translated_too() {
    Bilingual same = new Bilingual("Same", "Same");
    Fact<Kennel, Boolean> fact =
        Fact.ofAnswer(
            "plain", Sensitivity.PERSONAL, Pointer.ROOT, same, k -> Optional.of(Answer.YES));
    ListFact<Kennel, Answer> list = ListFact.of("list", Sensitivity.PERSONAL, same, EACH::read);
    Facts<Kennel> facts =
        Facts.<Kennel>about("kennel")
            .fact(fact)
            .list(list, Facts.<Answer>about("dog").fact(TAME).build())
            .build();
    Condition<Kennel> inJava =
        new Condition.Custom<>(new Bilingual("in Java", "yn Java"), Set.of(fact), l -> Truth.TRUE);
    RulePack<Kennel> pack =
        RulePack.<Kennel>builder("kennels", "1")
            .title(new Bilingual("Kennels", "Cenelau"))
            .facts(facts)
            .rules(List.of(rule("x", Condition.any(list.some(TAME.is(false)), inJava)).build()))
            .build();

    assertEquals(
        List.of("not translated: list list", "not translated: fact plain"),
        List.copyOf(new Coverage<>(pack).untranslated()));
  }

  @Test
  void what_is_not_translated_is_named() {
    Bilingual same = new Bilingual("Same", "Same");
    Fact<Kennel, Boolean> fact =
        Fact.ofAnswer(
            "plain", Sensitivity.PERSONAL, Pointer.ROOT, same, k -> Optional.of(Answer.YES));
    RulePack.Builder<Kennel> builder =
        RulePack.<Kennel>builder("kennels", "1")
            .facts(Facts.<Kennel>about("kennel").fact(fact).build())
            .rules(
                List.of(
                    rule(
                            "x",
                            Condition.any(
                                fact.is(true),
                                new Condition.Custom<>(same, Set.of(fact), look -> Truth.TRUE)))
                        .build()));
    RulePack<Kennel> pack = builder.title(new Bilingual("Kennels", "Cenelau")).build();

    assertEquals(
        List.of("not translated: fact plain", "not translated: test in Java “Same”"),
        List.copyOf(new Coverage<>(pack).untranslated()));
    String message = assertThrows(AssertionError.class, () -> tester(pack).covered()).getMessage();
    assertTrue(message.endsWith("not translated: test in Java “Same”"), message);
  }
}
