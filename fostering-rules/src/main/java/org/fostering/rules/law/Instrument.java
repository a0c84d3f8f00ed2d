package org.fostering.rules.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;

/**
 * An Act, regulations, a standard or guidance that rules, clocks and transitions cite: one table,
 * {@code instruments.csv}, so that an instrument has one title and one address everywhere.
 *
 * <p>Immutable and thread-safe. There is one object for each line of the table.
 */
public final class Instrument {

  private final String key;
  private final String title;
  private final LegalForce source;
  private final String owner;
  private final Set<Nation> nations;
  private final InForce inForce;
  private final Optional<String> address;
  private final TextState textState;
  private final Optional<LocalDate> textDay;

  private Instrument(ResourceTable.Row row) {
    key = row.text("key");
    title = row.text("title");
    source = row.word("source", LegalForce.class);
    owner = row.text("owner");
    nations = row.words("nations", Nation.class);
    inForce = days(row);
    address = row.optional("address");
    textState = row.word("text_read", TextState.class);
    textDay = row.optional("text_day").map(LocalDate::parse);
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, Instrument> BY_KEY = read();
  }

  /** {@return every instrument of the table; an unmodifiable list} */
  public static List<Instrument> all() {
    return List.copyOf(Table.BY_KEY.values());
  }

  /**
   * The instrument with a key, if the table has it.
   *
   * @param key the key, such as {@code fsr-2011}
   * @return the instrument
   */
  public static Optional<Instrument> find(String key) {
    return Optional.ofNullable(Table.BY_KEY.get(Objects.requireNonNull(key, "key")));
  }

  /**
   * The instrument with a key that the table must have.
   *
   * @param key the key, such as {@code fsr-2011}
   * @return the instrument
   * @throws IllegalArgumentException if the table has none; the message names the key
   */
  public static Instrument named(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("no instrument has the key " + key));
  }

  /** {@return the short name by which tables refer to it, such as {@code fsr-2011}} */
  public String key() {
    return key;
  }

  /**
   * {@return its title with its number, such as {@code Fostering Services (England) Regulations
   * 2011 (SI 2011/581)}}
   */
  public String title() {
    return title;
  }

  /** {@return what gives it its force} */
  public LegalForce source() {
    return source;
  }

  /** {@return the department or body that answers for it} */
  public String owner() {
    return owner;
  }

  /** {@return where it holds} */
  public Set<Nation> nations() {
    return nations;
  }

  /**
   * {@return when it holds as a whole; none when it is enacted and has not commenced} A provision
   * that was inserted later has a later first day; none outlives its instrument.
   */
  public InForce inForce() {
    return inForce;
  }

  /** {@return where it is published} */
  public Optional<String> address() {
    return address;
  }

  /** {@return in which state its text was read} */
  public TextState textState() {
    return textState;
  }

  /** {@return the day of the state in which its text was read, if the copy says it} */
  public Optional<LocalDate> textDay() {
    return textDay;
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
   * Starts the basis of something that the instrument says, in its nations and as long as it is in
   * force.
   *
   * @param provision the place, such as {@code regulation 26(5)}; empty for the whole
   * @param certainty how certain it is that it says so
   * @return a builder of the basis
   */
  public Basis.Builder basis(String provision, Certainty certainty) {
    Basis.Builder basis =
        Basis.of(source, owner).cites(at(provision)).during(inForce).certainty(certainty);
    nations.forEach(basis::in);
    return basis;
  }

  /** The key. */
  @Override
  public String toString() {
    return key;
  }

  private static Map<String, Instrument> read() {
    Map<String, Instrument> byKey = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            Instrument.class.getResourceAsStream("instruments.csv"), "instruments.csv")) {
      Instrument instrument = new Instrument(row);
      if (byKey.put(instrument.key(), instrument) != null) {
        throw row.broken("a key of its own is needed");
      }
    }
    return Collections.unmodifiableMap(byKey);
  }

  private static InForce days(ResourceTable.Row row) {
    try {
      return InForce.parse(row.optional("from").orElse(""), row.optional("to").orElse(""));
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
  }
}
