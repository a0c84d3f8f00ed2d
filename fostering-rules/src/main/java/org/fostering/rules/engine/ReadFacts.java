package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Listing;

/** The facts that an evaluation has read. */
final class ReadFacts {

  private static final Comparator<FactRead> BY_PLACE =
      Comparator.comparing((FactRead read) -> read.pointer().toString())
          .thenComparing(FactRead::fact);

  private ReadFacts() {}

  /** The facts that were read of a subject and of the things on its lists, by place and name. */
  static List<FactRead> below(Frame root) {
    Set<FactRead> facts = new LinkedHashSet<>();
    addBelow(root, facts);
    List<FactRead> sorted = new ArrayList<>(facts);
    sorted.sort(BY_PLACE);
    return Collections.unmodifiableList(sorted);
  }

  private static void addBelow(Frame frame, Set<FactRead> facts) {
    Pointer at = frame.place().at();
    for (int slot = 0; slot < frame.read.length; slot++) {
      Source source = frame.scope().source(slot);
      Object read = frame.read[slot];
      if (read instanceof Known<?> known) {
        Fact<?, ?> fact = (Fact<?, ?>) source.what();
        facts.add(
            new FactRead(fact.name(), frame.spot(source).pointer(), fact.sensitivity(), known));
      } else if (read instanceof Things things) {
        facts.add(read((ListFact<?, ?>) source.what(), at, things.listing()));
        for (Frame thing : things.frames()) {
          addBelow(thing, facts);
        }
      }
    }
  }

  private static FactRead read(ListFact<?, ?> list, Pointer at, Listing<?> listing) {
    return new FactRead(
        list.name(),
        at.append(listing.answer()),
        list.sensitivity(),
        listing.complete() ? Known.of(listing.elements().size()) : Known.unknown(listing.why()));
  }
}
