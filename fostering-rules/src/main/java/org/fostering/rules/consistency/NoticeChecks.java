package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.common.Notice;
import org.fostering.model.finding.Pointer;

/** Whether everybody who was notified was notified in writing. */
final class NoticeChecks {

  private NoticeChecks() {}

  /** A notice by word of mouth is at fault where somebody has none in writing beside. */
  static void noticesAreWritten(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    List<DocumentNode> notices = part.at("notices");
    List<Notice> written =
        notices.stream()
            .map(notice -> (Notice) notice.value())
            .filter(notice -> !isSpoken(notice))
            .toList();
    for (DocumentNode place : notices) {
      Notice notice = (Notice) place.value();
      if (isSpoken(notice) && !isWrittenToo(notice, written)) {
        faults.accept(place.pointer().property("channel"));
      }
    }
  }

  private static boolean isWrittenToo(Notice spoken, List<Notice> written) {
    return spoken.getTo().isEmpty()
        ? !written.isEmpty()
        : spoken.getTo().stream()
            .allMatch(
                person ->
                    written.stream()
                        .anyMatch(its -> its.getTo().isEmpty() || its.getTo().contains(person)));
  }

  private static boolean isSpoken(Notice notice) {
    return notice.getChannel().filter(NoticeChannel.SPOKEN::equals).isPresent();
  }
}
