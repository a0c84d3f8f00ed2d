package org.fostering.cli.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * Prints the rules of a pack.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the pack
 */
public record PackSection(RulePack<?> pack) implements BookSection {

  private static final Bilingual RULES = new Bilingual("Rules", "Rheolau");

  /** Checks that there is a pack. */
  public PackSection {
    Objects.requireNonNull(pack, "pack");
  }

  /**
   * A section for each of several packs.
   *
   * @param packs the packs
   * @return the sections
   */
  public static List<BookSection> ofAll(Collection<? extends RulePack<?>> packs) {
    return packs.stream().<BookSection>map(PackSection::new).toList();
  }

  @Override
  public Bilingual title() {
    return pack.title();
  }

  @Override
  public Map<Bilingual, List<Basis>> counted() {
    return Map.of(RULES, pack.rules().stream().map(rule -> rule.basis()).toList());
  }

  @Override
  public boolean concerns(Set<Nation> nations) {
    return pack.rules().isEmpty()
        || pack.rules().stream()
            .anyMatch(rule -> !Collections.disjoint(nations, rule.basis().nations()));
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(
        page.text("pack").replace("{id}", pack.id()).replace("{version}", pack.version()));
    List<Rule<?>> shown = new ArrayList<>();
    for (Rule<?> rule : pack.rules()) {
      if (page.shows(rule.basis())) {
        shown.add(rule);
      }
    }
    if (!shown.isEmpty()) {
      overview(shown, page);
    }
    shown.forEach(rule -> rule(rule, page));
    for (Amendment<?> amendment : pack.amendments()) {
      amendment(amendment, page);
    }
  }

  private static void overview(List<Rule<?>> rules, BookPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (Rule<?> rule : rules) {
      rows.add(
          List.of(
              rule.id(),
              page.text("effect." + BookPage.word(rule.effect())),
              page.text("source." + BookPage.word(rule.basis().source())),
              page.nations(rule.basis()),
              page.standing(rule.basis())));
    }
    page.table(
        List.of(
            page.text("rule"),
            page.text("effect"),
            page.text("source"),
            page.text("nations"),
            page.text("standing")),
        rows);
  }

  private static void rule(Rule<?> rule, BookPage page) {
    page.heading(3, rule.id());
    page.warnings(rule.basis());
    page.bilingual(rule.reason());
    page.heading(4, page.text("when"));
    new ConditionOutline(page).print(rule.condition());
    page.heading(4, page.text("rests"));
    page.labelled(page.text("effect"), page.text("effect." + BookPage.word(rule.effect())));
    page.basis(rule.basis());
    rule.mayReadProtected()
        .ifPresent(citation -> page.labelled(page.text("protected"), citation.toString()));
  }

  private static void amendment(Amendment<?> amendment, BookPage page) {
    page.heading(3, page.text("amends").replace("{rule}", amendment.rule()));
    page.bilingual(amendment.why());
    if (amendment instanceof Amendment.Extend<?> extend) {
      page.warnings(extend.basis());
      page.heading(4, page.text("extends"));
      new ConditionOutline(page).print(extend.also());
      page.heading(4, page.text("rests"));
      page.basis(extend.basis());
      extend
          .mayReadProtected()
          .ifPresent(citation -> page.labelled(page.text("protected"), citation.toString()));
    } else if (amendment instanceof Amendment.Replace<?> replace) {
      page.labelled(page.text("replaced-by"), replace.by());
    } else if (amendment instanceof Amendment.Retire<?> retire) {
      page.warnings(retire.basis());
      page.heading(4, page.text("retires"));
      page.basis(retire.basis());
    }
  }
}
