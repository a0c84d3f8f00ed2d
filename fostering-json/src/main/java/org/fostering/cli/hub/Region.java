package org.fostering.cli.hub;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.json.format.ResponsibilitiesFormat.Report;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.value.Nation;
import org.fostering.rules.readiness.Readiness;
import org.fostering.rules.rule.RulePack;

/**
 * The region that a book describes.
 *
 * @param directory the directory of the region
 * @param law the packs of law
 * @param packs the packs of the region
 * @param readiness what is written down
 * @param matrix who does what
 */
record Region(
    OrganisationDirectory directory,
    List<RulePack<?>> law,
    List<RulePack<?>> packs,
    Readiness readiness,
    Report matrix) {

  LocalDate day() {
    return readiness.day();
  }

  /** The nations of the members; all of them where there is no member. */
  Set<Nation> nations() {
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    matrix.matrix().members().forEach(member -> member.getNation().ifPresent(nations::add));
    return nations.isEmpty() ? EnumSet.allOf(Nation.class) : nations;
  }

  String name() {
    return Stream.concat(directory.getHubs().stream(), directory.getNetworks().stream())
        .flatMap(each -> each.getName().stream())
        .findFirst()
        .or(directory::getName)
        .orElse("");
  }
}
