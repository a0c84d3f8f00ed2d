package org.fostering.rules.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.rules.rule.RulePack;

/** The packs and the statements of tables that a test has changed. */
public final class PacksOfText {

  private PacksOfText() {}

  /** Every pack of the lines of the two tables. */
  public static List<RulePack<Enquiry>> packs(
      List<ResourceTable.Row> rules, List<ResourceTable.Row> packs) {
    return LawPacks.OnEnquiries.PACKS.read(rules, packs).values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .toList();
  }

  /** The packs of the law of a nation, of one kind each. */
  public static List<RulePack<Enquiry>> packs(
      List<ResourceTable.Row> rules, List<ResourceTable.Row> packs, Nation nation) {
    return LawPacks.OnEnquiries.PACKS.read(rules, packs).values().stream()
        .filter(ofKind -> ofKind.containsKey(nation))
        .map(ofKind -> ofKind.get(nation))
        .toList();
  }

  /** Every statement of the lines of the table. */
  public static List<LegalStatement> statements(List<ResourceTable.Row> rows) {
    return LegalStatement.read(rows);
  }
}
