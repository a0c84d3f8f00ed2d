package org.fostering.json.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.reader.EventFindingCode;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;

/**
 * Tells which events of a stream came before, by their {@code source} and {@code id}.
 *
 * <p>It remembers the last so many different events, about 120 bytes of memory each, as digests
 * that say nothing of them. One that repeats an event from before these is not noticed. Not
 * thread-safe.
 */
public final class EventDuplicates {

  private final int most;
  private final Set<Key> seen = new LinkedHashSet<>();

  /** The first half of a digest. */
  private record Key(long high, long low) {}

  /**
   * Remembers nothing yet.
   *
   * @param most how many events to remember, at least 1
   * @throws IllegalArgumentException if it is below 1
   */
  public EventDuplicates(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one event must be remembered");
    }
    this.most = most;
  }

  /**
   * Remembers an event.
   *
   * @param event the event
   * @return a warning, {@code event.duplicate}, if it is among those remembered
   */
  public Optional<Finding> add(FosteringEvent<?> event) {
    Key key = key(event);
    boolean known = seen.remove(key);
    seen.add(key);
    if (seen.size() > most) {
      seen.remove(seen.iterator().next());
    }
    return known
        ? Optional.of(EventFindingCode.EVENT_DUPLICATE.at(Pointer.ROOT.property(EventAttribute.ID)))
        : Optional.empty();
  }

  private static Key key(FosteringEvent<?> event) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] source = event.source().getBytes(StandardCharsets.UTF_8);
      // The length, so that no end of a source is taken for the start of an id.
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, source.length));
      digest.update(source);
      digest.update(event.id().getBytes(StandardCharsets.UTF_8));
      ByteBuffer half = ByteBuffer.wrap(digest.digest());
      return new Key(half.getLong(), half.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Says how many are remembered. */
  @Override
  public String toString() {
    return "EventDuplicates[" + seen.size() + "]";
  }
}
