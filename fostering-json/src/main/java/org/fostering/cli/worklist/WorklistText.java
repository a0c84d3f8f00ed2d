package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.Asked;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.value.Words;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;

/** The words of the list, in one language: the text of each column. */
final class WorklistText {

  /** The columns of the list in their order. */
  enum Column {
    DOCUMENT,
    REFERENCE,
    RECEIVED,
    WAITED,
    PROMISE,
    BELONGS_TO,
    STANDS,
    ASK
  }

  private final CliTexts texts;
  private final LocalDate asOf;
  private final List<Column> columns;

  /**
   * @param asOf the day asked about
   * @param references whether there is a column of references
   */
  WorklistText(CliTexts texts, LocalDate asOf, boolean references) {
    this.texts = texts;
    this.asOf = asOf;
    List<Column> shown = new ArrayList<>(List.of(Column.values()));
    if (!references) {
      shown.remove(Column.REFERENCE);
    }
    this.columns = List.copyOf(shown);
  }

  List<Column> columns() {
    return columns;
  }

  String language() {
    return texts.language();
  }

  String header(Column column) {
    return texts.of("worklist.column." + Words.of(column));
  }

  String title() {
    return texts.of("worklist.title", asOf);
  }

  /** What the columns say about an entry. */
  List<String> row(WorklistEntry entry, boolean severalFiles) {
    return columns.stream().map(column -> cell(column, entry, severalFiles)).toList();
  }

  private String cell(Column column, WorklistEntry entry, boolean severalFiles) {
    return switch (column) {
      case DOCUMENT -> (severalFiles ? entry.file() + 1 + ":" : "") + entry.number();
      case REFERENCE -> entry.reference().orElse("");
      case RECEIVED ->
          entry.received().map(LocalDate::toString).orElse(texts.of("worklist.not-known"));
      case WAITED -> entry.received().map(day -> waited(day, entry.answered())).orElse("");
      case PROMISE ->
          entry.offer().isPresent()
              ? entry.dueOn().map(due -> offer(entry, due)).orElse("")
              : entry.promise().map(this::promise).orElse("");
      case BELONGS_TO ->
          entry.offer().isPresent()
              ? ""
              : entry.belongsTo().orElse(texts.of("worklist.not-settled"));
      case STANDS ->
          entry
              .offer()
              .map(offer -> texts.of("worklist.offer", offer.status().map(texts::label).orElse("")))
              .or(
                  () ->
                      entry
                          .outcome()
                          .map(outcome -> texts.of("summary.outcome." + Words.of(outcome))))
              .orElse(texts.of("summary.outcome.not-assessed"));
      case ASK -> entry.ask().map(ask -> ask(Asked.text(ask, texts), entry.questions())).orElse("");
    };
  }

  private String ask(String first, int questions) {
    return questions > 1 ? texts.of("worklist.ask-more", first, questions - 1) : first;
  }

  private String waited(LocalDate received, Optional<LocalDate> answered) {
    if (received.isAfter(asOf)) {
      return texts.of("worklist.later");
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(received, answered.orElse(asOf)));
    return texts.of(answered.isPresent() ? "worklist.answered-after" : "worklist.days", days);
  }

  private String offer(WorklistEntry entry, LocalDate due) {
    return texts.of(entry.isExpired() ? "worklist.offer.expired" : "worklist.offer.due", due);
  }

  private String promise(Deadline promise) {
    DeadlineState state = promise.state();
    String key = "worklist.promise." + Words.of(state);
    return promise.safeDay().isPresent() && state != DeadlineState.CANNOT_TELL
        ? texts.of(key, texts.of(promise.clock().label()), promise.safeDay().get())
        : texts.of("worklist.promise.cannot-tell", texts.of(promise.clock().label()));
  }

  /** What the list comes to. */
  List<String> summary(WorklistTally tally, boolean complete) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.of("worklist.summary", tally.enquiries(), tally.unanswered(), tally.missed()));
    if (tally.later() > 0) {
      lines.add(texts.of("worklist.later-than-day", tally.later(), asOf));
    }
    if (tally.offers() > 0) {
      lines.add(texts.of("worklist.offers", tally.offers(), tally.expired()));
    }
    if (tally.closed() > 0) {
      lines.add(texts.of("worklist.closed", tally.closed()));
    }
    if (tally.unread() > 0) {
      lines.add(texts.of("worklist.unread", tally.unread()));
    }
    if (!complete) {
      lines.add(texts.of("summary.incomplete"));
    }
    lines.add(texts.of("summary.advice"));
    if (!texts.isReviewed()) {
      lines.add(texts.of("summary.not-reviewed"));
    }
    return lines;
  }
}
