package org.fostering.rules.book;

import java.util.ArrayList;
import java.util.List;
import org.fostering.rules.Bilingual;
import org.fostering.rules.book.BookPage.Named;
import org.fostering.rules.reading.Choice;
import org.fostering.rules.reading.Reading;

/**
 * Prints where the law can be read in more than one way, which way the library takes unless told
 * otherwise, and which others there are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param readings the readings
 */
public record ReadingSection(List<Reading> readings) implements BookSection {

  private static final Bilingual TITLE =
      new Bilingual(
          "Where the law can be read in more than one way",
          "Lle gellir darllen y gyfraith mewn mwy nag un ffordd");

  /** Copies the list. */
  public ReadingSection {
    readings = List.copyOf(readings);
  }

  /**
   * Every reading of the library.
   *
   * @return the section
   */
  public static ReadingSection standard() {
    return new ReadingSection(List.of(Reading.values()));
  }

  @Override
  public Bilingual title() {
    return TITLE;
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(page.text("readings.explained"));
    for (Reading reading : readings) {
      page.heading(3, page.say(reading.label()));
      page.labelled(page.text("reading.setting"), reading.code());
      page.labelled(page.text("written"), reading.citation().toString());
      page.inEnglish(page.text("reading.honoured"), reading.honouredBy());
      List<Named> ways = new ArrayList<>();
      for (Choice choice : reading.choices()) {
        boolean isDefault = choice == reading.byDefault();
        String way = page.text(isDefault ? "reading.default" : "reading.alternative");
        ways.add(new Named(way.replace("{code}", choice.code()), choice.label()));
      }
      page.texts(page.text("reading.way"), ways);
    }
  }
}
