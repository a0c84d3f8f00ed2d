package org.fostering.cli.intake;

import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.json.StreamedDocument;
import org.fostering.json.record.DecisionRecords;
import org.fostering.json.record.Recorded;
import org.fostering.json.record.Salts;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.reference.DataSource;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.fostering.rules.reference.ReferenceData;

/** Takes in enquiries one by one on a day, and makes records of the decisions if asked to. */
final class IntakeRun {

  private final Intake intake;
  private final ReferenceData data;
  private final LocalDate asOf;
  private final Optional<DecisionRecords<Enquiry>> records;
  private final Salts salts = Salts.random();

  /**
   * Takes in by some rules on a day.
   *
   * @param data what the rules look things up in
   * @param recording whether to make a record of each decision
   * @param key signs each record
   */
  IntakeRun(
      Intake intake,
      ReferenceData data,
      LocalDate asOf,
      boolean recording,
      Optional<PrivateKey> key) {
    this.intake = intake;
    this.data = data;
    this.asOf = asOf;
    this.records =
        recording
            ? Optional.of(key.map(records(intake)::signedWith).orElseGet(() -> records(intake)))
            : Optional.empty();
  }

  private static DecisionRecords<Enquiry> records(Intake intake) {
    return DecisionRecords.of(
        intake.eligibility().rules(),
        intake.eligibility().interpretations(),
        intake.eligibility()::decide);
  }

  /** The data that the conclusions rest on. */
  List<DataSource> sources() {
    return Stream.concat(
            Stream.of(data.postcodes().source()), data.organisations().sources().stream())
        .toList();
  }

  LocalDate asOf() {
    return asOf;
  }

  IntakeDocument take(int file, StreamedDocument<Enquiry> item) {
    Optional<Enquiry> enquiry = item.checked().value();
    Optional<IntakeResult> result =
        enquiry.map(each -> intake.consider(each, item.checked().findings(), asOf));
    Optional<Recorded> recorded =
        records
            .filter(each -> result.isPresent())
            .map(each -> each.keep(enquiry.get(), result.get().eligibility(), salts));
    return new IntakeDocument(
        file,
        item.number(),
        item.start().line(),
        item.checked().isSound(),
        item.checked().findings(),
        result,
        recorded);
  }
}
