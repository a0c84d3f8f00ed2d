package org.fostering.cli.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.cli.book.BookPage.Named;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyPack;
import org.fostering.rules.consistency.ConsistencyRule;
import org.fostering.rules.law.Basis;

/**
 * Prints consistency rules: for each finding what it says and what to do, and below it everything
 * that leads to it, one line each.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the rules
 */
public record ConsistencySection(ConsistencyPack pack) implements BookSection {

  private static final Bilingual RULES = new Bilingual("Consistency rules", "Rheolau cysondeb");
  private static final List<String> VERBS =
      List.of(
          "in-order",
          "not-in-future",
          "within",
          "at-least",
          "refers-to",
          "unique",
          "never",
          "requires",
          "requires-any",
          "among",
          "disjoint",
          "at-most",
          "not-more",
          "adds-up",
          "sequence",
          "no-overlap",
          "across-documents",
          "worked-out");

  /** Checks that there is a pack. */
  public ConsistencySection {
    Objects.requireNonNull(pack, "pack");
  }

  /**
   * {@return the sections on the rules of the library: those that count, and apart from them those
   * that are believed}
   */
  public static List<BookSection> standard() {
    return Stream.concat(
            Consistency.standard().packs().stream(), Stream.of(Consistency.unverified()))
        .<BookSection>map(ConsistencySection::new)
        .toList();
  }

  @Override
  public Bilingual title() {
    return pack.title();
  }

  @Override
  public Map<Bilingual, List<Basis>> counted() {
    return Map.of(RULES, pack.rules().stream().map(ConsistencyRule::basis).toList());
  }

  @Override
  public boolean concerns(Set<Nation> nations) {
    return pack.rules().stream()
        .anyMatch(rule -> !Collections.disjoint(nations, rule.basis().nations()));
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(
        page.text("pack").replace("{id}", pack.id()).replace("{version}", pack.version()));
    page.paragraph(page.text("consistency.explained"));
    page.table(
        List.of(page.text("consistency.word"), page.text("consistency.meaning")),
        VERBS.stream().map(verb -> List.of(verb, page.text("check." + verb))).toList());
    Map<String, List<ConsistencyRule>> byCode = new LinkedHashMap<>();
    for (ConsistencyRule rule : pack.rules()) {
      if (page.shows(rule.basis())) {
        byCode.computeIfAbsent(rule.code(), code -> new ArrayList<>()).add(rule);
      }
    }
    byCode.forEach((code, rules) -> code(code, rules, page));
  }

  private static void code(String code, List<ConsistencyRule> rules, BookPage page) {
    ConsistencyRule first = rules.get(0);
    page.heading(3, code);
    if (rules.stream().anyMatch(rule -> !rule.basis().certainty().isVerified())) {
      page.warning(page.text("warning.unverified"));
    }
    page.labelled(
        page.text("consistency.severity"),
        page.text("severity." + BookPage.word(first.severity())));
    page.texts(
        page.text("text.kind"),
        List.of(
            new Named(page.text("consistency.message"), first.message()),
            new Named(page.text("consistency.fix"), first.fix())));
    page.table(
        List.of(
            page.text("consistency.on"),
            page.text("consistency.when"),
            page.text("consistency.must"),
            page.text("written"),
            page.text("nations"),
            page.text("standing")),
        rules.stream().map(rule -> row(rule, page)).toList());
  }

  private static List<String> row(ConsistencyRule rule, BookPage page) {
    String when = rule.when().toString();
    return List.of(
        rule.on(),
        when.isEmpty() ? page.text("days.always") : when,
        rule.check().text(),
        page.place(rule.basis()),
        page.nations(rule.basis()),
        page.standing(rule.basis()));
  }
}
