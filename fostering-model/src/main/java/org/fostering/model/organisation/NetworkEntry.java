package org.fostering.model.organisation;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * A network of services or authorities that is not a recruitment hub: a brand such as Foster Wales,
 * with a service in each of 22 authorities, a regional front door, or a regional care co-operative,
 * whose members need not be those of a hub.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface NetworkEntry extends DirectoryEntry {

  /** What kind of network the entry is of. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<NetworkKind> getKind();

  /** The nations in which the network works. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<Nation> getNations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableNetworkEntry.Builder {
    Builder() {}
  }
}
