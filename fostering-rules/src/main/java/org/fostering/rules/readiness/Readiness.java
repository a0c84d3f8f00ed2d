package org.fostering.rules.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.rule.RulePack;

/**
 * What is written down of the six things by which a hub or network starts well, and what is
 * missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param answers an answer to each question, in the order of the questions
 */
public record Readiness(LocalDate day, List<ReadinessAnswer> answers) {

  /** Copies the list. */
  public Readiness {
    Objects.requireNonNull(day, "day");
    answers = List.copyOf(answers);
  }

  /**
   * The readiness of what a directory describes.
   *
   * @param directory the directory
   * @param base the organisations over which it is laid
   * @param packs the rule packs of the region; what a member has adopted or owns in them is a
   *     contribution of it
   * @param day the day
   * @return what is written down on the day, and what is missing
   */
  public static Readiness of(
      OrganisationDirectory directory,
      Organisations base,
      Collection<? extends RulePack<?>> packs,
      LocalDate day) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(packs, "packs");
    Objects.requireNonNull(day, "day");
    DatedDirectory dated = new DatedDirectory(directory, base, day);
    SharedGround ground = new SharedGround(dated);
    ReadinessReview review = new ReadinessReview(dated, packs);
    return new Readiness(
        day,
        List.of(
            review.measures(),
            review.matrix(base),
            review.lead(),
            ground.participants(),
            ground.book(),
            ground.contactPoints(),
            ground.agreement(),
            ground.mutualView(),
            review.contributions(),
            review.carers(),
            review.register(),
            review.reviews()));
  }

  /**
   * Whether everything of a step is written down.
   *
   * @param step the step
   * @return whether nothing is missing in it
   */
  public boolean passes(ReadinessStep step) {
    Objects.requireNonNull(step, "step");
    return of(step).stream().allMatch(answer -> answer.missing().isEmpty());
  }

  /** {@return whether everything of every step is written down} */
  public boolean passes() {
    return Arrays.stream(ReadinessStep.values()).allMatch(this::passes);
  }

  /**
   * The answers of a step.
   *
   * @param step the step
   * @return an unmodifiable list, in the order of the questions
   */
  public List<ReadinessAnswer> of(ReadinessStep step) {
    Objects.requireNonNull(step, "step");
    return answers.stream().filter(answer -> answer.question().step() == step).toList();
  }
}
