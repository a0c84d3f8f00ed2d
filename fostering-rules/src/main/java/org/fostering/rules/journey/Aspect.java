package org.fostering.rules.journey;

import org.fostering.model.value.Bilingual;

/**
 * Something of a case that is in one of several {@linkplain State states}: a {@link Track}, which
 * events move, or a {@link Circumstance}, which a caller or a document states.
 *
 * <p>Immutable and thread-safe, as both are enums.
 */
public sealed interface Aspect permits Track, Circumstance {

  /** {@return what it is called} */
  Bilingual label();

  /** {@return the code, as tables write it: the name in lower case with hyphens} */
  String code();
}
