package org.fostering.rules.compare;

import org.fostering.model.value.Bilingual;

/** What became of a thing from one edition to the next. */
public enum DifferenceKind {
  /** It changed so that what was right by the old edition may be wrong by the new one. */
  BREAKING("breaking change", "newid sy’n torri"),
  /** It is not there any more. */
  GONE("gone", "wedi mynd"),
  /** It is new. */
  NEW("new", "newydd"),
  /** It changed. */
  CHANGED("changed", "wedi newid"),
  /** It is written otherwise, and comes to the same in every case. */
  SAME_IN_EFFECT(
      "written otherwise, the same in effect", "wedi’i ysgrifennu’n wahanol, yr un effaith");

  private final Bilingual text;

  DifferenceKind(String english, String welsh) {
    this.text = new Bilingual(english, welsh);
  }

  /** What became of a thing that is not the very same in both editions. */
  static DifferenceKind of(Pairing<?> pair) {
    return pair.before().isEmpty() ? NEW : pair.after().isEmpty() ? GONE : CHANGED;
  }

  /** {@return the kind in words; constant text} */
  public Bilingual text() {
    return text;
  }
}
