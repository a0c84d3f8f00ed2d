package org.fostering.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.cli.shared.DayOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the command line, and what each may know. */
class ArchitectureTest {

  private static final String CLI = "org.fostering.cli";
  private static final List<String> COMMANDS =
      List.of(
          "backtest",
          "check",
          "codes",
          "compare",
          "conform",
          "duplicates",
          "explain",
          "handover",
          "hub",
          "imports",
          "intake",
          "measure",
          "record",
          "route",
          "rules",
          "status",
          "terms",
          "worklist");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(CLI);

  @Test
  void there_are_the_commands_and_what_they_share() {
    Set<String> rooms =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(CLI))
            .map(name -> name.substring(CLI.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>(COMMANDS);
    expected.addAll(Set.of("book", "shared"));
    assertEquals(expected, rooms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backtest",
        "check",
        "compare",
        "conform",
        "duplicates",
        "handover",
        "hub",
        "imports",
        "intake",
        "measure",
        "record",
        "route",
        "rules",
        "status",
        "terms",
        "worklist",
        "book",
        "shared"
      })
  void no_command_knows_another_and_what_they_share_knows_none(String room) {
    String own = CLI + "." + room;
    String[] others =
        COMMANDS.stream()
            .map(name -> CLI + "." + name)
            .filter(name -> !name.equals(own))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Main.class)
        .check(CLASSES);
  }

  @Test
  void only_the_commands_that_print_a_book_know_the_book() {
    noClasses()
        .that(not(resideInAnyPackage(CLI + ".book", CLI + ".rules", CLI + ".hub")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLI + ".book")
        .check(CLASSES);
  }

  @Test
  void no_package_is_in_a_cycle() {
    SlicesRuleDefinition.slices().matching(CLI + ".(*)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_default_of_the_day_asked_about_reads_a_clock() {
    noClasses()
        .that(not(JavaClass.Predicates.equivalentTo(DayOption.class)))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the time of the machine",
                call ->
                    call.getName().equals("now")
                        && call.getTargetOwner()
                            .getPackageName()
                            .equals(LocalDate.class.getPackageName())))
        .check(CLASSES);
  }
}
