package org.fostering.rules.eligibility;

import java.util.Optional;
import org.fostering.model.common.Nation;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.Certainty;
import org.fostering.rules.InForce;
import org.fostering.rules.Instrument;
import org.fostering.rules.Rule;

/** Starts rules that rest on an instrument: in its nations, since it came into force. */
final class Law {

  private Law() {}

  /**
   * A rule that the text of an instrument was read for.
   *
   * @param id the id of the rule
   * @param instrument the key of the instrument
   * @param provision the place in it
   */
  static Rule.Builder<Enquiry> read(String id, String instrument, String provision) {
    return rule(id, instrument, provision).certainty(Certainty.READ);
  }

  /** A rule that an instrument is believed to hold; it belongs in no default pack. */
  static Rule.Builder<Enquiry> believed(String id, String instrument, String provision) {
    return rule(id, instrument, provision).certainty(Certainty.UNVERIFIED);
  }

  private static Rule.Builder<Enquiry> rule(String id, String key, String provision) {
    Instrument instrument = Instrument.of(key);
    Rule.Builder<Enquiry> rule =
        Rule.<Enquiry>of(id, instrument.source(), instrument.owner())
            .cites(instrument.at(provision))
            .during(new InForce(Optional.of(instrument.inForce())));
    for (Nation nation : instrument.nations()) {
      rule.in(nation);
    }
    return rule;
  }
}
