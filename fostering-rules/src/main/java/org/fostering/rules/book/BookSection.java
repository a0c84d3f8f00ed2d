package org.fostering.rules.book;

import org.fostering.rules.Bilingual;

/** A part of a rule book. */
public interface BookSection {

  /**
   * What the part is called.
   *
   * @return the title
   */
  Bilingual title();

  /**
   * Prints the part below its title.
   *
   * @param page the page; headings in the part are of level 3 and below
   */
  void print(BookPage page);
}
