package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Severity;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.table.BasisRow;

/**
 * The rules that come with the library, from two tables: {@code codes.csv} has the text and the
 * severity of each code, {@code rules.csv} has one line for each thing that must hold, with its
 * citation; a line on {@code each list} stands for one rule about every list that has an answer
 * beside it. What the small vocabulary cannot say is in {@link JavaChecks}.
 */
final class StandardRules {

  private static final String VERSION = "2026.11";
  private static final String WORKED_OUT = "worked-out ";
  private static final String EACH_LIST = "each list";
  private static final String AS_THE_ANSWER_SAYS = "listed as the answer says";
  private static final String LIST_ANSWER = "Answer";

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
    return rules(
        table("rules.csv"), table("codes.csv"), JavaChecks.checks(postcodes, interpretations));
  }

  /** The rules of the lines of the two tables. */
  static List<ConsistencyRule> rules(
      List<ResourceTable.Row> ofRules,
      List<ResourceTable.Row> ofCodes,
      Map<String, Check> workedOut) {
    Map<String, Code> codes = codes(ofCodes);
    List<ConsistencyRule> rules = new ArrayList<>();
    for (ResourceTable.Row row : ofRules) {
      Code code = codes.get(row.text("code"));
      if (code == null) {
        throw row.broken("the code has no texts");
      }
      if (row.text("on").equals(EACH_LIST)) {
        rules.addAll(listAnswers(code, row));
      } else {
        rules.add(rule(row, code, workedOut));
      }
    }
    return List.copyOf(rules);
  }

  /** Two rules for each list of the vocabulary that has an answer beside it. */
  private static List<ConsistencyRule> listAnswers(Code code, ResourceTable.Row row) {
    if (!row.text("check").equals(AS_THE_ANSWER_SAYS)) {
      throw row.broken("each list is checked by its answer");
    }
    List<ConsistencyRule> rules = new ArrayList<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.valueType() == ListAnswer.class) {
          String list =
              property.name().substring(0, property.name().length() - LIST_ANSWER.length());
          rules.add(
              builder(row, code, type.name())
                  .when(property.name() + "=none & +" + list)
                  .must(Checks.of("never " + list))
                  .build());
          rules.add(
              builder(row, code, type.name())
                  .when(property.name() + "=all & -" + list)
                  .must(Checks.of("never " + property.name()))
                  .build());
        }
      }
    }
    return rules;
  }

  private static ConsistencyRule rule(
      ResourceTable.Row row, Code code, Map<String, Check> workedOut) {
    try {
      return builder(row, code, row.text("on"))
          .when(row.optional("when").orElse(""))
          .must(check(row.text("check"), workedOut))
          .build();
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
  }

  private static ConsistencyRule.Builder builder(ResourceTable.Row row, Code code, String on) {
    return ConsistencyRule.builder(row.text("code"), on)
        .basis(BasisRow.basis(row))
        .severity(code.severity())
        .says(code.message().english(), code.message().welsh())
        .fix(code.fix().english(), code.fix().welsh());
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

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(StandardRules.class.getResourceAsStream(file), file);
  }

  private static Map<String, Code> codes(List<ResourceTable.Row> rows) {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (ResourceTable.Row row : rows) {
      Code code =
          new Code(
              row.word("severity", Severity.class),
              new Bilingual(row.text("message_en"), row.text("message_cy")),
              new Bilingual(row.text("fix_en"), row.text("fix_cy")));
      if (codes.put(row.text("code"), code) != null) {
        throw row.broken("a code of its own is needed");
      }
    }
    return codes;
  }
}
