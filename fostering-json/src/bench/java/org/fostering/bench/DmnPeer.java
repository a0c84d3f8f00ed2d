package org.fostering.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.fostering.model.enquiry.Enquiry;

/**
 * The rules of England as a decision table of Camunda; its inputs are worked out in Java, to its
 * favour.
 */
final class DmnPeer {

  private DmnPeer() {}

  private static final String[] IN = {
    "specifiedEnquirer",
    "repealedEnquirer",
    "specifiedHousehold",
    "repealedHousehold",
    "child",
    "turning",
    "approved",
    "weighedEnquirer",
    "weighedHousehold"
  };

  static String dmn() {
    StringBuilder s =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"b\"><decision id=\"england\" name=\"england\"><decisionTable id=\"t\" hitPolicy=\"COLLECT\">");
    for (String in : IN)
      s.append(
          "<input id=\"i_"
              + in
              + "\"><inputExpression id=\"x_"
              + in
              + "\" typeRef=\"string\" expressionLanguage=\"feel\"><text>"
              + in
              + "</text></inputExpression></input>");
    s.append(
        "<output id=\"out1\" name=\"rule\" typeRef=\"integer\"/><output id=\"out2\" name=\"status\" typeRef=\"string\"/>");
    int id = 0;
    for (int i = 0; i < 4; i++) {
      s.append(row(id++, i, "YES", i, "YES"));
      s.append(row(id++, i, "OPEN", i, "OPEN"));
    }
    for (int i = 0; i < 4; i++) {
      s.append(row(id++, i, "YES", 4, "YES", 4, "YES"));
      s.append(row(id++, i, "OPEN", 4, "YES", 4, "OPEN"));
      s.append(row(id++, i, "YES", 4, "OPEN", 4, "OPEN"));
      s.append(row(id++, i, "OPEN", 4, "OPEN", 4, "OPEN"));
    }
    for (String v : List.of("YES", "OPEN")) {
      s.append(row(id++, 5, v, 7, v));
      s.append(row(id++, 6, v, 8, v));
      s.append(row(id++, 6, v, 9, v));
      s.append(row(id++, 7, v, 5, v));
      s.append(row(id++, 8, v, 6, v));
    }
    return s + "</decisionTable></decision></definitions>";
  }

  private static String row(int id, int in, String value, int rule, String status) {
    return row(id, in, value, -1, "", rule, status);
  }

  private static String row(
      int id, int in, String value, int in2, String value2, int rule, String status) {
    StringBuilder s = new StringBuilder("<rule id=\"r" + id + "\">");
    for (int i = 0; i < IN.length; i++)
      s.append(
          "<inputEntry id=\"e"
              + id
              + "_"
              + i
              + "\"><text>"
              + (i == in ? "\"" + value + "\"" : i == in2 ? "\"" + value2 + "\"" : "")
              + "</text></inputEntry>");
    return s
        + "<outputEntry id=\"o"
        + id
        + "\"><text>"
        + rule
        + "</text></outputEntry><outputEntry id=\"p"
        + id
        + "\"><text>\""
        + status
        + "\"</text></outputEntry></rule>";
  }

  private static final class Lazy {
    static final DmnEngine ENGINE =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    static final DmnDecision DECISION =
        ENGINE.parseDecision(
            "england", new ByteArrayInputStream(dmn().getBytes(StandardCharsets.UTF_8)));
  }

  static FlatFacts.Outcomes decide(Enquiry e) {
    FlatFacts f = new FlatFacts(e, MadeUpEnquiries.DAY);
    var in = Variables.createVariables();
    for (int i = 0; i < 4; i++) in.putValue(IN[i], Predicates.rule(i, f).name());
    in.putValue("child", Predicates.child(f).name())
        .putValue("turning", Predicates.turning(f).name())
        .putValue("approved", Predicates.approved(f).name())
        .putValue("weighedEnquirer", Predicates.weighed(f, true).name())
        .putValue("weighedHousehold", Predicates.weighed(f, false).name());
    FlatFacts.Outcomes out = new FlatFacts.Outcomes();
    for (DmnDecisionRuleResult r : Lazy.ENGINE.evaluateDecisionTable(Lazy.DECISION, in)) {
      int rule = ((Number) r.getEntry("rule")).intValue();
      if (r.getEntry("status").equals("YES")) out.met(rule);
      else out.open(rule);
    }
    return out;
  }
}
