package org.fostering.json.cli;

import java.time.LocalDate;
import java.util.List;
import org.fostering.json.Item;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.reference.AuthorityRegister;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.HubDirectory;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.routing.Residence;
import org.fostering.rules.routing.Residences;
import org.fostering.rules.routing.Routing;

/** Assesses enquiries one by one, with the reference data that comes with the library. */
final class Intake {

  private final Eligibility eligibility;
  private final LocalDate asOf;
  private final Residences residences = Residences.standard();
  private final Routing routing = Routing.standard();

  Intake(Eligibility eligibility, LocalDate asOf) {
    this.eligibility = eligibility;
    this.asOf = asOf;
  }

  /** The data that the conclusions rest on. */
  static List<DataSource> sources() {
    return List.of(
        PostcodeDirectory.standard().source(),
        AuthorityRegister.standard().source(),
        HubDirectory.standard().source());
  }

  LocalDate asOf() {
    return asOf;
  }

  Assessed assess(Item<Enquiry> item) {
    Checked<Enquiry> checked = item.checked();
    return new Assessed(
        item.number(),
        item.start().line(),
        checked.isSound(),
        checked.findings(),
        checked.value().map(this::conclude));
  }

  private Assessed.Conclusions conclude(Enquiry enquiry) {
    Residence residence = residences.of(enquiry);
    return new Assessed.Conclusions(
        eligibility.decide(enquiry, residence, asOf), routing.route(enquiry, residence, asOf));
  }
}
