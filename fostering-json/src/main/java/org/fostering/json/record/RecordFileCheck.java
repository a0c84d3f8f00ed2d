package org.fostering.json.record;

import java.security.PublicKey;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.format.RecordFileFormat.After;

/**
 * Looks at the lines of a file of sealed records, one after the other: whether each says what it
 * said, stands where it stood, and is signed. Several files may stand behind each other. Memory
 * does not grow with the file, but for some bytes for each file that stands in it. Not thread-safe.
 */
public final class RecordFileCheck {

  /** More files are hardly ever put behind each other; those after them are not reported. */
  private static final int MOST_FILES = 100_000;

  private final Optional<PublicKey> key;

  /** The last link of each chain that was ended: the same chain again has the same. */
  private final Set<String> ended = new HashSet<>();

  private After expected = ChainLink.START;
  private boolean open;

  private RecordFileCheck(Optional<PublicKey> key) {
    this.key = key;
  }

  /** {@return a new check that does not look at signatures, before the first line} */
  public static RecordFileCheck start() {
    return new RecordFileCheck(Optional.empty());
  }

  /**
   * A check that every record, and the end of the chain, was signed.
   *
   * @param key the public key of the service
   * @return a new one, before the first line
   * @throws IllegalArgumentException if records cannot be signed with the key
   */
  public static RecordFileCheck signedWith(PublicKey key) {
    return new RecordFileCheck(Optional.of(RecordKeys.checked(key)));
  }

  /** Where a line stands among the others. */
  public enum Place {
    /** Where it was put. */
    RIGHT,
    /** In no chain, so that nobody can tell. */
    UNCHAINED,
    /** Records that stood before it are not there. */
    AFTER_MISSING,
    /** It stood before here already, or further up. */
    REPEATED_OR_MOVED,
    /** Another record stood before it. */
    AFTER_ANOTHER
  }

  /** What a signature says. */
  public enum Signed {
    /** Nobody asked. */
    UNCHECKED,
    /** It was made with the key. */
    YES,
    /** There is none. */
    UNSIGNED,
    /** It was not made with the key for this record. */
    FORGED
  }

  /**
   * What a line is worth.
   *
   * <p>Immutable and thread-safe.
   *
   * @param verification what its seal says
   * @param place where it stands
   * @param signed what its signature says
   * @param isEnd whether it is not a record, but the end of a chain
   */
  public record Line(Verification verification, Place place, Signed signed, boolean isEnd) {

    /** Checks that all parts are there. */
    public Line {
      Objects.requireNonNull(verification, "verification");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(signed, "signed");
    }

    /**
     * {@return whether nothing speaks against it: it says what it said, where it stood, and is
     * signed if somebody asked}
     */
    public boolean isSound() {
      return verification.holds()
          && (place == Place.RIGHT || place == Place.UNCHAINED)
          && (signed == Signed.YES || signed == Signed.UNCHECKED);
    }
  }

  /**
   * Looks at the next line.
   *
   * @param line the bytes, without what ends the line
   * @return what it is worth
   */
  public Line next(byte[] line) {
    Optional<Sealing.Sealed> read = Sealing.open(line);
    if (read.isEmpty()) {
      return new Line(Verification.NOT_A_RECORD, Place.UNCHAINED, Signed.UNCHECKED, false);
    }
    boolean isEnd = read.get().isEnd();
    Place place = isEnd ? endPlace(read.get()) : place(read.get());
    return new Line(read.get().verification(), place, signed(read.get()), isEnd);
  }

  /**
   * {@return whether the last chain was ended; true, too, where there is no chain at all} Where it
   * was not, its last records may be cut off.
   */
  public boolean isEnded() {
    return !open;
  }

  private Place place(Sealing.Sealed record) {
    Optional<After> after = ChainLink.of(record.json());
    if (after.isEmpty()) {
      return open ? Place.AFTER_ANOTHER : Place.UNCHAINED;
    }
    Place place = compare(after.get());
    open = true;
    expected = ChainLink.next(after.get(), record.seal());
    return place;
  }

  private Place endPlace(Sealing.Sealed end) {
    After last = ChainLink.ofEnd(end.json());
    Place place = compare(last);
    boolean isNew =
        last.link().isEmpty() || ended.size() >= MOST_FILES || ended.add(last.link().get());
    open = false;
    expected = ChainLink.START;
    return place == Place.RIGHT && !isNew ? Place.REPEATED_OR_MOVED : place;
  }

  private Place compare(After after) {
    if (after.number() == expected.number()) {
      return after.equals(expected) ? Place.RIGHT : Place.AFTER_ANOTHER;
    }
    return after.number() > expected.number() ? Place.AFTER_MISSING : Place.REPEATED_OR_MOVED;
  }

  private Signed signed(Sealing.Sealed document) {
    if (key.isEmpty()) {
      return Signed.UNCHECKED;
    }
    String signature = document.json().path(Sealing.SIGNATURE).asText();
    if (signature.isEmpty()) {
      return Signed.UNSIGNED;
    }
    return RecordKeys.isSigned(key.get(), document.seal(), signature) ? Signed.YES : Signed.FORGED;
  }
}
