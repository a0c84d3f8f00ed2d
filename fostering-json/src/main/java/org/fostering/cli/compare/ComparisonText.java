package org.fostering.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.json.format.ComparisonFormat;
import org.fostering.json.format.JsonPrinter;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.compare.Comparison;
import org.fostering.rules.compare.Difference;
import org.fostering.rules.compare.DifferenceKind;

/** A comparison in the forms in which people read it. */
final class ComparisonText {

  private final CliTexts texts;
  private final Locale locale;

  ComparisonText(CliTexts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  String of(Comparison comparison, CompareCommand.Format format) {
    return switch (format) {
      case TEXT -> text(comparison);
      case MARKDOWN -> tree(comparison).markdown();
      case HTML -> HtmlPage.of(locale.getLanguage(), title(comparison), tree(comparison).root());
      case JSON -> JsonPrinter.indented(ComparisonFormat.COMPARISON.text(comparison, texts)) + "\n";
    };
  }

  private String title(Comparison comparison) {
    return texts.of(
        "compare.title",
        name(comparison.before(), "compare.before"),
        name(comparison.after(), "compare.after"));
  }

  private String name(String name, String otherwise) {
    return name.isBlank() ? texts.of(otherwise) : name;
  }

  /** How many there are of each kind, or that there are none. */
  private String counts(Comparison comparison) {
    if (comparison.differences().isEmpty()) {
      return texts.of("compare.none", comparison.same());
    }
    List<String> counts = new ArrayList<>();
    for (DifferenceKind kind : DifferenceKind.values()) {
      if (comparison.count(kind) > 0) {
        counts.add(texts.of("compare.count", texts.of(kind.text()), comparison.count(kind)));
      }
    }
    counts.add(texts.of("compare.same", comparison.same()));
    String all = String.join(", ", counts) + ".";
    return comparison.isChanged() ? all : all + " " + texts.of("compare.wording-alone");
  }

  private static String in(Optional<Bilingual> text, CliTexts texts) {
    return text.map(texts::of).orElse("");
  }

  // Text

  private String text(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(title(comparison)).append('\n').append(counts(comparison)).append('\n');
    for (Difference each : comparison.differences()) {
      text.append('\n').append(heading(each)).append('\n');
      for (Difference.Detail detail : each.details()) {
        text.append("    ").append(line(detail)).append('\n');
      }
      if (!each.citations().isEmpty()) {
        text.append("    ").append(citations(each)).append('\n');
      }
    }
    return text.toString();
  }

  private String heading(Difference each) {
    String place = each.pointer().toString();
    return texts.of(
        "compare.heading",
        texts.of(each.kind().text()),
        texts.of(each.subject()),
        place.isEmpty() ? texts.of("whole-document") : place);
  }

  private String citations(Difference each) {
    return texts.of("compare.citations", String.join("; ", each.citations()));
  }

  private String line(Difference.Detail detail) {
    String before = in(detail.before(), texts);
    String after = in(detail.after(), texts);
    String what = texts.of(detail.what());
    if (before.isEmpty() && after.isEmpty()) {
      return what;
    }
    return before.isEmpty() || after.isEmpty()
        ? what + ": " + before + after
        : what + ": " + texts.of("compare.way", before, after);
  }

  // Markdown and HTML, side by side

  private DocumentTree tree(Comparison comparison) {
    DocumentTree tree = new DocumentTree();
    tree.heading(1, title(comparison));
    tree.paragraph(DocumentTree.text(counts(comparison)));
    for (DifferenceKind kind : DifferenceKind.values()) {
      List<Difference> its =
          comparison.differences().stream().filter(each -> each.kind() == kind).toList();
      if (!its.isEmpty()) {
        tree.heading(2, texts.of("compare.count", texts.of(kind.text()), its.size()));
        its.forEach(each -> add(each, tree));
      }
    }
    return tree;
  }

  private void add(Difference each, DocumentTree tree) {
    tree.heading(3, texts.of(each.subject()));
    String place = each.pointer().toString();
    String where = place.isEmpty() ? "" : texts.of("compare.place", place);
    String cited = each.citations().isEmpty() ? "" : citations(each);
    String line =
        List.of(where, cited).stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (!line.isEmpty()) {
      tree.paragraph(DocumentTree.text(line));
    }
    if (!each.details().isEmpty()) {
      List<List<List<Node>>> rows = new ArrayList<>();
      for (Difference.Detail detail : each.details()) {
        rows.add(
            List.of(
                List.of(DocumentTree.text(texts.of(detail.what()))),
                List.of(DocumentTree.text(in(detail.before(), texts))),
                List.of(DocumentTree.text(in(detail.after(), texts)))));
      }
      tree.richTable(
          List.of(texts.of("compare.what"), texts.of("compare.before"), texts.of("compare.after")),
          rows);
    }
  }
}
