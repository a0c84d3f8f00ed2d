package org.fostering.json.format;

import java.util.Objects;
import java.util.Optional;

/** What makes a file of sealed records: how each is bound to the one before it, and the end. */
public final class RecordFileFormat {

  static final String SIGNATURE =
      "The signature of the seal, as 64 characters, with the key of the service, in Base64.";
  static final WrittenValue<String, Object> BASE_64 =
      WrittenValue.matching("^(?:[0-9A-Za-z+/]{2,4000}={0,2})$", 4_002);

  /** What a record in a file says about the one before it. */
  public static final WrittenValue<After, Object> AFTER =
      WrittenObject.<After, Object>named("after", "What stands before a record in its file.")
          .optional(
              "link",
              WrittenValue.SHA_256,
              "The SHA-256 of the canonical form of an object of the seal of the record before, as"
                  + " seal, and of its after, as after; none before the first.",
              After::link)
          .required("number", WrittenValue.INTEGER, "How many records, from none.", After::number)
          .value();

  /** The last line of a file of sealed records. */
  public static final WrittenDocument<End, Object> END =
      new WrittenDocument<>(
          "decision-records-end",
          WrittenObject.<End, Object>named(
                  "DecisionRecordsEnd",
                  "The end of a file of sealed records, which shows when the last are cut off.")
              .required(
                  "records",
                  WrittenValue.INTEGER,
                  "How many records there are before.",
                  end -> end.after().number())
              .optional(
                  "last",
                  WrittenValue.SHA_256,
                  "The link that a record after the last one would name; none if there is no"
                      + " record.",
                  end -> end.after().link())
              .requiredOnceKnown(
                  "seal",
                  WrittenValue.SHA_256,
                  "The SHA-256 of the canonical form of this document without this property and"
                      + " signature.",
                  End::seal)
              .optional("signature", BASE_64, SIGNATURE, End::signature));

  private RecordFileFormat() {}

  /**
   * What stands before a record in its file.
   *
   * @param number how many records, from 0
   * @param link a digest that covers all of them; empty before the first
   */
  public record After(int number, Optional<String> link) {
    /** Checks that both are there. */
    public After {
      Objects.requireNonNull(link, "link");
    }
  }

  /**
   * The end of a file of records.
   *
   * @param after what comes before it
   * @param seal the seal; empty while there is none
   * @param signature the signature of the seal, if it is signed
   */
  public record End(After after, Optional<String> seal, Optional<String> signature) {
    /** Checks that all parts are there. */
    public End {
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(seal, "seal");
      Objects.requireNonNull(signature, "signature");
    }
  }
}
