package org.fostering.cli.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;

/** A part of a rule book. */
public interface BookSection {

  /** {@return what the part is called} */
  Bilingual title();

  /**
   * {@return what is counted at the top of the book: for each kind of thing the basis of each one;
   * empty for a part that is not counted}
   */
  default Map<Bilingual, List<Basis>> counted() {
    return Map.of();
  }

  /**
   * Whether the part has anything for a book about some nations; if not, it is left out.
   *
   * @param nations the nations
   * @return whether it is printed
   */
  default boolean concerns(Set<Nation> nations) {
    return true;
  }

  /**
   * Prints the part below its title.
   *
   * @param page the page; headings in the part are of level 3 and below, and what holds in none of
   *     {@link BookPage#nations} is left out
   */
  void print(BookPage page);
}
