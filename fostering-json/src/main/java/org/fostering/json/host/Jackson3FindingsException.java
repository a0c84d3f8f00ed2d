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

  private final transient List<Finding> findings;

  Jackson3FindingsException(List<Finding> findings, Class<?> target) {
    // Without the parser, which holds what was sent.
    super((@Nullable JsonParser) null, HostValues.message(findings), target);
    this.findings = List.copyOf(findings);
  }

  @Override
  public List<Finding> findings() {
    return findings == null
        ? List.of()
        : HostValues.placed(
            findings,
            getPath().stream()
                .map(
                    step ->
                        new HostValues.Step(step.from(), step.getPropertyName(), step.getIndex()))
                .toList());
  }

  /** The codes and pointers alone: a path through a host's maps would have their keys in it. */
  @Override
  public String getMessage() {
    return HostValues.message(findings());
  }
}
