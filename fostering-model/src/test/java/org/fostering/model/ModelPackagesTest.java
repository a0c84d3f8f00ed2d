package org.fostering.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which package may know which. Class files are the same on both paths, so once is enough. */
@Tag("class-path")
class ModelPackagesTest {

  private static final String MODEL = "org.fostering.model..";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fostering.model");

  @Test
  void no_package_is_in_a_cycle() {
    SlicesRuleDefinition.slices()
        .matching("org.fostering.model.(**)")
        .should()
        .beFreeOfCycles()
        .check(MAIN);
  }

  @Test
  void values_and_terms_know_nothing_else_of_the_model() {
    for (String leaf : new String[] {"org.fostering.model.value", "org.fostering.model.term"}) {
      noClasses()
          .that()
          .resideInAPackage(leaf)
          .should()
          .dependOnClassesThat(resideInAPackage(MODEL).and(resideOutsideOfPackage(leaf)))
          .check(MAIN);
    }
  }

  @Test
  void documents_do_not_know_what_describes_them_and_reference_data_know_no_organisation() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fostering.model.description")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fostering.model.description")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("org.fostering.model.reference")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fostering.model.organisation")
        .check(MAIN);
  }
}
