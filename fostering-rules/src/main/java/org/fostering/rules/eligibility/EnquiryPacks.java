package org.fostering.rules.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.table.BasisRow;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * The packs of rules on enquiries that come with the library, from two tables: {@code packs.csv}
 * has their names, {@code rules.csv} one line for each rule, in the order in which to report them.
 * When a rule applies is the name of an {@link EnquiryCondition}.
 */
final class EnquiryPacks {

  /** What a pack is. */
  enum Kind {
    /** Law that was read. */
    LAW,
    /** Law that is believed and was not read. */
    UNVERIFIED,
    /** Standards and guidance. */
    STANDARDS
  }

  /** Read once, on first use. */
  private static final Map<Kind, Map<Nation, RulePack<Enquiry>>> PACKS =
      read(table("rules.csv"), table("packs.csv"));

  private EnquiryPacks() {}

  /** The packs of a kind, in the order of the nations. */
  static Map<Nation, RulePack<Enquiry>> of(Kind kind) {
    return PACKS.getOrDefault(kind, Map.of());
  }

  /** The packs of the lines of the two tables. */
  static Map<Kind, Map<Nation, RulePack<Enquiry>>> read(
      List<ResourceTable.Row> ofRules, List<ResourceTable.Row> ofPacks) {
    Map<String, List<Rule<Enquiry>>> rules = new LinkedHashMap<>();
    for (ResourceTable.Row row : ofRules) {
      rules.computeIfAbsent(row.text("pack"), id -> new ArrayList<>()).add(rule(row));
    }
    Map<Kind, Map<Nation, RulePack<Enquiry>>> packs = new EnumMap<>(Kind.class);
    for (ResourceTable.Row row : ofPacks) {
      @Nullable List<Rule<Enquiry>> its = rules.remove(row.text("id"));
      if (its == null) {
        throw row.broken("no line of rules.csv is of this pack");
      }
      Map<Nation, RulePack<Enquiry>> ofKind =
          packs.computeIfAbsent(row.word("kind", Kind.class), kind -> new EnumMap<>(Nation.class));
      if (ofKind.put(row.word("nation", Nation.class), pack(row, its)) != null) {
        throw row.broken("a nation has one pack of a kind");
      }
    }
    if (!rules.isEmpty()) {
      throw new IllegalStateException("packs.csv lacks " + rules.keySet());
    }
    packs.replaceAll((kind, ofKind) -> Collections.unmodifiableMap(ofKind));
    return packs;
  }

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(EnquiryPacks.class.getResourceAsStream(file), file);
  }

  private static RulePack<Enquiry> pack(ResourceTable.Row row, List<Rule<Enquiry>> rules) {
    try {
      RulePack<Enquiry> pack =
          RulePack.<Enquiry>builder(row.text("id"), row.text("version"))
              .title(new Bilingual(row.text("title_en"), row.text("title_cy")))
              .facts(EnquiryFacts.ALL)
              .rules(rules)
              .build();
      return row.word("kind", Kind.class) == Kind.LAW ? pack.asDefault() : pack;
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
  }

  private static Rule<Enquiry> rule(ResourceTable.Row row) {
    Rule.Builder<Enquiry> rule =
        Rule.<Enquiry>of(row.text("id"), BasisRow.builder(row))
            .when(row.word("when", EnquiryCondition.class).condition())
            .then(row.word("effect", Effect.class), row.text("en"), row.text("cy"));
    if (row.optional("protected_instrument").isPresent()) {
      rule.mayReadProtected(
          BasisRow.instrument(row, "protected_instrument").title(),
          row.text("protected_provision"));
    }
    return rule.build();
  }
}
