package org.fostering.rules.engine;

import org.fostering.rules.rule.ListFact.Listing;

/** What is known of a list within one decision, with a frame for each thing on it. */
final class Things {

  private final Listing<?> listing;
  private final Frame[] frames;

  Things(Listing<?> listing, Frame[] frames) {
    this.listing = listing;
    this.frames = frames;
  }

  Listing<?> listing() {
    return listing;
  }

  /** One for each thing, in order. Not to be changed. */
  Frame[] frames() {
    return frames;
  }
}
