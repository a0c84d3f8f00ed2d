package org.fostering.cli.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map.Entry;
import java.util.Optional;
import org.fostering.cli.check.FaultDigest.Fault;
import org.fostering.cli.check.FaultDigest.Place;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.JsonPrinter;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/**
 * The result for what shows the findings of tools, such as editors and reviews of changes: SARIF
 * 2.1.0 (OASIS). Of each rule as many results are given as the digest keeps; a notification says
 * how many are left out.
 */
final class CheckSarif implements CheckReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** What stands for standard input, which has no name. */
  private static final String STREAM = "stdin";

  private final Appendable out;
  private final CliTexts texts;
  private final CheckQuestion question;
  private final FaultDigest digest;
  private Optional<UnusableException> brokenOff = Optional.empty();

  CheckSarif(Appendable out, CliTexts texts, CheckQuestion question, FaultDigest digest) {
    this.out = out;
    this.texts = texts;
    this.question = question;
    this.digest = digest;
  }

  @Override
  public void document(DocumentResult result) {}

  @Override
  public void later(DocumentResult result) {}

  @Override
  public void brokenOff(UnusableException why, DocumentTally tally) throws IOException {
    brokenOff = Optional.of(why);
    summary(tally);
  }

  @Override
  public void summary(DocumentTally tally) throws IOException {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "fostering");
    driver.put("version", CommandVersion.version());
    ArrayNode rules = driver.putArray("rules");
    run.put("language", texts.language());
    run.put("columnKind", "unicodeCodePoints");
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", brokenOff.isEmpty());
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    brokenOff.ifPresent(
        why -> text(notifications.addObject().put("level", "error"), "message", why.text(texts)));
    ArrayNode results = run.putArray("results");
    for (Entry<String, Fault> each : digest.faults().entrySet()) {
      Fault fault = each.getValue();
      rule(each.getKey(), fault, rules.addObject());
      for (Place place : fault.places()) {
        result(place, rules.size() - 1, results.addObject());
      }
      if (fault.leftOut() > 0) {
        leftOut(each.getKey(), fault, notifications.addObject());
      }
    }
    out.append(JsonPrinter.indented(log));
  }

  private void rule(String code, Fault fault, ObjectNode rule) {
    rule.put("id", code);
    texts
        .entry(code)
        .ifPresent(
            entry -> {
              text(rule, "shortDescription", entry.text());
              text(rule, "fullDescription", entry.text() + " " + entry.when());
              text(rule, "help", entry.fix());
            });
    rule.putObject("defaultConfiguration").put("level", level(fault.severity()));
    rule.putObject("properties").put("found", fault.count()).put("documents", fault.documents());
  }

  private void result(Place place, int rule, ObjectNode result) {
    Finding finding = place.finding();
    result.put("ruleId", finding.code());
    result.put("ruleIndex", rule);
    result.put("level", level(finding.severity()));
    text(result, "message", texts.message(finding) + " " + texts.fix(finding));
    if (place.number() == 0) {
      return;
    }
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical
        .putObject("artifactLocation")
        .put("uri", reference(question.files().names().get(place.file())));
    finding
        .position()
        .ifPresent(
            position ->
                physical
                    .putObject("region")
                    .put("startLine", position.line())
                    .put("startColumn", position.column()));
    String pointer = finding.pointer().toString();
    if (!pointer.isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", pointer);
    }
    result.putObject("properties").put("document", place.number());
  }

  private void leftOut(String code, Fault fault, ObjectNode notification) {
    notification.put("level", "note");
    text(
        notification,
        "message",
        texts.of("report.left-out", code, fault.places().size(), fault.leftOut()));
    notification.putObject("associatedRule").put("id", code);
  }

  private static void text(ObjectNode object, String name, String text) {
    object.putObject(name).put("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A file as a reference of RFC 3986. A colon would be taken for the end of a scheme. */
  private static String reference(String file) {
    if (file.equals(Input.STANDARD_INPUT)) {
      return STREAM;
    }
    StringBuilder reference = new StringBuilder();
    for (byte each : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (isUnreserved(c) || c == '/') {
        reference.append(c);
      } else {
        reference.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return reference.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }
}
