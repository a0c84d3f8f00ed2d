package org.fostering.cli.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;

/**
 * What a section of a rule book writes on: Markdown in one language. Every text given to it is text
 * and no markup: what would be taken for markup is escaped. Not thread-safe.
 *
 * <p>Somewhat long, so that one class alone knows how anything looks and escapes it.
 */
public final class BookPage {

  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&])");
  private static final Pattern LIST_NUMBER = Pattern.compile("^([0-9]+)([.)])");
  private static final Pattern LIST_MARK = Pattern.compile("^([-+=])");
  private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} -]");

  private final Locale locale;
  private final Messages texts;
  private final DateTimeFormatter days;
  private final Set<Nation> nations;
  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  BookPage(Locale locale) {
    this(locale, EnumSet.allOf(Nation.class));
  }

  BookPage(Locale locale, Set<Nation> nations) {
    boolean welsh = Messages.WELSH.getLanguage().equals(locale.getLanguage());
    this.locale = welsh ? Messages.WELSH : Locale.UK;
    this.texts =
        Messages.load(file -> BookPage.class.getResourceAsStream(file), "book", this.locale);
    this.nations = Collections.unmodifiableSet(new TreeSet<>(nations));
    this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", this.locale);
  }

  /**
   * The language of the page.
   *
   * @return Welsh or English
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The nations that the book is about.
   *
   * @return an unmodifiable set, in the order of the nations
   */
  public Set<Nation> nations() {
    return nations;
  }

  /**
   * Whether something belongs in the book.
   *
   * @param basis what it rests on
   * @return whether it holds in a nation that the book is about
   */
  public boolean shows(Basis basis) {
    return !Collections.disjoint(nations, basis.nations());
  }

  /**
   * A text in the language of the page.
   *
   * @param text the text in both
   * @return the one of the page
   */
  public String say(Bilingual text) {
    return text.in(locale);
  }

  /**
   * A day in words, such as {@code 1 April 2011}.
   *
   * @param day the day
   * @return the text
   */
  public String say(LocalDate day) {
    return days.format(day);
  }

  /**
   * A nation.
   *
   * @param nation the nation
   * @return its name
   */
  public String say(Nation nation) {
    return text("nation." + word(nation));
  }

  /**
   * What a code is called.
   *
   * @param code the code
   * @return its label; the code itself, where its list does not have it
   */
  public String say(Code code) {
    return code.labelIn(locale);
  }

  /**
   * Writes a heading.
   *
   * @param level from 1, for the book, to 6
   * @param text the text
   */
  public void heading(int level, String text) {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("a heading is of a level from 1 to 6");
    }
    block("#".repeat(level) + " " + escaped(text));
  }

  /**
   * Writes a paragraph.
   *
   * @param text the text
   */
  public void paragraph(String text) {
    block(atStart(escaped(text)));
  }

  /**
   * Writes a paragraph that must not be passed over.
   *
   * @param text the text
   */
  public void warning(String text) {
    block("**" + escaped(text) + "**");
  }

  /**
   * Writes an item of a list.
   *
   * @param depth how deep it stands, from 0
   * @param text the text
   */
  public void item(int depth, String text) {
    listItem(depth, atStart(escaped(text)));
  }

  /**
   * Writes an item of a list, with what it is about before it.
   *
   * @param label what it is about
   * @param text the text
   */
  public void labelled(String label, String text) {
    listItem(0, "**" + escaped(label) + ":** " + escaped(text));
  }

  /** Writes an item whose text there is in English only, and says so to who reads aloud. */
  void inEnglish(String label, String text) {
    boolean welsh = locale.equals(Messages.WELSH);
    listItem(0, "**" + escaped(label) + ":** " + (welsh ? inOther(escaped(text)) : escaped(text)));
  }

  /**
   * Writes a text in the language of the page, and below it in the other, for people to compare.
   * The other is marked as such, so that it is read aloud as what it is.
   *
   * @param text the text
   */
  public void bilingual(Bilingual text) {
    paragraph(say(text));
    boolean welsh = locale.equals(Messages.WELSH);
    listItem(
        0,
        "**%s:** %s"
            .formatted(
                escaped(text("other-language")),
                inOther(escaped(welsh ? text.english() : text.welsh()))));
  }

  /** Writes an item that leads to the heading of a text. */
  void link(String heading) {
    listItem(0, "[" + escaped(heading) + "](#" + anchor(heading) + ")");
  }

  /**
   * Writes a table.
   *
   * @param header what stands above each column
   * @param rows the rows, each with as many cells as there are columns
   */
  public void table(List<String> header, List<List<String>> rows) {
    if (rows.stream().anyMatch(cells -> cells.size() != header.size())) {
      throw new IllegalArgumentException("a row has as many cells as there are columns");
    }
    endList();
    row(header);
    out.append("|").append(" --- |".repeat(header.size())).append('\n');
    rows.forEach(this::row);
    out.append('\n');
  }

  /**
   * A text with a name.
   *
   * <p>Immutable and thread-safe.
   *
   * @param name what it is called in the language of the page
   * @param text the text
   */
  public record Named(String name, Bilingual text) {
    /** Checks that there are both. */
    public Named {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Writes a table of texts in both languages, for people to compare: that of the page first.
   *
   * @param what what stands above the names of the texts
   * @param named the texts, in their order
   */
  public void texts(String what, Collection<Named> named) {
    boolean welsh = locale.equals(Messages.WELSH);
    endList();
    row(List.of(what, text("text"), text("other-language")));
    out.append("| --- | --- | --- |\n");
    for (Named each : named) {
      Bilingual text = each.text();
      String other = inOther(escaped(welsh ? text.english() : text.welsh()));
      line(List.of(escaped(each.name()), escaped(say(text)), other));
    }
    out.append('\n');
  }

  private String inOther(String markup) {
    String language = locale.equals(Messages.WELSH) ? "en" : "cy";
    return "<span lang=\"" + language + "\">" + markup + "</span>";
  }

  /**
   * Says so loudly where what something rests on is not verified, or has not commenced.
   *
   * @param basis the basis
   */
  public void warnings(Basis basis) {
    if (!basis.certainty().isVerified()) {
      warning(text("warning.unverified"));
    }
    if (basis.inForce().days().isEmpty()) {
      warning(text("warning.not-commenced"));
    }
  }

  /**
   * Writes what something rests on: its source, owner and citations, where and when it holds, and
   * how certain that is.
   *
   * @param basis the basis
   */
  public void basis(Basis basis) {
    labelled(text("source"), text("source." + word(basis.source())));
    labelled(text("owner"), basis.owner());
    labelled(text("written"), citations(basis.citations()));
    labelled(text("nations"), nations(basis));
    labelled(text("days"), days(basis.inForce()));
    labelled(text("certainty"), text("certainty." + word(basis.certainty())));
  }

  /**
   * Where something is written.
   *
   * @param citations the places
   * @return the places in one line
   */
  public String citations(List<Citation> citations) {
    return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
  }

  /**
   * Where something is written, and whether that is law: for a cell of a table.
   *
   * @param basis the basis
   * @return the source in a word, and the places
   */
  public String place(Basis basis) {
    return text("source.short." + word(basis.source())) + ": " + citations(basis.citations());
  }

  /**
   * When something holds and how certain that is: for a cell of a table.
   *
   * @param basis the basis
   * @return the days, and the certainty in a word
   */
  public String standing(Basis basis) {
    return days(basis.inForce()) + "; " + text("certainty.short." + word(basis.certainty()));
  }

  /**
   * Where something holds.
   *
   * @param basis the basis
   * @return the nations in one line
   */
  public String nations(Basis basis) {
    return basis.nations().stream().map(this::say).collect(Collectors.joining(", "));
  }

  /**
   * When something holds.
   *
   * @param inForce the days
   * @return the days in words
   */
  public String days(InForce inForce) {
    if (inForce.days().isEmpty()) {
      return text("days.not-commenced");
    }
    DateRange period = inForce.days().get();
    String from = period.from().map(this::say).orElse("");
    String to = period.to().map(this::say).orElse("");
    if (from.isEmpty()) {
      return to.isEmpty() ? text("days.always") : text("days.to").replace("{to}", to);
    }
    return (to.isEmpty() ? text("days.from") : text("days.between").replace("{to}", to))
        .replace("{from}", from);
  }

  /** A text of the book itself. */
  String text(String key) {
    return texts.text(key).orElseThrow(() -> new IllegalStateException("there is no text " + key));
  }

  /** Whether a speaker has reviewed the texts of the book itself. */
  boolean isReviewed() {
    return texts.isReviewed();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What printers of Markdown make of a heading, so that a link leads there. */
  private static String anchor(String heading) {
    String text = NO_ANCHOR.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    return text.replace(' ', '-');
  }

  private static String escaped(String text) {
    String line = Objects.requireNonNull(text, "text").replaceAll("\\s+", " ").strip();
    return MARKUP.matcher(line).replaceAll("\\\\$1");
  }

  /** A line that starts like an item of a list would become one. */
  private static String atStart(String line) {
    String numbered = LIST_NUMBER.matcher(line).replaceFirst("$1\\\\$2");
    return LIST_MARK.matcher(numbered).replaceFirst("\\\\$1");
  }

  private void row(List<String> cells) {
    line(cells.stream().map(BookPage::escaped).toList());
  }

  private void line(List<String> markup) {
    out.append('|');
    markup.forEach(cell -> out.append(' ').append(cell).append(" |"));
    out.append('\n');
  }

  private void block(String line) {
    endList();
    out.append(line).append("\n\n");
  }

  private void listItem(int depth, String line) {
    out.append("  ".repeat(depth)).append("- ").append(line).append('\n');
    inList = true;
  }

  private void endList() {
    if (inList) {
      out.append('\n');
      inList = false;
    }
  }

  /** The Markdown written so far. */
  @Override
  public String toString() {
    return out.toString().stripTrailing() + "\n";
  }
}
