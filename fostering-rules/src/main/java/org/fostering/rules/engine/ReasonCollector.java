package org.fostering.rules.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.engine.Place.Spot;
import org.fostering.rules.engine.Source.Words;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Reason;

/**
 * The reasons for what one condition after the other came to: of which subject, what, and which
 * parts of the condition it settled. Not thread-safe.
 */
final class ReasonCollector {

  private final Evaluation evaluation;
  private final boolean hasForeignLists;

  private Frame[] frames = new Frame[8];
  private Source[] sources = new Source[8];
  private Words[] settled = new Words[8];
  private int size;

  /** Which reason is of what, where things of two lists may be in one place. */
  private final Map<List<Object>, Integer> numbers;

  ReasonCollector(Evaluation evaluation, boolean hasForeignLists) {
    this.evaluation = evaluation;
    this.hasForeignLists = hasForeignLists;
    this.numbers = hasForeignLists ? new HashMap<>() : Map.of();
  }

  /** Adds a known fact that settled a part, unless it is there already. */
  void add(Frame frame, Source source, int number, List<Bilingual> words) {
    if (hasForeignLists) {
      addOfPlace(frame, source, words);
      return;
    }
    int known = frame.reasons[source.slot()];
    if (known == 0) {
      add(frame, source, source.none().with(number, words));
      frame.reasons[source.slot()] = size;
    } else {
      settled[known - 1] = settled[known - 1].with(number, words);
    }
  }

  /** The same where two facts of one name may stand in one place. */
  private void addOfPlace(Frame frame, Source source, List<Bilingual> words) {
    List<Object> place = List.of(source.name(), spot(frame, source).pointer());
    Integer known = numbers.putIfAbsent(place, size);
    if (known == null) {
      add(frame, source, source.none().with(words));
    } else {
      settled[known] = settled[known].with(words);
    }
  }

  private void add(Frame frame, Source source, Words words) {
    if (size == frames.length) {
      frames = Arrays.copyOf(frames, 2 * size);
      sources = Arrays.copyOf(sources, 2 * size);
      settled = Arrays.copyOf(settled, 2 * size);
    }
    frames[size] = frame;
    sources[size] = source;
    settled[size] = words;
    size++;
  }

  /** The reasons that were added, and begins anew. */
  List<Reason> take() {
    Reason[] all = new Reason[size];
    for (int i = 0; i < size; i++) {
      Source source = sources[i];
      frames[i].reasons[source.slot()] = 0;
      all[i] = spot(frames[i], source).reason(source.name(), settled[i].parts());
    }
    size = 0;
    if (!numbers.isEmpty()) {
      numbers.clear();
    }
    return List.of(all);
  }

  private Spot spot(Frame frame, Source source) {
    return source.what() instanceof Fact<?, ?>
        ? frame.spot(source)
        : frame.place().spot(source, evaluation.things(frame, source).listing().answer());
  }
}
