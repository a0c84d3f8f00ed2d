package org.fostering.rules.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-paths")
class InstalledRulesTest {

  private static final Bilingual TEXT = new Bilingual("What?", "Beth?");
  private static final Fact<String, Boolean> A =
      Fact.ofAnswer("a", Sensitivity.PERSONAL, Pointer.ROOT, TEXT, text -> Optional.of(Answer.YES));
  private static final Facts<String> WORDS = Facts.<String>about("word").fact(A).build();
  private static final Facts<Integer> NUMBERS = Facts.<Integer>about("number").build();

  private static RulePack<String> pack(String id, Facts<String> facts) {
    Rule<String> rule =
        Rule.<String>of("rule-of-" + id, LegalForce.POLICY, "Test")
            .cites("A policy", "")
            .in(Nation.ENGLAND)
            .when(A.is(true))
            .then(Effect.INFO, "Because.", "Oherwydd.")
            .build();
    return RulePack.<String>builder(id, "1").title(TEXT).facts(facts).rules(List.of(rule)).build();
  }

  /** Gives two packs and two declarations. */
  public static final class Giving implements RulesProvider {
    @Override
    public Collection<RulePack<?>> packs() {
      return List.of(
          pack("first", WORDS),
          RulePack.<Integer>builder("counted", "1")
              .title(TEXT)
              .facts(NUMBERS)
              .rules(List.of())
              .build());
    }

    @Override
    public Collection<Facts<?>> facts() {
      return List.of(WORDS, NUMBERS);
    }
  }

  /** Gives a pack and facts of names that are taken. */
  public static final class Repeating implements RulesProvider {
    @Override
    public Collection<RulePack<?>> packs() {
      return List.of(pack("first", WORDS));
    }
  }

  /** Fails. */
  public static final class Failing implements RulesProvider {
    @Override
    public Collection<RulePack<?>> packs() {
      throw new IllegalArgumentException("broken");
    }
  }

  private static InvalidRulePackException refused(RulesProvider... providers) {
    return assertThrows(
        InvalidRulePackException.class, () -> InstalledRules.of(List.of(providers)));
  }

  @Test
  void packs_are_found_by_the_facts_that_they_read() {
    InstalledRules rules = InstalledRules.of(List.of(new Giving()));

    assertEquals(List.of("first", "counted"), rules.packs().stream().map(RulePack::id).toList());
    assertEquals(List.of("first"), rules.packs(WORDS).stream().map(RulePack::id).toList());
    assertEquals(List.of("counted"), rules.packs(NUMBERS).stream().map(RulePack::id).toList());
    assertEquals(List.of(), rules.packs(Facts.<Long>about("other").build()));
    assertEquals(List.of(WORDS, NUMBERS), rules.facts());
    assertSame(WORDS, rules.facts("word").orElseThrow());
    assertEquals(Optional.empty(), rules.facts("other"));
  }

  @Test
  void a_provider_gives_nothing_unless_it_says_so() {
    InstalledRules rules = InstalledRules.of(List.of(new RulesProvider() {}));

    assertEquals(List.of(), rules.packs());
    assertEquals(List.of(), rules.facts());
  }

  @Test
  void two_providers_of_one_pack_or_of_facts_of_one_name_are_both_named() {
    assertEquals(
        "two providers give pack first: "
            + Giving.class.getName()
            + " and "
            + Repeating.class.getName(),
        refused(new Giving(), new Repeating()).getMessage());
    RulesProvider words =
        new RulesProvider() {
          @Override
          public Collection<Facts<?>> facts() {
            return List.of(Facts.<String>about("word").build());
          }
        };
    assertEquals(
        "two providers give facts word: "
            + Giving.class.getName()
            + " and "
            + words.getClass().getName(),
        refused(new Giving(), words).getMessage());
  }

  @Test
  void a_provider_that_fails_is_named_and_its_failure_is_kept() {
    InvalidRulePackException refused = refused(new Failing());

    assertEquals(
        "provider " + Failing.class.getName() + " fails to give its rules", refused.getMessage());
    assertEquals("broken", refused.getCause().getMessage());
  }

  @Test
  void a_pack_on_other_facts_of_the_same_name_is_not_passed_over() {
    Facts<String> other = Facts.<String>about("word").fact(A).build();
    InstalledRules rules = InstalledRules.of(List.of(new Giving()));

    assertEquals(
        "pack first is about other facts that are called word too; it must be written on the same",
        assertThrows(InvalidRulePackException.class, () -> rules.packs(other)).getMessage());
  }

  private static ClassLoader naming(Path folder, String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RulesProvider.class.getName()), provider + "\n");
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, InstalledRulesTest.class.getClassLoader());
  }

  @Test
  @Tag("class-path")
  void a_provider_on_the_class_path_is_found(@TempDir Path folder) throws IOException {
    ClassLoader loader = naming(folder, Giving.class.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();

    assertEquals(2, InstalledRules.load(loader).packs().size());
    assertEquals(List.of(), InstalledRules.load().packs());
    thread.setContextClassLoader(loader);
    try {
      assertEquals(2, InstalledRules.load().packs().size());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  @Tag("class-path")
  void a_provider_that_is_not_there_is_named(@TempDir Path folder) throws IOException {
    ClassLoader loader = naming(folder, "org.example.Missing");

    String message =
        assertThrows(InvalidRulePackException.class, () -> InstalledRules.load(loader))
            .getMessage();

    assertTrue(message.startsWith("a provider of rules is broken: "), message);
    assertTrue(message.contains("org.example.Missing"), message);
  }

  @Test
  @Tag("module-path")
  void a_provider_in_a_module_is_found(@TempDir Path folder) throws IOException {
    // A runner that knows nothing of the tag has everything on the class path.
    assumeTrue(RulesProvider.class.getModule().isNamed());
    Path sources = Files.createDirectories(folder.resolve("sources/hub"));
    Path compiled = folder.resolve("compiled");
    Files.writeString(
        folder.resolve("sources/module-info.java"),
        "module hub { requires org.fostering.rules;"
            + " provides org.fostering.rules.spi.RulesProvider with hub.Hub; }");
    Files.writeString(
        sources.resolve("Hub.java"),
        """
        package hub;
        public class Hub implements org.fostering.rules.spi.RulesProvider {
          @Override
          public java.util.Collection<org.fostering.rules.rule.RulePack<?>> packs() {
            return java.util.List.of(
                org.fostering.rules.rule.RulePack.builder("of-a-module", "1")
                    .title(new org.fostering.model.value.Bilingual("Hub", "Hwb"))
                    .facts(org.fostering.rules.rule.Facts.about("word").build())
                    .build());
          }
        }
        """);
    assertEquals(
        0,
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                System.getProperty("jdk.module.path"),
                "-d",
                compiled.toString(),
                folder.resolve("sources/module-info.java").toString(),
                sources.resolve("Hub.java").toString()));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration hub =
        boot.configuration().resolve(ModuleFinder.of(compiled), ModuleFinder.of(), Set.of("hub"));
    ClassLoader loader =
        boot.defineModulesWithOneLoader(hub, ClassLoader.getSystemClassLoader()).findLoader("hub");

    assertEquals(
        List.of("of-a-module"),
        InstalledRules.load(loader).packs().stream().map(RulePack::id).toList());
  }
}
