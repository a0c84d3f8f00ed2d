package org.fostering.cli.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;

/**
 * What a section of a rule book writes on, in one language: it knows how a heading, a table and a
 * {@link Basis} look. Not thread-safe.
 */
public final class BookPage {

  private final Locale locale;
  private final Messages texts;
  private final DateTimeFormatter days;
  private final Set<Nation> nations;
  private final Pictures pictures;
  private final DocumentTree tree = new DocumentTree();
  private final Map<Link, Heading> links = new LinkedHashMap<>();

  BookPage(Locale locale) {
    this(locale, EnumSet.allOf(Nation.class), Pictures.NONE);
  }

  BookPage(Locale locale, Set<Nation> nations, Pictures pictures) {
    boolean welsh = Messages.WELSH.getLanguage().equals(locale.getLanguage());
    this.locale = welsh ? Messages.WELSH : Locale.UK;
    this.texts =
        Messages.load(file -> BookPage.class.getResourceAsStream(file), "book", this.locale);
    this.pictures = pictures;
    this.nations = Collections.unmodifiableSet(new TreeSet<>(nations));
    this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", this.locale);
  }

  /** The language of the page. */
  public Locale locale() {
    return locale;
  }

  /** The nations that the book is about. */
  public Set<Nation> nations() {
    return nations;
  }

  /** Whether something belongs in the book. */
  public boolean shows(Basis basis) {
    return !Collections.disjoint(nations, basis.nations());
  }

  /** A text in the language of the page. */
  public String say(Bilingual text) {
    return text.in(locale);
  }

  /** A day in words, such as {@code 1 April 2011}. */
  public String say(LocalDate day) {
    return days.format(day);
  }

  /** A nation. */
  public String say(Nation nation) {
    return text("nation." + word(nation));
  }

  /** What a code is called. */
  public String say(Code code) {
    return code.labelIn(locale);
  }

  /** Writes a heading; that of the book is of level 1. */
  public void heading(int level, String text) {
    tree.heading(level, text);
  }

  void heading(Heading heading) {
    tree.add(heading);
  }

  public void paragraph(String text) {
    tree.paragraph(DocumentTree.text(text));
  }

  /** Writes a paragraph that must not be passed over. */
  public void warning(String text) {
    tree.paragraph(DocumentTree.strong(text));
  }

  /** Writes an item of a list; how deep it stands is counted from 0. */
  public void item(int depth, String text) {
    tree.item(depth, List.of(DocumentTree.text(text)));
  }

  /** Writes an item of a list, with what it is about before it. */
  public void labelled(String label, String text) {
    labelled(label, List.of(DocumentTree.text(text)));
  }

  private void labelled(String label, List<Node> content) {
    List<Node> all = new ArrayList<>(List.of(DocumentTree.strong(label + ":"), new Text(" ")));
    all.addAll(content);
    tree.item(0, all);
  }

  /** Writes an item whose text there is in English only, and says so to who reads aloud. */
  void inEnglish(String label, String text) {
    labelled(label, isWelsh() ? inOther(text) : List.of(DocumentTree.text(text)));
  }

  /**
   * Writes a text in the language of the page, and below it in the other, for people to compare.
   */
  public void bilingual(Bilingual text) {
    paragraph(say(text));
    labelled(text("other-language"), inOther(other(text)));
  }

  /** Shows a picture in the way of the book, or says how to have it. */
  void picture(JourneyPicture picture) {
    pictures
        .show(picture)
        .ifPresentOrElse(
            tree::add,
            () ->
                paragraph(
                    text("journey.picture")
                        .replace("{nation}", word(picture.nation()))
                        .replace("{language}", locale.getLanguage())
                        .replace("{file}", picture.fileName())));
  }

  /** Writes an item that leads to a heading. */
  void link(Heading heading) {
    Link link = new Link();
    link.appendChild(DocumentTree.text(Anchors.text(heading)));
    links.put(link, heading);
    tree.item(0, List.of(link));
  }

  /** Writes a table, each row of which has as many cells as there are columns. */
  public void table(List<String> header, List<List<String>> rows) {
    tree.table(header, rows);
  }

  /** A text with a name. */
  public record Named(String name, Bilingual text) {}

  /** Writes a table of texts in both languages, for people to compare: that of the page first. */
  public void texts(String what, Collection<Named> named) {
    tree.richTable(
        List.of(what, text("text"), text("other-language")),
        named.stream()
            .map(
                each ->
                    List.of(
                        List.of(DocumentTree.text(each.name())),
                        List.of(DocumentTree.text(say(each.text()))),
                        inOther(other(each.text()))))
            .toList());
  }

  private boolean isWelsh() {
    return locale.equals(Messages.WELSH);
  }

  private String other(Bilingual text) {
    return isWelsh() ? text.english() : text.welsh();
  }

  private List<Node> inOther(String text) {
    return DocumentTree.inLanguage(isWelsh() ? "en" : "cy", text);
  }

  /** Says so loudly where what something rests on is not verified, or has not commenced. */
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
   */
  public void basis(Basis basis) {
    labelled(text("source"), text("source." + word(basis.source())));
    labelled(text("owner"), basis.owner());
    labelled(text("written"), citations(basis.citations()));
    labelled(text("nations"), nations(basis));
    if (!basis.adoptedBy().isEmpty()) {
      labelled(text("adopted-by"), String.join(", ", basis.adoptedBy()));
    }
    labelled(text("days"), days(basis.inForce()));
    labelled(text("certainty"), text("certainty." + word(basis.certainty())));
  }

  /** Where something is written. */
  public String citations(List<Citation> citations) {
    return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
  }

  /** Where something is written, and whether that is law: for a cell of a table. */
  public String place(Basis basis) {
    return text("source.short." + word(basis.source())) + ": " + citations(basis.citations());
  }

  /** When something holds and how certain that is: for a cell of a table. */
  public String standing(Basis basis) {
    return days(basis.inForce()) + "; " + text("certainty.short." + word(basis.certainty()));
  }

  /** Where something holds. */
  public String nations(Basis basis) {
    return basis.nations().stream().map(this::say).collect(Collectors.joining(", "));
  }

  /** When something holds. */
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
    return Words.of(constant);
  }

  /** What was written so far, with all links leading somewhere. */
  DocumentTree tree() {
    Anchors anchors = Anchors.of(tree.root());
    links.forEach((link, heading) -> link.setDestination("#" + anchors.of(heading)));
    return tree;
  }

  /** What was written so far, as Markdown. */
  @Override
  public String toString() {
    return tree().markdown();
  }
}
