package org.fostering.json.record;

import java.security.PrivateKey;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.RecordFileFormat;
import org.fostering.json.format.RecordFileFormat.After;
import org.fostering.json.format.RecordFileFormat.End;

/**
 * Binds the records of one file to each other, so that it shows when one is removed, repeated or
 * put in another place. Each record names a digest that covers all before it, and a last line says
 * how many there were.
 *
 * <pre>{@code
 * RecordChain chain = RecordChain.start();
 * for (Recorded recorded : decisions) {
 *   file.println(chain.add(recorded));
 * }
 * file.println(chain.end());
 * }</pre>
 *
 * <p>Somebody who can write the file can also write another chain, unless it is {@linkplain
 * #signedWith signed}. Not thread-safe.
 */
public final class RecordChain {

  private final Optional<PrivateKey> key;
  private After last = ChainLink.START;

  private RecordChain(Optional<PrivateKey> key) {
    this.key = key;
  }

  /** {@return a new chain without records} */
  public static RecordChain start() {
    return new RecordChain(Optional.empty());
  }

  /**
   * A chain without records whose last line will be signed, and with it all before.
   *
   * @param key the key of the service
   * @return a new one
   * @throws IllegalArgumentException if records cannot be signed with the key
   */
  public static RecordChain signedWith(PrivateKey key) {
    return new RecordChain(Optional.of(RecordKeys.checked(key)));
  }

  /**
   * Puts a record behind those before it.
   *
   * @param recorded the record
   * @return the line of the file: the record, bound to the one before it, in canonical form
   */
  public String add(Recorded recorded) {
    Objects.requireNonNull(recorded, "recorded");
    // No property of a record comes before this one in the canonical order.
    String line =
        "{\"" + Sealing.AFTER + "\":" + ChainLink.json(last) + "," + recorded.record().substring(1);
    last = ChainLink.next(last, recorded.seal());
    return line;
  }

  /**
   * Ends the file, so that it shows when the last records are cut off.
   *
   * @return the last line of the file
   */
  public String end() {
    String seal =
        CanonicalJson.sha256(
            RecordFileFormat.END.text(new End(last, Optional.empty(), Optional.empty()), ""));
    Optional<String> signature = key.map(signing -> RecordKeys.sign(signing, seal));
    return Sealing.canonical(
        RecordFileFormat.END.text(new End(last, Optional.of(seal), signature), ""));
  }
}
