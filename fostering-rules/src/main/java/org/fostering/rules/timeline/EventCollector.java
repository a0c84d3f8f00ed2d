package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.common.Notice;
import org.fostering.model.finding.Pointer;

/** Collects the events of one document. */
final class EventCollector {

  private final List<Event> events = new ArrayList<>();

  /** The people of the case; what concerns all of them concerns the case as a whole. */
  private final Map<String, Pointer> everybody = new LinkedHashMap<>();

  EventCollector() {}

  /** One of the people of the case, where the document names them. */
  void person(String id, Pointer place) {
    everybody.putIfAbsent(id, place);
  }

  /** A part of a document, and the scope of what happens in it. */
  record Part(Pointer pointer, Pointer scope, Collection<String> concerns) {

    /** Of the case as a whole. */
    static Part ofCase(Pointer pointer) {
      return new Part(pointer, Pointer.ROOT, Set.of());
    }

    Part concerning(Collection<String> people) {
      return new Part(pointer, scope, people);
    }

    Part at(String property) {
      return new Part(pointer.property(property), scope, concerns);
    }

    Part at(String property, int index) {
      return new Part(pointer.property(property).index(index), scope, concerns);
    }

    /** Reads each element of a list with its place. */
    <T> void each(String list, List<T> elements, BiConsumer<T, Part> read) {
      for (int i = 0; i < elements.size(); i++) {
        read.accept(elements.get(i), at(list, i));
      }
    }

    /** Reads each element of a list with its place, which is a scope of its own. */
    <T> void eachAlone(String list, List<T> elements, BiConsumer<T, Part> read) {
      each(list, elements, (element, part) -> read.accept(element, part.alone()));
    }

    /** The same, as a scope of its own. */
    Part alone() {
      return new Part(pointer, pointer, concerns);
    }
  }

  /** It happened, on that day or on a day that is not recorded. */
  void happened(JourneyEvent kind, Optional<LocalDate> day, Part where) {
    events.add(new Event(kind, day, where.pointer(), where.scope(), concerns(where)));
  }

  /** What concerns everybody concerns the case as a whole. */
  private Set<String> concerns(Part where) {
    Set<String> concerns = Set.copyOf(where.concerns());
    return concerns.containsAll(everybody.keySet()) ? Set.of() : concerns;
  }

  /**
   * A determination is the written notice of it: for each of the people it is made on the later of
   * two days, when it was decided and when the first notice was given. What was only said starts no
   * time.
   */
  void determined(
      JourneyEvent kind,
      Optional<LocalDate> decided,
      Part decidedAt,
      List<Notice> notices,
      Part part) {
    if (notices.isEmpty()) {
      happened(kind, decided, decidedAt);
    }
    firstInWriting(notices, part)
        .forEach(
            (i, people) -> {
              Optional<LocalDate> given = notices.get(i).getGivenOn();
              boolean isLater =
                  given.isPresent() && decided.map(day -> day.isBefore(given.get())).orElse(true);
              onceADay(
                  kind,
                  isLater ? given : decided,
                  (isLater ? givenOn(notices.get(i), part, i) : decidedAt).concerning(people));
            });
  }

  /** Of the notices in writing, the first to each of the people; what has no day comes last. */
  private Map<Integer, Set<String>> firstInWriting(List<Notice> notices, Part part) {
    Map<Integer, Set<String>> firsts = new LinkedHashMap<>();
    Set<String> informed = new HashSet<>();
    IntStream.range(0, notices.size())
        .filter(i -> !isSpoken(notices.get(i)))
        .boxed()
        .sorted(Comparator.comparing(i -> notices.get(i).getGivenOn().orElse(LocalDate.MAX)))
        .forEach(
            i -> {
              Collection<String> to = givenOn(notices.get(i), part, i).concerns();
              Set<String> people = new LinkedHashSet<>(to.isEmpty() ? everybody.keySet() : to);
              people.removeAll(informed);
              if (!people.isEmpty() || firsts.isEmpty()) {
                informed.addAll(people);
                firsts.put(i, people);
              }
            });
    return firsts;
  }

  /** The days on which notices in writing were received. */
  void received(JourneyEvent kind, List<Notice> notices, Part part) {
    for (int i = 0; i < notices.size(); i++) {
      Notice notice = notices.get(i);
      if (notice.getReceivedOn().isPresent() && !isSpoken(notice)) {
        onceADay(kind, notice.getReceivedOn(), of(notice, part, i, "receivedOn"));
      }
    }
  }

  /** It happened if its day is recorded, and not otherwise. */
  void on(JourneyEvent kind, Optional<LocalDate> day, Part where) {
    if (day.isPresent()) {
      happened(kind, day, where);
    }
  }

  /**
   * The notices in writing, one event for each day and each of the people to whom it is given. What
   * was only said is not a notice where the law wants it in writing.
   */
  void notices(JourneyEvent written, List<Notice> notices, Part part) {
    for (int i = 0; i < notices.size(); i++) {
      if (!isSpoken(notices.get(i))) {
        onceADay(written, notices.get(i).getGivenOn(), givenOn(notices.get(i), part, i));
      }
    }
  }

  /** The notices by word of mouth and those in writing. */
  void notices(JourneyEvent spoken, JourneyEvent written, List<Notice> notices, Part part) {
    for (int i = 0; i < notices.size(); i++) {
      Notice notice = notices.get(i);
      onceADay(isSpoken(notice) ? spoken : written, notice.getGivenOn(), givenOn(notice, part, i));
    }
  }

  static boolean isSpoken(Notice notice) {
    return notice.getChannel().filter(NoticeChannel.SPOKEN::equals).isPresent();
  }

  /** Whether something is only said: there are notices, and none of them is in writing. */
  static boolean areSpoken(List<Notice> notices) {
    return !notices.isEmpty() && notices.stream().allMatch(EventCollector::isSpoken);
  }

  /** Each day once, because two people are often told on the same. */
  void onceADay(JourneyEvent kind, Optional<LocalDate> day, Part where) {
    Set<String> concerns = concerns(where);
    boolean there =
        events.stream()
            .anyMatch(
                event ->
                    event.kind().equals(kind)
                        && event.on().equals(day)
                        && event.concerns().equals(concerns)
                        && event.scope().equals(where.scope()));
    if (!there) {
      happened(kind, day, where);
    }
  }

  boolean has(JourneyEvent kind) {
    return events.stream().anyMatch(event -> event.kind().equals(kind));
  }

  /** Whether something happened to everybody by a day. */
  boolean hasForAll(JourneyEvent kind, LocalDate day) {
    return events.stream()
        .anyMatch(
            event ->
                event.kind().equals(kind)
                    && event.concerns().isEmpty()
                    && event.on().map(on -> !on.isAfter(day)).orElse(true));
  }

  Timeline timeline() {
    return new Timeline(events, everybody);
  }

  private static Part givenOn(Notice notice, Part notices, int index) {
    return of(notice, notices, index, "givenOn");
  }

  private static Part of(Notice notice, Part notices, int index, String day) {
    return new Part(
        notices.pointer().index(index).property(day),
        notices.scope(),
        notice.getTo().isEmpty() ? notices.concerns() : notice.getTo());
  }
}
