package org.fostering.rules.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.model.applicant.Application;
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
 * The packs of rules that come with the library, from two tables: {@code packs.csv} has their
 * names, {@code rules.csv} one line for each rule, in the order in which to report them. When a
 * rule applies is the name of a {@link LawCondition}. The same tables serve enquiries and
 * applications; what those are called who ask, and what they hand in, stands in braces.
 *
 * @param <S> the type of the document that is decided on
 */
final class LawPacks<S> {

  /** What a pack is. */
  enum Kind {
    /** Law that was read. */
    LAW,
    /** Law that is believed and was not read. */
    UNVERIFIED,
    /** Standards and guidance. */
    STANDARDS
  }

  /** What the tables say in braces of an enquiry, as it is said about an application. */
  private static final Map<String, String> OF_AN_APPLICATION =
      Map.ofEntries(
          Map.entry("enquiry", "application"),
          Map.entry("enquiries", "applications"),
          Map.entry("enquirer", "applicant"),
          Map.entry("enquirers", "applicants"),
          Map.entry("ymholwr", "ymgeisydd"),
          Map.entry("ymholwyr", "ymgeiswyr"),
          Map.entry("r ymholiad", "r cais"),
          Map.entry("yr ymholiad", "y cais"),
          Map.entry("ar ymholiadau", "ar geisiadau"),
          Map.entry("gyfer ymholiadau", "gyfer ceisiadau"));

  private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]*)\\}");

  /** On enquiries; read once, on first use. */
  static final class OnEnquiries {
    static final LawPacks<Enquiry> PACKS =
        new LawPacks<>(EnquiryFacts.OF_CASE, UnaryOperator.identity());

    private OnEnquiries() {}
  }

  /** On applications; read once, on first use. */
  static final class OnApplications {
    static final LawPacks<Application> PACKS =
        new LawPacks<>(
            ApplicationFacts.OF_CASE,
            word -> Objects.requireNonNull(OF_AN_APPLICATION.get(word), word));

    private OnApplications() {}
  }

  private final CaseFacts<S> facts;
  private final UnaryOperator<String> word;
  private final Map<Kind, Map<Nation, RulePack<S>>> packs;

  private LawPacks(CaseFacts<S> facts, UnaryOperator<String> word) {
    this.facts = facts;
    this.word = word;
    this.packs = read(table("rules.csv"), table("packs.csv"));
  }

  /** The packs of a kind, in the order of the nations. */
  Map<Nation, RulePack<S>> of(Kind kind) {
    return packs.getOrDefault(kind, Map.of());
  }

  /** The packs of the lines of the two tables. */
  Map<Kind, Map<Nation, RulePack<S>>> read(
      List<ResourceTable.Row> ofRules, List<ResourceTable.Row> ofPacks) {
    Map<String, List<Rule<S>>> rules = new LinkedHashMap<>();
    for (ResourceTable.Row row : ofRules) {
      rules.computeIfAbsent(row.text("pack"), id -> new ArrayList<>()).add(rule(row));
    }
    Map<Kind, Map<Nation, RulePack<S>>> found = new EnumMap<>(Kind.class);
    for (ResourceTable.Row row : ofPacks) {
      @Nullable List<Rule<S>> its = rules.remove(row.text("id"));
      if (its == null) {
        throw row.broken("no line of rules.csv is of this pack");
      }
      Map<Nation, RulePack<S>> ofKind =
          found.computeIfAbsent(row.word("kind", Kind.class), kind -> new EnumMap<>(Nation.class));
      if (ofKind.put(row.word("nation", Nation.class), pack(row, its)) != null) {
        throw row.broken("a nation has one pack of a kind");
      }
    }
    if (!rules.isEmpty()) {
      throw new IllegalStateException("packs.csv lacks " + rules.keySet());
    }
    found.replaceAll((kind, ofKind) -> Collections.unmodifiableMap(ofKind));
    return found;
  }

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(LawPacks.class.getResourceAsStream(file), file);
  }

  private RulePack<S> pack(ResourceTable.Row row, List<Rule<S>> rules) {
    try {
      RulePack<S> pack =
          RulePack.<S>builder(
                  row.text("id").replace("enquiry", facts.all.subject()), row.text("version"))
              .title(new Bilingual(said(row, "title_en"), said(row, "title_cy")))
              .facts(facts.all)
              .rules(rules)
              .build();
      return row.word("kind", Kind.class) == Kind.LAW ? pack.asDefault() : pack;
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
  }

  private Rule<S> rule(ResourceTable.Row row) {
    Rule.Builder<S> rule =
        Rule.<S>of(row.text("id"), BasisRow.builder(row))
            .when(row.word("when", LawCondition.class).over(facts))
            .then(row.word("effect", Effect.class), said(row, "en"), said(row, "cy"));
    if (row.optional("protected_instrument").isPresent()) {
      rule.mayReadProtected(
          BasisRow.instrument(row, "protected_instrument").title(),
          row.text("protected_provision"));
    } else if (row.optional("protected_provision").isPresent()) {
      throw row.broken("a place is in an instrument");
    }
    return rule.build();
  }

  /** A text of the table in the words of the document. */
  private String said(ResourceTable.Row row, String column) {
    return IN_BRACES
        .matcher(row.text(column))
        .replaceAll(found -> Matcher.quoteReplacement(word.apply(found.group(1))));
  }
}
