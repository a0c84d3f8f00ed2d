package org.fostering.cli.intake;

import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.json.StreamedDocument;
import org.fostering.json.record.DecisionRecords;
import org.fostering.json.record.Recorded;
import org.fostering.json.record.Salts;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.reference.DataSource;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.routing.RoutingDecision;

/**
 * Takes in enquiries and decides on applications, one by one on a day, and makes records of the
 * decisions if asked to.
 */
final class IntakeRun {

  private final Intake intake;
  private final ReferenceData data;
  private final LocalDate asOf;
  private final Optional<Records> records;

  /** What makes the records of each kind of document. */
  private record Records(
      DecisionRecords<Enquiry> ofEnquiries,
      DecisionRecords<Application> ofApplications,
      Salts salts) {}

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
    this.records = recording ? Optional.of(records(intake, key)) : Optional.empty();
  }

  private static Records records(Intake intake, Optional<PrivateKey> key) {
    DecisionRecords<Enquiry> ofEnquiries =
        DecisionRecords.of(
            intake.eligibility().rules(),
            intake.eligibility().interpretations(),
            intake.eligibility()::decide);
    DecisionRecords<Application> ofApplications =
        DecisionRecords.of(
            intake.applications().rules(),
            intake.applications().interpretations(),
            intake.applications()::decide);
    return new Records(
        key.map(ofEnquiries::signedWith).orElse(ofEnquiries),
        key.map(ofApplications::signedWith).orElse(ofApplications),
        Salts.random());
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

  /** How the law is read where not by default. */
  List<InterpretationOption> readings() {
    return ReadingChoices.notByDefault(data.interpretations(), IntakeCommand.HONOURED);
  }

  IntakeDocument take(int file, StreamedDocument<Document> item) {
    Document document = item.checked().value().orElse(null);
    if (document instanceof Enquiry enquiry) {
      IntakeResult result = intake.consider(enquiry, item.checked().findings(), asOf);
      return document(
          file,
          item,
          Optional.of(result.eligibility()),
          Optional.of(result.routing()),
          records.map(
              each -> each.ofEnquiries().keep(enquiry, result.eligibility(), each.salts())));
    }
    if (document instanceof Application application) {
      Decision decision = intake.decide(application, asOf);
      return document(
          file,
          item,
          Optional.of(decision),
          Optional.empty(),
          records.map(each -> each.ofApplications().keep(application, decision, each.salts())));
    }
    return document(file, item, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static IntakeDocument document(
      int file,
      StreamedDocument<Document> item,
      Optional<Decision> eligibility,
      Optional<RoutingDecision> routing,
      Optional<Recorded> recorded) {
    return new IntakeDocument(
        file,
        item.number(),
        item.start().line(),
        item.checked().isSound(),
        item.checked().findings(),
        eligibility,
        routing,
        recorded);
  }
}
