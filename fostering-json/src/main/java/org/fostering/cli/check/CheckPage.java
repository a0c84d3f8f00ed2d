package org.fostering.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.cli.check.FaultDigest.Alike;
import org.fostering.cli.check.FaultDigest.Fault;
import org.fostering.cli.check.FaultDigest.Place;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FindingEntry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Words;

/**
 * The result for those who look after the data: a page by fault, with what to do, where it is, and
 * what has become of it since an earlier run. It names documents by file, number and line alone.
 */
final class CheckPage implements CheckReport {

  private static final int MOST_POINTERS = 15;
  private static final int MOST_PLACES = 20;

  private final Appendable out;
  private final CliTexts texts;
  private final CheckQuestion question;
  private final FaultDigest digest;
  private final Optional<EarlierCheck> before;
  private final DocumentTree tree = new DocumentTree();
  private Optional<UnusableException> brokenOff = Optional.empty();

  CheckPage(
      Appendable out,
      CliTexts texts,
      CheckQuestion question,
      FaultDigest digest,
      Optional<EarlierCheck> before) {
    this.out = out;
    this.texts = texts;
    this.question = question;
    this.digest = digest;
    this.before = before;
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
    String title = texts.of("report.title", question.asOf());
    tree.heading(1, title);
    brokenOff.ifPresent(why -> tree.paragraph(DocumentTree.strong(why.text(texts))));
    say(texts.of("label.documents") + ": " + texts.documents(tally));
    if (question.skipped() > 0) {
      say(texts.of("check.skipped", question.skipped()));
    }
    before.ifPresent(
        earlier ->
            say(
                texts.of(
                    "report.compared", earlier.asOf(), earlier.documents(), earlier.withErrors())));
    say(texts.of("summary.as-of", question.asOf(), Words.of(question.mode())));
    say(texts.of("check.advice"));
    if (!texts.isReviewed()) {
      say(texts.of("summary.not-reviewed"));
    }
    tree.heading(2, texts.of("report.faults"));
    overview();
    List<Entry<String, Fault>> faults = new ArrayList<>(digest.faults().entrySet());
    faults.sort(
        Comparator.comparing((Entry<String, Fault> each) -> each.getValue().severity())
            .thenComparing(each -> -each.getValue().count()));
    if (!faults.isEmpty()) {
      tree.heading(2, texts.of("report.each"));
    }
    faults.forEach(each -> fault(each.getKey(), each.getValue()));
    out.append(HtmlPage.of(texts.language(), title, tree.root()));
  }

  private void say(String text) {
    tree.paragraph(DocumentTree.text(text));
  }

  private void overview() {
    SortedSet<String> codes = new TreeSet<>(digest.faults().keySet());
    before.ifPresent(earlier -> codes.addAll(earlier.findings().keySet()));
    if (codes.isEmpty()) {
      say(texts.of("report.nothing"));
      return;
    }
    List<String> header =
        new ArrayList<>(
            List.of(
                texts.of("codes.code"),
                texts.of("codes.says"),
                texts.of("explain.severity"),
                texts.of("report.found"),
                texts.of("report.documents")));
    before.ifPresent(
        earlier -> header.addAll(List.of(texts.of("report.before"), texts.of("report.change"))));
    tree.table(header, codes.stream().map(this::overview).toList());
  }

  private List<String> overview(String code) {
    Optional<Fault> fault = Optional.ofNullable(digest.faults().get(code));
    long count = fault.map(Fault::count).orElse(0L);
    List<String> row = new ArrayList<>();
    row.add(code);
    row.add(
        texts.entry(code).map(entry -> entry.text()).orElseGet(() -> texts.of("finding.other")));
    row.add(fault.map(each -> texts.of(each.severity())).orElse(""));
    row.add(Long.toString(count));
    row.add(Long.toString(fault.map(Fault::documents).orElse(0L)));
    before.ifPresent(
        earlier -> {
          long then = earlier.findings().getOrDefault(code, 0L);
          row.add(Long.toString(then));
          row.add(change(then, count));
        });
    return row;
  }

  /** In words, so that the sign is not all that says it. */
  private String change(long then, long now) {
    if (then == now) {
      return texts.of("report.same");
    }
    if (now == 0) {
      return texts.of("report.gone");
    }
    return then == 0
        ? texts.of("report.new")
        : texts.of(now > then ? "report.more" : "report.fewer", Math.abs(now - then));
  }

