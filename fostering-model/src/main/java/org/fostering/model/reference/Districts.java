package org.fostering.model.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;

/**
 * The local authority districts, and the code of the authority with fostering duties in each: what
 * lies between a postcode and an organisation. {@link #standard()} holds all 361 of the United
 * Kingdom.
 *
 * <p>The codes of authorities are not looked up here. Which organisation has one, or took the place
 * of one that has ended, a directory of organisations says.
 *
 * <p>Codes are compared exactly: capital letters, no spaces. Immutable and thread-safe.
 */
public final class Districts {

  private final DataSource source;
  private final Map<String, District> districts;
  private final Map<String, String> trustsByCommissioningGroup;

  private Districts(
      DataSource source,
      Map<String, District> districts,
      Map<String, String> trustsByCommissioningGroup) {
    this.source = source;
    this.districts = districts;
    this.trustsByCommissioningGroup = trustsByCommissioningGroup;
  }

  /**
   * {@return the districts that come with the library} Read from the jar on first use and then
   * shared.
   */
  public static Districts standard() {
    return Standard.DISTRICTS;
  }

  private static final class Standard {
    static final Districts DISTRICTS = load();
  }

  /**
   * Districts of a host's own data.
   *
   * @param source where the data is from
   * @param districts the districts, each with its own code
   * @param trustsByCommissioningGroup the ODS codes of trusts, by the code of the Local
   *     Commissioning Group with the same area; may be empty
   * @return the districts
   * @throws IllegalArgumentException if two districts have one code; the message names it
   */
  public static Districts of(
      DataSource source,
      Collection<District> districts,
      Map<String, String> trustsByCommissioningGroup) {
    Objects.requireNonNull(source, "source");
    Map<String, District> byCode = new LinkedHashMap<>();
    for (District district : Objects.requireNonNull(districts, "districts")) {
      if (byCode.put(district.code(), district) != null) {
        throw new IllegalArgumentException("two districts have the code " + district.code());
      }
    }
    return new Districts(
        source,
        byCode,
        Map.copyOf(
            Objects.requireNonNull(trustsByCommissioningGroup, "trustsByCommissioningGroup")));
  }

  /** {@return where the data is from, with its edition and the words of attribution} */
  public DataSource source() {
    return source;
  }

  /** {@return every district; an unmodifiable list} */
  public List<District> all() {
    return List.copyOf(districts.values());
  }

  /**
   * The district with a code.
   *
   * @param code the GSS code of a district in use
   * @return the district, or empty if none has the code
   */
  public Optional<District> find(String code) {
    return Optional.ofNullable(districts.get(Objects.requireNonNull(code, "code")));
  }

  /**
   * The code of the trust with the area of a Local Commissioning Group of Northern Ireland, whose
   * codes stand in the column {@code pct} of postcode directories up to about 2024. It is the only
   * public way from a postcode to a trust.
   *
   * @param code the group's code, such as {@code ZC010}
   * @return the ODS code of the trust, or empty if the group is unknown
   */
  public Optional<String> trustOfCommissioningGroup(String code) {
    return Optional.ofNullable(
        trustsByCommissioningGroup.get(Objects.requireNonNull(code, "code")));
  }

  /** Says how many districts there are, and as of when. */
  @Override
  public String toString() {
    return "Districts[" + districts.size() + " districts, as of " + source.asOf() + "]";
  }

  private static Districts load() {
    List<District> districts =
        table("lad-to-authority.csv").stream().map(Districts::district).toList();
    Map<String, String> trusts = new LinkedHashMap<>();
    for (ResourceTable.Row row : table("commissioning-groups.csv")) {
      trusts.put(row.text("code"), row.text("trust"));
    }
    return of(DataSource.embedded("authorities"), districts, trusts);
  }

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(Districts.class.getResourceAsStream(file), file);
  }

  private static District district(ResourceTable.Row row) {
    String code = row.text("lad_gss");
    return new District(
        code,
        row.text("lad_name"),
        Nation.ofGssCode(code).orElseThrow(() -> row.broken("of no nation")),
        row.optional("authority_gss"));
  }
}
