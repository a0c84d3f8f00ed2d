package org.fostering.json.host;

import java.util.List;
import org.fostering.model.finding.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by {@link FosteringJackson3Module} for a document that is refused; a framework answers it
 * as any input of the wrong form, with the status 400.
 */
public final class Jackson3FindingsException extends MismatchedInputException
    implements WithFindings {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusals.Refused> refused;

  Jackson3FindingsException(List<Refusals.Refused> refused, Class<?> target) {
    // Without the parser, which holds what was sent.
    super(
        (@Nullable JsonParser) null,
        HostValues.message(refused.stream().flatMap(Refusals.Refused::placed).toList()),
        target);
    this.refused = List.copyOf(refused);
  }

  static Jackson3FindingsException of(List<Finding> findings, Class<?> target) {
    return new Jackson3FindingsException(
        List.of(new Refusals.Refused(findings, List.of())), target);
  }

  /** What was refused, with the way from where this was caught. */
  List<Refusals.Refused> refused() {
    List<HostValues.Step> way =
        getPath().stream()
            .map(step -> new HostValues.Step(step.from(), step.getPropertyName(), step.getIndex()))
            .toList();
    return refused == null ? List.of() : refused.stream().map(each -> each.after(way)).toList();
  }

  @Override
  public List<Finding> findings() {
    return refused().stream().flatMap(Refusals.Refused::placed).toList();
  }

  /** The codes and pointers alone: a path through a host's maps would have their keys in it. */
  @Override
  public String getMessage() {
    return HostValues.message(findings());
  }
}
