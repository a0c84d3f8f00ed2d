package org.fostering.json.event;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.common.Document;

/**
 * What came in: an event, or a document alone.
 *
 * <p>Immutable and thread-safe. Its text holds nothing of the document.
 *
 * @param event the event; empty for a document alone
 * @param document the document; empty for an event that has none, as of an erasure
 */
public record Received(Optional<FosteringEvent<?>> event, Optional<Document> document) {

  /** Checks that both are there. */
  public Received {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(document, "document");
  }

  static Received in(FosteringEvent<?> event) {
    return new Received(Optional.of(event), event.document().map(Document.class::cast));
  }

  static Received alone(Document document) {
    return new Received(Optional.empty(), Optional.of(document));
  }
}
