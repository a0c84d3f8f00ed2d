package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.reference.DataSource;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;

/** Reads the tables in this jar into the directory behind {@link Organisations#standard()}. */
final class StandardDirectory {

  /** What the directory is gathered from. */
  static final List<DataSource> SOURCES =
      List.of(DataSource.embedded("authorities"), DataSource.embedded("hubs"));

  private StandardDirectory() {}

  static OrganisationDirectory load() {
    OrganisationDirectory.Builder directory =
        OrganisationDirectory.builder().issuedOn(SOURCES.get(0).asOf());
    table("local-authorities.csv").forEach(row -> directory.addAuthorities(authority(row)));
    table("hubs.csv").forEach(row -> directory.addHubs(hub(row)));
    table("networks.csv").forEach(row -> directory.addNetworks(network(row)));
    table("memberships.csv").forEach(row -> directory.addMemberships(membership(row)));
    return directory.build();
  }

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(StandardDirectory.class.getResourceAsStream(file), file);
  }

  private static AuthorityEntry authority(ResourceTable.Row row) {
    String code = row.optional("gss_code").orElseGet(() -> row.text("other_code"));
    List<String> direct = codes(row.optional("predecessors"));
    List<String> earlier = new ArrayList<>(codes(row.optional("predecessors_all")));
    earlier.removeAll(direct);
    return AuthorityEntry.builder()
        .id(code)
        .code(code)
        .name(row.text("name"))
        .nameWelsh(row.optional("name_cy"))
        .nation(nation(row.text("nation")))
        .region(row.optional("region"))
        .type(Words.parse(AuthorityType.class, row.text("type")))
        .dfeCode(row.optional("dfe_la_code"))
        .since(row.optional("valid_from").map(LocalDate::parse))
        .predecessors(direct)
        .earlierPredecessors(earlier)
        .build();
  }

  private static RecruitmentHubEntry hub(ResourceTable.Row row) {
    return RecruitmentHubEntry.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .launched(row.optional("launched").map(PartialDate::parse))
        .launchedBy(row.optional("launched_by").map(PartialDate::parse))
        .confidence(confidence(row))
        .source(row.text("source"))
        .build();
  }

  private static NetworkEntry network(ResourceTable.Row row) {
    return NetworkEntry.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .nameWelsh(row.optional("name_cy"))
        .kind(NetworkKind.of(row.text("kind")))
        .addNations(nation(row.text("nation")))
        .since(row.optional("from").map(LocalDate::parse))
        .confidence(confidence(row))
        .source(row.text("source"))
        .build();
  }

  private static MembershipEntry membership(ResourceTable.Row row) {
    return MembershipEntry.builder()
        .group(row.text("group"))
        .member(row.text("authority"))
        .role(MembershipRole.of(row.text("role")))
        .since(row.optional("from").map(LocalDate::parse))
        .until(row.optional("to").map(LocalDate::parse))
        .confidence(confidence(row))
        .source(row.text("source"))
        .build();
  }

  private static Confidence confidence(ResourceTable.Row row) {
    return Words.parse(Confidence.class, row.text("confidence"));
  }

  /** The nation of a name such as {@code Northern Ireland}, as the register writes it. */
  private static Nation nation(String name) {
    return Words.parse(Nation.class, name.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  private static List<String> codes(Optional<String> field) {
    return field.map(text -> Arrays.asList(text.split(" "))).orElse(List.of());
  }
}
