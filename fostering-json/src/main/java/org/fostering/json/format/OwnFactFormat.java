package org.fostering.json.format;

import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.rules.rule.OwnFact;
import org.fostering.rules.rule.OwnFact.InExtension;
import org.fostering.rules.rule.OwnFact.InProperty;
import org.fostering.rules.rule.ProtectedCharacteristic;

/** A fact that a region declares for itself, in a file: one line a property. */
final class OwnFactFormat {

  private static final WrittenValue<String, Object> PATH =
      WrittenValue.matching("^(?:[a-z][A-Za-z0-9]*(?:/[a-z][A-Za-z0-9]*)*)$", 200)
          .elseFault(PackFormat.FACT_NOWHERE);

  private static final WrittenObject<InExtension, Object> EXTENSION =
      WrittenObject.<InExtension, Object>named(
              "ownExtension", "An addition to a document in which the answer stands.")
          .required(
              "system",
              WrittenValue.legible(200),
              "Who defines the addition: a URI or a domain name.",
              InExtension::system)
          .required(
              "name",
              WrittenValue.legible(200),
              "The name of the addition within that system.",
              InExtension::name)
          .required(
              "holds",
              WrittenValue.word(OwnFact.Holds.class),
              "What the text of the addition holds.",
              InExtension::holds)
          .optional(
              "codes",
              WrittenValue.list(WrittenValue.ID, 1),
              "The codes that it may hold, if it holds one.",
              in -> Optional.of(in.codes()).filter(codes -> !codes.isEmpty()));

  private static final WrittenObject<OwnFact.Place, Object> OTHER_DATE =
      WrittenObject.<OwnFact.Place, Object>named(
              "ownDate", "Where a date stands with which another is compared.")
          .optional(
              "extension",
              EXTENSION.value(),
              "An addition to the document in which the date stands.",
              OwnFactFormat::extension)
          .optional(
              "property",
              PATH,
              "A property of the document in which the date stands, such as home/tenancyUntil.",
              OwnFactFormat::property)
          .choosing(PackFormat.FACT_UNCLEAR, "extension", "property");

  /** The fact. */
  static final WrittenObject<OwnFact, Object> FACT =
      WrittenObject.<OwnFact, Object>named(
              "ownFact", "A fact that a region declares for itself, and where its answer stands.")
          .required("name", ConditionFormat.ID, "Its name, by which rules read it.", OwnFact::name)
          .optional(
              "list",
              ConditionFormat.ID,
              "The list of whose things it is a fact, such as enquirers; without this, it is one of"
                  + " the subject.",
              OwnFact::list)
          .optional(
              "extension",
              EXTENSION.value(),
              "An addition to the document in which the answer stands.",
              fact -> extension(fact.place()))
          .optional(
              "property",
              PATH,
              "A property of the document in which the answer stands, such as"
                  + " household/regularVisitors.",
              fact -> property(fact.place()))
          .optional(
              "counts",
              WrittenValue.word(OwnFact.Counts.class),
              "What is counted of the date that stands there, if it is one, so that the fact is a"
                  + " whole number; it is below 0 where the date lies on the other side of the day.",
              OwnFact::counts)
          .optional(
              "against",
              OTHER_DATE.value(),
              "The other date, to or from which is counted; without this, it is the day on which it"
                  + " is asked.",
              OwnFact::against)
          .required(
              "sensitivity",
              WrittenValue.word(Sensitivity.class),
              "How sensitive the answer is.",
              OwnFact::sensitivity)
          .optional(
              "characteristic",
              WrittenValue.word(ProtectedCharacteristic.class),
              "The protected characteristic that it is or stands for, if it is one.",
              OwnFact::characteristic)
          .required("label", ConditionFormat.TEXT, "A short name for people.", OwnFact::label)
          .required("question", ConditionFormat.TEXT, "What to ask.", OwnFact::question)
          .choosing(PackFormat.FACT_UNCLEAR, "extension", "property");

  private OwnFactFormat() {}

  private static Optional<InExtension> extension(OwnFact.Place place) {
    return place instanceof InExtension in ? Optional.of(in) : Optional.empty();
  }

  private static Optional<String> property(OwnFact.Place place) {
    return place instanceof InProperty in
        ? Optional.of(String.join("/", in.path()))
        : Optional.empty();
  }
}
