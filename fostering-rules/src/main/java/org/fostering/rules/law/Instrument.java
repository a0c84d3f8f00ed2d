package org.fostering.rules.law;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/**
 * An Act, regulations, a standard or guidance that rules, clocks and transitions cite: one table,
 * so that an instrument has one title and one address everywhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the short name by which tables refer to it
 * @param title its title with its number
 * @param source what gives it its force
 * @param owner the department or body that answers for it
 * @param nations where it holds
 * @param inForce when it came into force as a whole; a provision inserted later has a later day
 * @param address where it is published
 */
public record Instrument(
    String key,
    String title,
    LegalForce source,
    String owner,
    Set<Nation> nations,
    DateRange inForce,
    Optional<String> address) {

  /** Copies the set. */
  public Instrument {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(address, "address");
    nations = Collections.unmodifiableSet(EnumSet.copyOf(nations));
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, Instrument> BY_KEY = read();
  }

  /**
   * Every instrument of the table.
   *
   * @return an unmodifiable list
   */
  public static List<Instrument> all() {
    return List.copyOf(Table.BY_KEY.values());
  }

  /**
   * The instrument with a key.
   *
   * @param key the key, such as {@code fsr-2011}
   * @return the instrument
   * @throws IllegalArgumentException if the table has none; the message names the key
   */
  public static Instrument of(String key) {
    Instrument found = Table.BY_KEY.get(Objects.requireNonNull(key, "key"));
    if (found == null) {
      throw new IllegalArgumentException("no instrument has the key " + key);
    }
    return found;
  }

  /**
   * A place in the instrument.
   *
   * @param provision the place, such as {@code regulation 26(5)}; empty for the whole
   * @return the citation
   */
  public Citation at(String provision) {
    return new Citation(title, provision);
  }

  /**
   * Starts the basis of something that the instrument says, in its nations and since it came into
   * force.
   *
   * @param provision the place, such as {@code regulation 26(5)}; empty for the whole
   * @param certainty how certain it is that it says so
   * @return a builder of the basis
   */
  public Basis.Builder basis(String provision, Certainty certainty) {
    Basis.Builder basis =
        Basis.of(source, owner)
            .cites(at(provision))
            .during(new InForce(Optional.of(inForce)))
            .certainty(certainty);
    nations.forEach(basis::in);
    return basis;
  }

  private static Map<String, Instrument> read() {
    Map<String, Instrument> byKey = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            Instrument.class.getResourceAsStream("instruments.csv"), "instruments.csv")) {
      Instrument instrument =
          new Instrument(
              row.text("key"),
              row.text("title"),
              LegalForce.valueOf(row.text("source").toUpperCase(Locale.ROOT)),
              row.text("owner"),
              nations(row),
              row.period("from", "to"),
              row.optional("address"));
      if (byKey.put(instrument.key(), instrument) != null) {
        throw row.broken("a key of its own is needed");
      }
    }
    return Collections.unmodifiableMap(byKey);
  }

  private static Set<Nation> nations(ResourceTable.Row row) {
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    for (String nation : row.text("nations").split(" ", -1)) {
      nations.add(Nation.valueOf(nation.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return nations;
  }
}
