package org.fostering.cli.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;

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
 * @param nations the nations that it is about; what holds in none of them is left out
 */
public record RuleBook(Bilingual title, List<BookSection> sections, Set<Nation> nations) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is no nation
   */
  public RuleBook {
    Objects.requireNonNull(title, "title");
    sections = List.copyOf(sections);
    nations = Collections.unmodifiableSet(new TreeSet<>(nations));
    if (nations.isEmpty()) {
      throw new IllegalArgumentException("a book is about one nation at least");
    }
  }

  /**
   * A book about all four nations.
   *
   * @param title what the book is called
   * @param sections its parts
   */
  public RuleBook(Bilingual title, List<BookSection> sections) {
    this(title, sections, EnumSet.allOf(Nation.class));
  }

  /**
   * The book as Markdown (CommonMark with tables).
   *
   * @param locale the language: Welsh, or English for any other
   * @return the text; always the same for the same book and language
   */
  public String markdown(Locale locale) {
    return tree(locale, Pictures.NONE).markdown();
  }

  /**
   * The book as Markdown that shows pictures from a folder.
   *
   * @param locale the language: Welsh, or English for any other
   * @param folder the folder, from the place of the book, in which each picture is under its {@link
   *     JourneyPicture#fileName}
   * @return the text; always the same for the same book, language and folder
   */
  public String markdown(Locale locale, String folder) {
    return tree(locale, Pictures.in(folder)).markdown();
  }

  /** The book as one page of HTML that needs nothing else. */
  public String html(Locale locale) {
    return BookHtml.of(tree(locale, Pictures.INLINE).root(), locale);
  }

  private DocumentTree tree(Locale locale, Pictures pictures) {
    BookPage page = new BookPage(locale, nations, pictures);
    page.heading(1, page.say(title));
    page.paragraph(page.text("preface"));
    if (nations.size() < Nation.values().length) {
      page.warning(
          page.text("only-nations")
              .replace(
                  "{nations}", nations.stream().map(page::say).collect(Collectors.joining(", "))));
    }
    if (!page.isReviewed()) {
      page.paragraph(page.text("not-reviewed"));
    }
    List<BookSection> printed =
        sections.stream().filter(section -> section.concerns(nations)).toList();
    counts(printed, page);
    page.heading(2, page.text("contents"));
    List<Heading> headings =
        printed.stream()
            .map(section -> DocumentTree.headingOf(2, page.say(section.title())))
            .toList();
    headings.forEach(page::link);
    for (int i = 0; i < printed.size(); i++) {
      page.heading(headings.get(i));
      printed.get(i).print(page);
    }
    return page.tree();
  }

  /** How many of what each nation has, and how certain they are. */
  private static void counts(List<BookSection> sections, BookPage page) {
    Map<Bilingual, List<Basis>> counted = new LinkedHashMap<>();
    for (BookSection section : sections) {
      section
          .counted()
          .forEach(
              (kind, all) -> counted.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(all));
    }
    List<List<String>> rows = new ArrayList<>();
    counted.forEach(
        (kind, all) -> {
          for (Nation nation : page.nations()) {
            List<Basis> here =
                all.stream().filter(basis -> basis.nations().contains(nation)).toList();
            if (!here.isEmpty()) {
              rows.add(count(page.say(kind), page.say(nation), here));
            }
          }
          List<Basis> shown = all.stream().filter(page::shows).toList();
          if (page.nations().size() > 1 && !shown.isEmpty()) {
            rows.add(count(page.say(kind), page.text("count.each-once"), shown));
          }
        });
    if (rows.isEmpty()) {
      return;
    }
    page.heading(2, page.text("counts"));
    page.paragraph(page.text("counts.explained"));
    page.table(
        List.of(
            page.text("count.kind"),
            page.text("nations"),
            page.text("count.all"),
            page.text("count.read"),
            page.text("count.known"),
            page.text("count.stated"),
            page.text("count.unverified")),
        rows);
    for (Certainty certainty : Certainty.values()) {
      page.item(0, page.text("certainty." + BookPage.word(certainty)));
    }
  }

  private static List<String> count(String kind, String where, Collection<Basis> all) {
    List<String> row = new ArrayList<>(List.of(kind, where, String.valueOf(all.size())));
    for (Certainty certainty : Certainty.values()) {
      row.add(String.valueOf(all.stream().filter(basis -> basis.certainty() == certainty).count()));
    }
    return row;
  }
}
