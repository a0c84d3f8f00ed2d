package org.fostering.cli.hub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.json.format.ResponsibilitiesFormat.Report;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.finding.Finding;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Words;
import org.fostering.rules.responsibility.MatrixRow;
import org.fostering.rules.responsibility.Party;
import org.fostering.rules.responsibility.PartyRole;
import org.fostering.rules.responsibility.ReservedAct;
import org.fostering.rules.responsibility.ResponsibilityFault;

/** The words of a matrix of responsibilities, in one language. */
final class ResponsibilityText {

  private static final String BETWEEN = "; ";

  /** The parts in the usual order of a matrix of responsibilities. */
  private static final List<Responsibility> PARTS =
      List.of(
          Responsibility.ACCOUNTABLE,
          Responsibility.RESPONSIBLE,
          Responsibility.CONSULTED,
          Responsibility.INFORMED);

  private final CliTexts texts;

  ResponsibilityText(CliTexts texts) {
    this.texts = texts;
  }

  String language() {
    return texts.language();
  }

  CliTexts texts() {
    return texts;
  }

  String title(Report report) {
    return texts.of("responsibilities.title", report.matrix().day());
  }

  /** The summary of the matrix. */
  List<String> summary(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        report.matrix().members().isEmpty()
            ? texts.of("responsibilities.no-members")
            : texts.of("responsibilities.members", names(report.matrix().members())));
    lines.add(
        texts.of(
            "responsibilities.faults",
            report.matrix().day(),
            report.until(),
            report.faults().size()));
    if (!texts.isReviewed()) {
      lines.add(texts.of("summary.not-reviewed"));
    }
    return lines;
  }

  List<String> header() {
    return header("step", "for");
  }

  /** The rows; members for whom a step is the same share one. */
  List<List<String>> rows(Report report) {
    Map<JourneyStep, Map<List<String>, List<AuthorityEntry>>> steps = new LinkedHashMap<>();
    for (MatrixRow row : report.matrix().rows()) {
      steps
          .computeIfAbsent(row.step(), step -> new LinkedHashMap<>())
          .computeIfAbsent(parts(row, false), parts -> new ArrayList<>())
          .add(row.member());
    }
    List<List<String>> rows = new ArrayList<>();
    steps.forEach(
        (step, kinds) ->
            kinds.forEach(
                (parts, members) -> {
                  List<String> row = new ArrayList<>(List.of(texts.label(step)));
                  row.add(
                      kinds.size() == 1
                          ? texts.of("responsibilities.all", members.size())
                          : names(members));
                  row.addAll(parts);
                  rows.add(row);
                }));
    return rows;
  }

  List<String> fullHeader() {
    return header("code", "step", "member", "name");
  }

  private List<String> header(String... first) {
    return Stream.concat(Stream.of(first), PARTS.stream().map(Words::of))
        .map(column -> texts.of("responsibilities.column." + column))
        .toList();
  }

  /** A row for each step and member. */
  List<List<String>> fullRows(Report report) {
    return report.matrix().rows().stream()
        .map(
            row ->
                Stream.concat(
                        Stream.of(
                            row.step().toString(),
                            texts.label(row.step()),
                            row.member().key(),
                            name(row.member())),
                        parts(row, true).stream())
                    .toList())
        .toList();
  }

  private List<String> parts(MatrixRow row, boolean byName) {
    return PARTS.stream()
        .map(
            part ->
                row.who(part).stream()
                    .map(party -> party(party, byName))
                    .distinct()
                    .collect(Collectors.joining(BETWEEN)))
        .toList();
  }

  private String party(Party party, boolean byName) {
    String name = texts.of(party.name());
    return party.role() == PartyRole.ITSELF && byName ? name : texts.of(party.role(), name);
  }

  private String names(List<AuthorityEntry> members) {
    return members.stream().map(this::name).collect(Collectors.joining(BETWEEN));
  }

  private String name(AuthorityEntry member) {
    String name = member.getName().orElse(member.getId());
    return texts.language().equals("cy") ? member.getNameWelsh().orElse(name) : name;
  }

  List<String> faultHeader() {
    return Stream.of("severity", "finding", "place", "step", "for", "days", "what", "law")
        .map(column -> texts.of("responsibilities.column." + column))
        .toList();
  }

  List<List<String>> faultRows(Report report) {
    return report.faults().stream().map(this::faultRow).toList();
  }

  private List<String> faultRow(ResponsibilityFault fault) {
    Finding finding = fault.finding();
    return List.of(
        texts.of(finding.severity()),
        finding.code(),
        finding.pointer().toString(),
        fault.step().map(texts::label).orElse(""),
        names(fault.members()),
        days(fault.days()),
        texts.message(finding) + " " + texts.fix(finding),
        fault.law().map(this::law).orElse(""));
  }

  /** A finding in three lines. */
  List<String> lines(ResponsibilityFault fault) {
    List<String> cells = faultRow(fault);
    String about =
        Stream.of(cells.get(3), cells.get(4))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(": "));
    return List.of(
        cells.get(0)
            + " "
            + cells.get(1)
            + " "
            + texts.of("at", cells.get(2))
            + " ("
            + cells.get(5)
            + "):",
        "    " + about,
        "    " + cells.get(6) + (cells.get(7).isEmpty() ? "" : " " + cells.get(7)));
  }

  private String law(ReservedAct act) {
    return texts.of(act.why())
        + " ["
        + texts.force(act.basis().source(), act.basis().owner())
        + ": "
        + texts.cited(act.basis().citations())
        + (act.basis().certainty().isVerified()
            ? ""
            : "; " + texts.of("responsibilities.unverified"))
        + "]";
  }

  private String days(List<DateRange> all) {
    return all.stream().map(days -> DayText.of(days, texts)).collect(Collectors.joining(", "));
  }
}
