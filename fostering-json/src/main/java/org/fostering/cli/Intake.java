package org.fostering.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.json.record.DecisionRecords;
import org.fostering.json.record.Recorded;
import org.fostering.json.record.Salts;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.AuthorityRegister;
import org.fostering.model.organisation.HubDirectory;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.Routing;

/** Assesses enquiries one by one, with the reference data that comes with the library. */
public final class Intake {

  private final Eligibility eligibility;
  private final LocalDate asOf;
  private final Optional<DecisionRecords<Enquiry>> records;
  private final Salts salts = Salts.random();
  private final ResidenceFinder residences = ResidenceFinder.standard();
  private final Routing routing = Routing.standard();

  /**
   * Assesses by some rules on a day.
   *
   * @param recording whether to make a record of each decision
   */
  public Intake(Eligibility eligibility, LocalDate asOf, boolean recording) {
    this.eligibility = eligibility;
    this.asOf = asOf;
    this.records =
        recording
            ? Optional.of(
                DecisionRecords.of(
                    eligibility.rules(),
                    // Where they live says more than the nations: it may be no part of any.
                    (enquiry, nations, day) ->
                        eligibility.decide(enquiry, residences.of(enquiry), day)))
            : Optional.empty();
  }

  /** The data that the conclusions rest on. */
  public static List<DataSource> sources() {
    return List.of(
        PostcodeDirectory.standard().source(),
        AuthorityRegister.standard().source(),
        HubDirectory.standard().source());
  }

  public LocalDate asOf() {
    return asOf;
  }

  public IntakeResult assess(StreamedDocument<Enquiry> item) {
    Checked<Enquiry> checked = item.checked();
    return new IntakeResult(
        item.number(),
        item.start().line(),
        checked.isSound(),
        checked.findings(),
        checked.value().map(this::conclude));
  }

  private IntakeResult.Conclusions conclude(Enquiry enquiry) {
    Residence residence = residences.of(enquiry);
    Optional<Recorded> recorded =
        records.map(each -> each.decide(enquiry, residence.nations(), asOf, salts));
    return new IntakeResult.Conclusions(
        recorded
            .map(Recorded::decision)
            .orElseGet(() -> eligibility.decide(enquiry, residence, asOf)),
        recorded,
        routing.route(enquiry, residence, asOf));
  }
}
