package org.fostering.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.Random;
import org.fostering.model.monitoring.CategoryCount;
import org.fostering.model.monitoring.CharacteristicCounts;
import org.fostering.model.monitoring.MonitoringAggregate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the main classes may not do. Class files are the same on both paths, so once is enough. */
@Tag("class-path")
class ArchitectureTest {

  private static final String CHECK_OF_COUNTS = "org.fostering.rules.consistency.CountChecks";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fostering.rules");

  @Test
  void rules_depend_on_the_model_the_jdk_and_nothing_else() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "org.fostering.rules..", "org.fostering.model..", "java..", "javax.crypto..")
                .or(resideInAnyPackage("org.jspecify.annotations", "org.immutables..")))
        .check(MAIN);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.fostering.json..", "com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void nothing_reads_a_clock() {
    DescribedPredicate<JavaMethodCall> now =
        DescribedPredicate.describe(
            "the time of the machine",
            call ->
                call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().startsWith("java.time"));
    noClasses().should().callMethodWhere(now).check(MAIN);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(MAIN);
    noClasses().should().callMethod(System.class, "nanoTime").check(MAIN);
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(MAIN);
    noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(MAIN);
  }

  @Test
  void nothing_static_can_change() {
    fields().that().areStatic().should().beFinal().check(MAIN);
  }

  @Test
  void the_mechanism_knows_nothing_of_fostering_and_no_package_is_in_a_cycle() {
    DescribedPredicate<JavaClass> mechanism =
        resideInAnyPackage(
            "org.fostering.rules.law..",
            "org.fostering.rules.interpretation",
            "org.fostering.rules.rule",
            "org.fostering.rules.engine",
            "org.fostering.rules.decision",
            "org.fostering.rules.analysis",
            "org.fostering.rules.compare",
            "org.fostering.rules.spi",
            "org.fostering.rules.testing");
    noClasses()
        .that(mechanism)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.fostering.rules..").and(DescribedPredicate.not(mechanism)))
        .check(MAIN);
    noClasses()
        .that(mechanism)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fostering.model.enquiry")
        .check(MAIN);
    // What a region publishes is compared by one class and its helper.
    noClasses()
        .that(mechanism)
        .and()
        .haveNameNotMatching(
            "org\\.fostering\\.rules\\.compare\\.(DirectoryComparison|AssignedParts)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fostering.model.organisation")
        .check(MAIN);
    SlicesRuleDefinition.slices()
        .matching("org.fostering.rules.(*)..")
        .should()
        .beFreeOfCycles()
        .check(MAIN);
  }

  @Test
  void the_engine_is_known_to_decisions_and_their_analysis_alone_and_no_rule_knows_it() {
    noClasses()
        .that(
            DescribedPredicate.not(
                resideInAnyPackage(
                    "org.fostering.rules.engine",
                    "org.fostering.rules.decision",
                    "org.fostering.rules.analysis")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fostering.rules.engine")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("org.fostering.rules.rule")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.fostering.rules.engine", "org.fostering.rules.decision")
        .check(MAIN);
  }

  @Test
  void rules_never_see_monitoring_data() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CHECK_OF_COUNTS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fostering.model.monitoring..")
        .check(MAIN);
  }

  /** Whether published counts give nobody away: of the counts alone, never of anybody's answers. */
  @Test
  void the_check_of_counts_sees_counts_and_no_answers() {
    classes()
        .that()
        .haveFullyQualifiedName(CHECK_OF_COUNTS)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.fostering.model.monitoring..")
                .or(
                    belongToAnyOf(
                        MonitoringAggregate.class,
                        CharacteristicCounts.class,
                        CategoryCount.class)))
        .check(MAIN);
  }
}
