package org.fostering.json.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PrivateKey;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.RecordFormat;

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
  private ChainLink last = ChainLink.START;

  private RecordChain(Optional<PrivateKey> key) {
    this.key = key;
  }

  /**
   * A chain without records.
   *
   * @return a new one
   */
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
        "{\"" + Sealing.AFTER + "\":" + Sealing.canonical(last.json()) + ","
            + recorded.record().substring(1);
    last = last.next(recorded.seal());
    return line;
  }

  /**
   * Ends the file, so that it shows when the last records are cut off.
   *
   * @return the last line of the file
   */
  public String end() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put(ObjectFormat.Format.TYPE, RecordFormat.END.type())
            .put(ObjectFormat.Format.VERSION, ObjectFormat.Format.CURRENT)
            .put("records", last.number());
    last.link().ifPresent(link -> json.put("last", link));
    String seal = Sealing.seal(json);
    key.ifPresent(signing -> json.put(Sealing.SIGNATURE, RecordKeys.sign(signing, seal)));
    return Sealing.canonical(json);
  }
}
