package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.code.CheckKind;
import org.fostering.model.common.TermsOfApproval;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class AssessmentValidationTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void the_examples_have_no_faults() {
    for (Assessment example : AssessmentExamples.all()) {
      assertEquals(Set.of(), faults(example));
    }
  }

  @Test
  void constraints_deep_inside_are_seen() {
    Assessment assessment =
        Assessment.builder()
            .addReports(
                AssessmentReport.builder()
                    .proposedTerms(TermsOfApproval.builder().numberOfChildren(0).build())
                    .addConcerns(" ")
                    .build())
            .addChecks(
                AssessmentCheck.builder()
                    .kind(CheckKind.OVERSEAS_POLICE)
                    .country("Portugal")
                    .build())
            .build();

    assertEquals(
        Set.of(
            "checks[0].country {constraint.country}",
            "reports[0].concerns[0].<list element> {constraint.text}",
            "reports[0].proposedTerms.numberOfChildren {constraint.range}"),
        faults(assessment));
  }

  private static Set<String> faults(Assessment assessment) {
    return VALIDATOR.validate(assessment).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
