package org.fostering.cli.book;

import java.util.ArrayList;
import java.util.List;
import org.fostering.cli.book.BookPage.Named;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;

/**
 * Prints where the law can be read in more than one way, which way the library takes by default,
 * and which others there are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param interpretations the readings
 */
public record ReadingSection(List<Interpretation> interpretations) implements BookSection {

  private static final Bilingual TITLE =
      new Bilingual(
          "Where the law can be read in more than one way",
          "Lle gellir darllen y gyfraith mewn mwy nag un ffordd");

  /** Copies the list. */
  public ReadingSection {
    interpretations = List.copyOf(interpretations);
  }

  /** {@return the section on every reading of the library} */
  public static ReadingSection standard() {
    return new ReadingSection(List.of(Interpretation.values()));
  }

  @Override
  public Bilingual title() {
    return TITLE;
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(page.text("readings.explained"));
    for (Interpretation interpretation : interpretations) {
      page.heading(3, page.say(interpretation.label()));
      page.labelled(page.text("reading.setting"), interpretation.code());
      page.labelled(page.text("written"), interpretation.citation().toString());
      page.inEnglish(page.text("reading.honoured"), interpretation.honouredBy());
      List<Named> ways = new ArrayList<>();
      for (InterpretationOption choice : interpretation.choices()) {
        boolean isDefault = choice == interpretation.byDefault();
        String way = page.text(isDefault ? "reading.default" : "reading.alternative");
        ways.add(new Named(way.replace("{code}", choice.code()), choice.label()));
      }
      page.texts(page.text("reading.way"), ways);
    }
  }
}
