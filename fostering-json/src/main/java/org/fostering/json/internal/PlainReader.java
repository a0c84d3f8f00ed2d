package org.fostering.json.internal;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that are plain JSON. It is used again for the next document, because what it is
 * made of would be half of the memory that a small document takes; it keeps nothing of a document.
 */
final class PlainReader {

  private final PlainTokens tokens;
  private final DocumentReader reader;

  private PlainReader(Limits limits) {
    tokens = new PlainTokens(limits);
    reader = new DocumentReader(tokens);
  }

  /**
   * Reads a document.
   *
   * @param offsets where to note the place of every value, if that is wanted
   */
  @Nullable Object read(
      TypeBinding type,
      byte[] document,
      FindingCollector findings,
      @Nullable Map<Pointer, Long> offsets)
      throws IOException {
    tokens.start(document, findings);
    try {
      Object value = reader.document(type, offsets);
      tokens.end();
      return value;
    } finally {
      tokens.forget();
    }
  }

  /** One reader that waits for the next document; where several are wanted, more are made. */
  static final class Idle {

    private final Limits limits;
    private final AtomicReference<@Nullable PlainReader> idle = new AtomicReference<>();

    Idle(Limits limits) {
      this.limits = limits;
    }

    PlainReader take() {
      PlainReader waiting = idle.getAndSet(null);
      return waiting == null ? new PlainReader(limits) : waiting;
    }

    void giveBack(PlainReader reader) {
      idle.lazySet(reader);
    }
  }
}
