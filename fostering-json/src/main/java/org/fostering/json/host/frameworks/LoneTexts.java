package org.fostering.json.host.frameworks;

import java.util.List;
import java.util.stream.Collectors;
import org.fostering.json.host.WithFindings;
import org.fostering.json.internal.LoneText;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Values that come as a parameter of a request, in its path, its query or its head. */
final class LoneTexts {

  private LoneTexts() {}

  /**
   * Reads a parameter, as strictly as a body is read.
   *
   * @param form the form of the values
   * @param text the parameter; an empty one, as a form sends what was not filled in, is not a value
   * @return the value, or null for no value
   * @throws IllegalArgumentException with what was found, if the parameter stands for no value
   */
  static @Nullable Object read(LoneText form, String text) {
    if (text.isEmpty()) {
      return null;
    }
    Checked<Object> checked = form.read(text, Strictness.STRICT);
    if (!checked.isSound()) {
      throw new Refused(checked.findings());
    }
    return checked.value().orElseThrow();
  }

  /** Carries what was found to {@link org.fostering.json.host.ProblemDetails}. */
  private static final class Refused extends IllegalArgumentException implements WithFindings {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    Refused(List<Finding> findings) {
      super(findings.stream().map(Finding::code).collect(Collectors.joining(", ")));
      this.findings = findings;
    }

    @Override
    public List<Finding> findings() {
      return findings == null ? List.of() : findings;
    }
  }
}
