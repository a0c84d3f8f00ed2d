package org.fostering.cli.hub;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.finding.Finding;
import org.fostering.rules.routing.HubFault;

/** The faults that the search over the routes of a region found, each with an example, in words. */
final class HubFaultLines {

  private final CliTexts texts;
  private final PrintWriter out;

  HubFaultLines(CliTexts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  void print(HubFault fault) {
    Finding finding = fault.finding();
    String place = finding.pointer().toString();
    out.println(
        texts.of(finding.severity())
            + " "
            + finding.code()
            + " "
            + texts.of("at", fault.pack().map(pack -> pack + " ").orElse("") + place)
            + rules(fault)
            + " ("
            + fault.days().stream()
                .map(days -> DayText.of(days, texts))
                .collect(Collectors.joining(", "))
            + "):");
    out.println("    " + texts.message(finding) + " " + texts.fix(finding));
    List<String> said = new ArrayList<>();
    fault.home().map(home -> texts.of("hub.home", home)).ifPresent(said::add);
    fault.bodies().forEach(body -> said.add(texts.of("hub.body", body)));
    fault.named().map(named -> texts.of("hub.named", named)).ifPresent(said::add);
    fault.facts().map(facts -> texts.of(facts.inWords())).ifPresent(said::add);
    if (!said.isEmpty()) {
      out.println("    " + texts.of("rules.shown-by", String.join("; ", said)));
    }
  }

  private static String rules(HubFault fault) {
    return fault.rules().isEmpty() ? "" : ", " + String.join(", ", fault.rules());
  }
}