  /** What all of them have in common is said once, and the rest beside each place. */
  private void fault(String code, Fault fault) {
    tree.heading(3, code);
    Set<String> wrong = each(fault, texts::message);
    Set<String> mends = each(fault, texts::fix);
    say(
        wrong.size() == 1
            ? wrong.iterator().next()
            : texts.entry(code).map(FindingEntry::text).orElseGet(() -> texts.of("finding.other")));
    if (mends.size() == 1) {
      say(texts.of("explain.mend") + ": " + mends.iterator().next());
    }
    pointers(code, fault, wrong.size() > 1, mends.size() > 1);
    places(fault);
  }

  private static Set<String> each(Fault fault, Function<Finding, String> says) {
    return fault.alike().stream().map(each -> says.apply(each.first())).collect(Collectors.toSet());
  }

  /**
   * With what is wrong and what to do at each place, where that is not the same at all, and how
   * often it was found there before. Places of an earlier run alone are not named: they stand in a
   * file that anybody may have written.
   */
  private void pointers(String code, Fault fault, boolean wrong, boolean mends) {
    Optional<Map<String, Long>> then = before.flatMap(earlier -> earlier.placesOf(code));
    List<List<String>> rows = new ArrayList<>();
    Set<String> named = new HashSet<>();
    long shown = 0;
    long shownThen = 0;
    for (Alike each : fault.alike().stream().limit(MOST_POINTERS).toList()) {
      List<String> row =
          new ArrayList<>(List.of(place(each.pointer()), Long.toString(each.count())));
      if (then.isPresent()) {
        // Of several rows of one place the first, the most frequent, has them all.
        boolean isFirst = named.add(each.pointer());
        long there = isFirst ? then.get().getOrDefault(each.pointer(), 0L) : 0;
        row.add(isFirst ? Long.toString(there) : "");
        shownThen += there;
      }
      if (wrong) {
        row.add(texts.message(each.first()));
      }
      if (mends) {
        row.add(texts.fix(each.first()));
      }
      rows.add(row);
      shown += each.count();
    }
    List<String> header =
        new ArrayList<>(List.of(texts.of("report.where"), texts.of("report.found")));
    if (then.isPresent()) {
      header.add(texts.of("report.before"));
    }
    if (wrong) {
      header.add(texts.of("codes.says"));
    }
    if (mends) {
      header.add(texts.of("explain.mend"));
    }
    long allThen = then.isPresent() ? before.orElseThrow().findings().getOrDefault(code, 0L) : 0;
    if (shown < fault.count() || shownThen < allThen) {
      List<String> rest = new ArrayList<>(Collections.nCopies(header.size(), ""));
      rest.set(0, texts.of("report.elsewhere"));
      rest.set(1, Long.toString(fault.count() - shown));
      if (then.isPresent()) {
        rest.set(2, Long.toString(allThen - shownThen));
      }
      rows.add(rest);
    }
    tree.table(header, rows);
  }

  private void places(Fault fault) {
    boolean severalFiles = question.files().names().size() > 1;
    List<String> header = new ArrayList<>();
    if (severalFiles) {
      header.add(texts.of("report.file"));
    }
    header.addAll(
        List.of(texts.of("report.document"), texts.of("report.line"), texts.of("report.where")));
    List<List<String>> rows =
        fault.places().stream().limit(MOST_PLACES).map(each -> row(each, severalFiles)).toList();
    tree.table(header, rows);
    if (fault.count() > rows.size()) {
      say(texts.of("more-findings", fault.count() - rows.size()));
    }
  }

  private List<String> row(Place place, boolean severalFiles) {
    List<String> row = new ArrayList<>();
    if (severalFiles) {
      row.add(place.number() == 0 ? "" : question.files().names().get(place.file()));
    }
    row.add(place.number() == 0 ? texts.of("check.together") : Long.toString(place.number()));
    row.add(place.finding().position().map(position -> Long.toString(position.line())).orElse(""));
    row.add(place(place.finding().pointer().toString()));
    return row;
  }

  private String place(String pointer) {
    return pointer.isEmpty() ? texts.of("whole-document") : pointer;
  }
}
