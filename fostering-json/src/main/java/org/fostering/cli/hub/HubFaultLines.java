package org.fostering.cli.hub;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.DateRange;
import org.fostering.rules.routing.HubFault;

/**
 * The faults of a directory and of the routes of its region, the latter with an example, in words.
 */
final class HubFaultLines {

  private final CliTexts texts;
  private final PrintWriter out;

  HubFaultLines(CliTexts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  /** A finding, and the days on which it is there, if it is not there on all. */
  void print(Finding finding, List<DateRange> days) {
    String place = finding.pointer().toString();
    print(finding, place.isEmpty() ? texts.of("whole-document") : place, "", days);
  }

  void print(HubFault fault) {
    String place =
        fault.pack().map(pack -> pack + " ").orElse("") + fault.finding().pointer().toString();
    print(fault.finding(), place, rules(fault), fault.days());
    List<String> said = new ArrayList<>();
    fault.home().map(home -> texts.of("hub.home", home)).ifPresent(said::add);
    fault.bodies().forEach(body -> said.add(texts.of("hub.body", body)));
    fault.named().map(named -> texts.of("hub.named", named)).ifPresent(said::add);
    fault.facts().map(facts -> texts.of(facts.inWords())).ifPresent(said::add);
    if (!said.isEmpty()) {
      out.println("    " + texts.of("rules.shown-by", String.join("; ", said)));
    }
  }

  private void print(Finding finding, String place, String rules, List<DateRange> days) {
    String when =
        days.stream().map(range -> DayText.of(range, texts)).collect(Collectors.joining(", "));
    out.println(
        texts.of(finding.severity())
            + " "
            + finding.code()
            + " "
            + texts.of("at", place)
            + rules
            + (when.isEmpty() ? "" : " (" + when + ")")
            + ":");
    out.println("    " + texts.message(finding) + " " + texts.fix(finding));
  }

  private static String rules(HubFault fault) {
    return fault.rules().isEmpty() ? "" : ", " + String.join(", ", fault.rules());
  }
}
