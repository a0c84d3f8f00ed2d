package org.fostering.model.organisation;

import java.util.List;
import org.fostering.model.code.MutualViewSubject;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What organisations see of each other, so that nobody is surprised by it: which findings and which
 * figures, of whom, by whom.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface MutualView extends DirectoryStatement {

  /** What the organisations see of each other. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<MutualViewSubject> getSubjects();

  /** The ids of the entries of those who see the subjects; none named means every member. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Text(max = 50) String> getViewers();

  /**
   * The ids of the entries of those of whom the subjects are seen; none named means every member.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Text(max = 50) String> getAbout();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableMutualView.Builder {
    Builder() {}
  }
}
