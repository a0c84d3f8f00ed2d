package org.fostering.cli.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Instrument;

/**
 * Prints the instruments that the rules cite: when they hold, and in which state their text was
 * read, so that "read" cannot hide an old copy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instruments the instruments
 */
public record InstrumentSection(List<Instrument> instruments) implements BookSection {

  private static final Bilingual TITLE =
      new Bilingual(
          "The instruments, and the text of them that was read",
          "Yr offerynnau, a’r testun ohonynt a ddarllenwyd");

  /** Copies the list. */
  public InstrumentSection {
    instruments = List.copyOf(instruments);
  }

  /** {@return the section on the instruments of the library} */
  public static InstrumentSection standard() {
    return new InstrumentSection(Instrument.all());
  }

  @Override
  public Bilingual title() {
    return TITLE;
  }

  @Override
  public boolean concerns(Set<Nation> nations) {
    Objects.requireNonNull(nations, "nations");
    return instruments.stream().anyMatch(each -> !Collections.disjoint(nations, each.nations()));
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(page.text("instruments.explained"));
    page.table(
        Stream.of("instrument", "nations", "instrument.days", "instrument.text")
            .map(page::text)
            .toList(),
        instruments.stream()
            .filter(each -> !Collections.disjoint(page.nations(), each.nations()))
            .map(each -> row(each, page))
            .toList());
  }

  private static List<String> row(Instrument instrument, BookPage page) {
    return List.of(
        instrument.title(),
        page.nations().stream()
            .filter(instrument.nations()::contains)
            .map(page::say)
            .collect(Collectors.joining(", ")),
        page.days(instrument.inForce()),
        textRead(instrument, page));
  }

  /** The state, with its day where the copy says it. */
  private static String textRead(Instrument instrument, BookPage page) {
    String state = page.text("text." + BookPage.word(instrument.textState()));
    return instrument.textDay().map((LocalDate day) -> state + ", " + page.say(day)).orElse(state);
  }
}
