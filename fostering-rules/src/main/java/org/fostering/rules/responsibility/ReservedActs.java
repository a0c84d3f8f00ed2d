package org.fostering.rules.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.table.BasisRow;

/**
 * What the law of each nation leaves to certain bodies: the constitution of panels, decisions and
 * notices. No policy is among it. Where a nation has no line for a step, the law that was read says
 * nothing of who does it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReservedActs {

  private static final ReservedActs ALL = new ReservedActs(load());
  private static final ReservedActs STANDARD =
      new ReservedActs(
          ALL.acts.stream().filter(act -> act.basis().certainty().isVerified()).toList());

  private final List<ReservedAct> acts;

  private ReservedActs(List<ReservedAct> acts) {
    this.acts = acts;
  }

  /** {@return what was read in the law or is known beyond doubt} */
  public static ReservedActs standard() {
    return STANDARD;
  }

  /** {@return the same with the lines that nobody has verified} */
  public static ReservedActs withUnverified() {
    return ALL;
  }

  private static List<ReservedAct> load() {
    String file = "acts.csv";
    return ResourceTable.read(ReservedActs.class.getResourceAsStream(file), file).stream()
        .map(ReservedActs::act)
        .toList();
  }

  private static ReservedAct act(ResourceTable.Row row) {
    return new ReservedAct(
        JourneyStep.of(row.text("step")),
        row.words("parts", Responsibility.class),
        row.words("bodies", BodyKind.class),
        row.optional("delegated").isPresent() ? row.words("delegated", BodyKind.class) : Set.of(),
        BasisRow.basis(row),
        new Bilingual(row.text("why_en"), row.text("why_cy")));
  }

  /** {@return all of them; an unmodifiable list, in the order of the table} */
  public List<ReservedAct> all() {
    return acts;
  }

  /**
   * What the law of a nation leaves to certain bodies in a step on a day.
   *
   * @param step the step
   * @param part the part in it
   * @param nation the nation
   * @param day the day
   * @return the acts; empty where the law says nothing of who does it
   */
  public List<ReservedAct> of(JourneyStep step, Responsibility part, Nation nation, LocalDate day) {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(day, "day");
    return acts.stream()
        .filter(
            act ->
                act.step().equals(step)
                    && act.parts().contains(part)
                    && act.basis().nations().contains(nation)
                    && act.basis().inForce().contains(day))
        .toList();
  }
}
