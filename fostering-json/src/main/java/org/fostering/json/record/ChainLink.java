package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.RecordFileFormat;
import org.fostering.json.format.RecordFileFormat.After;

/** What binds a record to the one before it. */
final class ChainLink {

  static final After START = new After(0, Optional.empty());

  private ChainLink() {}

  /** What a record says about the one before it; empty if it stands in no chain. */
  static Optional<After> of(JsonNode record) {
    JsonNode after = record.path(Sealing.AFTER);
    return after.isObject()
        ? Optional.of(new After(after.path("number").asInt(), text(after.path("link"))))
        : Optional.empty();
  }

  /** What the end of a file says about the record before it. */
  static After ofEnd(JsonNode end) {
    return new After(end.path("records").asInt(), text(end.path("last")));
  }

  private static Optional<String> text(JsonNode text) {
    return Optional.of(text.asText()).filter(some -> !some.isEmpty());
  }

  /**
   * What the next record says about a record, by its seal and by what it says of those before it.
   */
  static After next(After after, String seal) {
    String both = "{\"after\":" + json(after) + ",\"seal\":\"" + seal + "\"}";
    return new After(after.number() + 1, Optional.of(CanonicalJson.sha256(both)));
  }

  static String json(After after) {
    return Sealing.canonical(RecordFileFormat.AFTER.text(after, ""));
  }
}
