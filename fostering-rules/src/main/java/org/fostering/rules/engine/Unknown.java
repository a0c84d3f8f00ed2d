package org.fostering.rules.engine;

import java.util.List;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** Something unknown: what it is, where it stands, and what to ask about it. */
final class Unknown {

  private final Object of;
  private final Pointer at;
  private final List<Ask> asks;

  Unknown(Object of, Pointer at) {
    this(of, at, List.of());
  }

  Unknown(Object of, Pointer at, List<Ask> asks) {
    this.of = of;
    this.at = at;
    this.asks = asks;
  }

  Pointer at() {
    return at;
  }

  List<Ask> asks() {
    return asks;
  }

  /** The same unknown by another name. */
  Unknown as(Object name) {
    return new Unknown(name, at, asks);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unknown that && of.equals(that.of) && at.equals(that.at);
  }

  @Override
  public int hashCode() {
    return 31 * of.hashCode() + at.hashCode();
  }
}
