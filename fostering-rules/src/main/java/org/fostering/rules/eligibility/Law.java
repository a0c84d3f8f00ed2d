package org.fostering.rules.eligibility;

import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Rule;

/** Starts the rules of this package, which rest on an instrument of the table. */
final class Law {

  private Law() {}

  /** A rule for which the text was read: the key of the instrument, and the place in it. */
  static Rule.Builder<Enquiry> read(String id, String instrument, String provision) {
    return Rule.of(id, Instrument.named(instrument).basis(provision, Certainty.READ));
  }

  /** A rule that an instrument is believed to hold; it belongs in no default pack. */
  static Rule.Builder<Enquiry> believed(String id, String instrument, String provision) {
    return Rule.of(id, Instrument.named(instrument).basis(provision, Certainty.UNVERIFIED));
  }
}
