package org.fostering.rules.eligibility;

import java.util.stream.IntStream;
import org.fostering.model.finding.Pointer;

/** The places of the things of a list, of which the first are made once and for all. */
final class ListPlaces {

  private static final int MADE = 16;

  private final Pointer list;
  private final Pointer[] first;

  ListPlaces(Pointer list) {
    this.list = list;
    this.first = IntStream.range(0, MADE).mapToObj(list::index).toArray(Pointer[]::new);
  }

  /** The place of a thing, counted from 0. */
  Pointer at(int index) {
    return index < first.length ? first[index] : list.index(index);
  }
}
