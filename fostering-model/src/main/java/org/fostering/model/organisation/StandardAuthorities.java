package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.reference.DataSource;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/** Reads the tables behind {@link AuthorityRegister#standard()}. */
final class StandardAuthorities {

  private StandardAuthorities() {}

  static AuthorityRegister load() {
    List<Authority> authorities = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            StandardAuthorities.class.getResourceAsStream("local-authorities.csv"),
            "local-authorities.csv")) {
      authorities.add(authority(row));
    }
    List<District> districts = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            StandardAuthorities.class.getResourceAsStream("lad-to-authority.csv"),
            "lad-to-authority.csv")) {
      String code = row.text("lad_gss");
      Nation nation = Nation.ofGssCode(code).orElseThrow(() -> row.broken("of no nation"));
      districts.add(
          new District(code, row.text("lad_name"), nation, row.optional("authority_gss")));
    }
    Map<String, String> trusts = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            StandardAuthorities.class.getResourceAsStream("commissioning-groups.csv"),
            "commissioning-groups.csv")) {
      trusts.put(row.text("code"), row.text("trust"));
    }
    return AuthorityRegister.of(DataSource.embedded("authorities"), authorities, districts, trusts);
  }

  private static Authority authority(ResourceTable.Row row) {
    return new Authority(
        row.optional("gss_code")
            .map(AuthorityCode::gss)
            .orElseGet(() -> AuthorityCode.ods(row.text("other_code"))),
        row.text("name"),
        row.optional("name_cy"),
        nation(row),
        row.optional("region"),
        AuthorityType.ofCode(row.text("type")).orElseThrow(() -> row.broken("unknown type")),
        row.optional("dfe_la_code"),
        row.optional("valid_from")
            .map(LocalDate::parse)
            .map(DateRange::from)
            .orElse(DateRange.ALWAYS),
        codes(row.optional("predecessors")),
        codes(row.optional("predecessors_all")));
  }

  private static Nation nation(ResourceTable.Row row) {
    return switch (row.text("nation")) {
      case "England" -> Nation.ENGLAND;
      case "Wales" -> Nation.WALES;
      case "Scotland" -> Nation.SCOTLAND;
      case "Northern Ireland" -> Nation.NORTHERN_IRELAND;
      default -> throw row.broken("unknown nation");
    };
  }

  private static Set<String> codes(Optional<String> field) {
    return field
        .<Set<String>>map(text -> new LinkedHashSet<>(Arrays.asList(text.split(" "))))
        .orElse(Set.of());
  }
}
