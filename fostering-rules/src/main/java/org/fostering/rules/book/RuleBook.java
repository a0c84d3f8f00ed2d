package org.fostering.rules.book;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fostering.rules.Bilingual;

/**
 * Rules printed for people who do not program.
 *
 * <pre>{@code
 * RuleBook book = new RuleBook(title, PackSection.ofAll(Eligibility.standard().packs()));
 * String markdown = book.markdown(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Immutable and thread-safe if the sections are.
 *
 * @param title what the book is called
 * @param sections its parts
 */
public record RuleBook(Bilingual title, List<BookSection> sections) {

  /** Copies the list. */
  public RuleBook {
    Objects.requireNonNull(title, "title");
    sections = List.copyOf(sections);
  }

  /**
   * The book as Markdown (CommonMark with tables).
   *
   * @param locale the language: Welsh, or English for any other
   * @return the text; always the same for the same book and language
   */
  public String markdown(Locale locale) {
    BookPage page = new BookPage(locale);
    page.heading(1, page.say(title));
    page.paragraph(page.text("preface"));
    if (!page.isReviewed()) {
      page.paragraph(page.text("not-reviewed"));
    }
    page.heading(2, page.text("contents"));
    for (BookSection section : sections) {
      page.link(page.say(section.title()));
    }
    for (BookSection section : sections) {
      page.heading(2, page.say(section.title()));
      section.print(page);
    }
    return page.toString();
  }
}
