package org.fostering.cli.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.organisation.Contribution;
import org.fostering.model.organisation.DirectoryStatement;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.RegisterEntry;
import org.fostering.model.value.Words;

/**
 * What each organisation of a region has brought, and the register of decisions, risks and open
 * questions, for the book.
 *
 * @param holds whether a statement holds on the day of the book
 * @param name the name of an organisation
 */
record RegionPractice(
    OrganisationDirectory directory,
    Predicate<DirectoryStatement> holds,
    UnaryOperator<String> name,
    CliTexts texts,
    DocumentTree tree) {

  void print() {
    table(
        "contributions",
        List.of("owner", "kind", "what", "steps", "since", "source"),
        directory.getContributions().stream()
            .filter(holds)
            .sorted(Comparator.comparing(each -> name.apply(each.getOrganisation())))
            .map(this::row)
            .toList());
    table(
        "register",
        List.of("kind", "what", "response", "owner", "team", "since", "review", "source"),
        directory.getRegister().stream().filter(holds).map(this::row).toList());
  }

  private List<String> row(Contribution each) {
    return List.of(
        name.apply(each.getOrganisation()),
        each.getKind().map(texts::label).orElse(""),
        each.getSummary().orElse(""),
        each.getSteps().stream().map(texts::label).collect(Collectors.joining(", ")),
        day(each),
        each.getSource().orElse(""));
  }

  private List<String> row(RegisterEntry each) {
    return List.of(
        each.getKind().map(kind -> texts.of("region.register." + Words.of(kind))).orElse(""),
        each.getSummary().orElse(""),
        each.getResponse().orElse(""),
        each.getOwner().map(name).orElse(texts.of("region.missing")),
        each.getTeam().orElse(""),
        day(each),
        each.getReviewOn().map(LocalDate::toString).orElse(texts.of("region.missing")),
        each.getSource().orElse(""));
  }

  private static String day(DirectoryStatement statement) {
    return statement.getSince().map(LocalDate::toString).orElse("");
  }

  private void table(String heading, List<String> columns, List<List<String>> rows) {
    tree.heading(2, texts.of("region." + heading));
    if (rows.isEmpty()) {
      tree.paragraph(DocumentTree.text(texts.of("region.none")));
      return;
    }
    List<String> header = new ArrayList<>();
    columns.forEach(column -> header.add(texts.of("region.column." + column)));
    tree.table(header, rows);
  }
}
