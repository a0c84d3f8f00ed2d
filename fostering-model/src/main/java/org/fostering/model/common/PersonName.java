package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * What a person is called. One name is enough: not everybody has a given name and a family name.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PersonName {

  /** The name in full, in the person’s own spelling. */
  @Term(value = Sensitivity.PERSONAL, source = "Schedule 3 Part 1 paragraph 1 to SI 2011/581")
  @Text(max = 200)
  @Value.Redacted
  String getFullName();

  /** The form of address that the person wishes, such as Dr or Mx. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getTitle();

  /** The given name or names, where the person tells the names apart. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<@Text(max = 200) String> getGivenNames();

  /** The family name, where the person has one and tells the names apart. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<@Text(max = 200) String> getFamilyName();

  /** The name that the person wishes to be called by. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getKnownAs();

  /** Names that the person went by before. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid FormerName> getFormerNames();

  /**
   * Whether the person went by any other names before, and whether those listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getFormerNamesAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePersonName.Builder {
    Builder() {}
  }
}
