package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.finding.Severity;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;

/**
 * The rules that come with the library, from two tables: {@code codes.csv} has the text and the
 * severity of each code, {@code rules.csv} has one line for each thing that must hold, with its
 * citation. What the small vocabulary cannot say is in {@link JavaChecks}.
 */
final class StandardRules {

  private static final String VERSION = "2026.11";
  private static final String WORKED_OUT = "worked-out ";

  private StandardRules() {}

  /** What a code says, wherever it is used. */
  private record Code(Severity severity, Bilingual message, Bilingual fix) {}

  /** The rules of which the library is certain enough to use them unasked. */
  static ConsistencyPack pack(Interpretations interpretations) {
    return pack(
        "consistency",
        new Bilingual("Documents that agree with themselves", "Dogfennau cyson â nhw eu hunain"),
        interpretations,
        true);
  }

  /** The rules that are believed; they are in no default. */
  static ConsistencyPack unverified() {
    return pack(
        "consistency-unverified",
        new Bilingual(
            "Documents that agree with themselves: not verified",
            "Dogfennau cyson â nhw eu hunain: heb ei wirio"),
        Interpretations.defaults(),
        false);
  }

  private static ConsistencyPack pack(
      String id, Bilingual title, Interpretations interpretations, boolean verified) {
    return new ConsistencyPack(
        id,
        VERSION,
        title,
        rules(PostcodeDirectory.standard(), interpretations).stream()
            .filter(rule -> rule.basis().certainty().isVerified() == verified)
            .toList());
  }

  /** Every line of the table, those that are not verified among them. */
  static List<ConsistencyRule> rules(PostcodeDirectory postcodes, Interpretations interpretations) {
    Map<String, Check> workedOut = JavaChecks.checks(postcodes, interpretations);
    Map<String, Code> codes = codes();
    List<ConsistencyRule> rules = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(StandardRules.class.getResourceAsStream("rules.csv"), "rules.csv")) {
      Code code = codes.get(row.text("code"));
      if (code == null) {
        throw row.broken("the code has no texts");
      }
      rules.add(rule(row, code, workedOut));
    }
    return List.copyOf(rules);
  }

  private static ConsistencyRule rule(
      ResourceTable.Row row, Code code, Map<String, Check> workedOut) {
    try {
      return new ConsistencyRule(
          row.text("code"),
          basis(row),
          code.severity(),
          code.message(),
          code.fix(),
          row.text("on"),
          NodeCondition.of(row.optional("when").orElse("")),
          check(row.text("check"), workedOut));
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
  }

  private static Check check(String line, Map<String, Check> workedOut) {
    if (!line.startsWith(WORKED_OUT)) {
      return Checks.of(line);
    }
    Check check = workedOut.get(line.substring(WORKED_OUT.length()));
    if (check == null) {
      throw new IllegalArgumentException("no such check: " + line);
    }
    return check.named(line);
  }

  /** The instrument's own nations and days, unless the line names others. */
  private static Basis basis(ResourceTable.Row row) {
    Instrument instrument = Instrument.of(row.text("instrument"));
    Basis.Builder basis =
        Basis.of(instrument.source(), instrument.owner())
            .cites(new Citation(instrument.title(), row.optional("provision").orElse("")))
            .certainty(Certainty.valueOf(row.text("certainty").toUpperCase(Locale.ROOT)))
            .during(new InForce(Optional.of(days(row, instrument))));
    Optional<String> nations = row.optional("nations");
    if (nations.isEmpty()) {
      instrument.nations().forEach(basis::in);
    } else {
      for (String nation : nations.get().split(" ", -1)) {
        basis.in(Nation.valueOf(nation.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return basis.build();
  }

  private static DateRange days(ResourceTable.Row row, Instrument instrument) {
    Optional<LocalDate> from = row.optional("from").map(LocalDate::parse);
    return from.isEmpty() ? instrument.inForce() : new DateRange(from, instrument.inForce().to());
  }

  private static Map<String, Code> codes() {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(StandardRules.class.getResourceAsStream("codes.csv"), "codes.csv")) {
      Code code =
          new Code(
              Severity.valueOf(row.text("severity").toUpperCase(Locale.ROOT)),
              new Bilingual(row.text("message_en"), row.text("message_cy")),
              new Bilingual(row.text("fix_en"), row.text("fix_cy")));
      if (codes.put(row.text("code"), code) != null) {
        throw row.broken("a code of its own is needed");
      }
    }
    return codes;
  }
}
