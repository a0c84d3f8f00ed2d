package org.fostering.model.organisation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.value.DateRange;

/**
 * A recruitment campaign, which an enquirer may name as what brought them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a stable key, unique among the campaigns in use; not interpreted
 * @param name the name it runs under
 * @param period the days on which it runs; open where not known
 * @param authorityIds the {@linkplain Authority#id() keys} of the authorities that take part; empty
 *     when they are not known
 */
public record Campaign(String id, String name, DateRange period, Set<String> authorityIds) {

  /**
   * Checks the key and the name, and copies the set, keeping its order.
   *
   * @throws IllegalArgumentException if the key or the name is blank
   */
  public Campaign {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(authorityIds, "authorityIds");
    authorityIds = Collections.unmodifiableSet(new LinkedHashSet<>(authorityIds));
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a campaign needs a key and a name");
    }
  }
}
