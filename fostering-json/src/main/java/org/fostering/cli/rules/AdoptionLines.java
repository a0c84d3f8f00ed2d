package org.fostering.cli.rules;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.routing.OrganisationNames;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** Says of what only some have adopted, a policy or a change to one, for whose cases it holds. */
final class AdoptionLines {

  private final CliTexts texts;
  private final PrintWriter out;
  private final Organisations known;
  private final String unknown;
  private boolean allKnown = true;

  /**
   * @param unknown the key of what is said about an adopter that none of them is
   */
  AdoptionLines(Organisations known, String unknown, CliTexts texts, PrintWriter out) {
    this.known = known;
    this.unknown = unknown;
    this.texts = texts;
    this.out = out;
  }

  /** Whether all that have adopted anything, or are named by a rule, so far are known. */
  boolean areAllKnown() {
    return allKnown;
  }

  /** Whether the owners of policies are organisations of the region; a note, as names are free. */
  void printOwners(RulePack<?> pack, LocalDate day) {
    pack.rules().stream()
        .map(rule -> rule.basis())
        .filter(basis -> basis.source() == LegalForce.POLICY)
        .map(Basis::owner)
        .distinct()
        .filter(owner -> !OrganisationNames.isKnown(owner, known, day))
        .forEach(owner -> out.println("  " + texts.of("rules.owner-in-no-directory", owner)));
  }

  /** The organisations that rules name and no directory has: such a rule means nobody there. */
  void printNamed(RulePack<?> pack) {
    OrganisationNames.unknown(pack, known)
        .forEach(
            (rule, inVain) -> {
              allKnown = false;
              out.println("  " + texts.of("rules.names-nobody", rule, texts.of(inVain.inWords())));
            });
  }

  void print(RulePack<?> pack) {
    for (Rule<?> rule : pack.rules()) {
      print("rules.adopted", rule.id(), rule.basis());
    }
    for (Amendment<?> amendment : pack.amendments()) {
      amendment
          .decidedBy()
          .ifPresent(basis -> print("rules.change-adopted", amendment.rule(), basis));
    }
  }

  private void print(String text, String rule, Basis basis) {
    if (!basis.adoptedBy().isEmpty()) {
      String adopters =
          basis.adoptedBy().stream().map(this::named).collect(Collectors.joining(", "));
      out.println("  " + texts.of(text, rule, adopters));
    }
  }

  /** The id, with the name where it is known: a slip of the pen would hold for nobody. */
  private String named(String id) {
    Optional<? extends DirectoryEntry> entry = entry(id);
    allKnown &= entry.isPresent();
    String name = entry.map(each -> each.getName().orElse(id)).orElseGet(() -> texts.of(unknown));
    return id + " (" + name + ")";
  }

  private Optional<? extends DirectoryEntry> entry(String id) {
    return Stream.<Supplier<Optional<? extends DirectoryEntry>>>of(
            () -> known.find(id),
            () -> known.authorities().stream().filter(one -> one.getId().equals(id)).findFirst(),
            () -> acting(id),
            () -> known.hubs().find(id),
            () -> known.networks().find(id))
        .flatMap(each -> each.get().stream())
        .findFirst();
  }

  /** A service or delivery organisation; the directory that was laid over the others goes first. */
  private Optional<? extends DirectoryEntry> acting(String id) {
    List<OrganisationDirectory> directories = new ArrayList<>(known.directories());
    Collections.reverse(directories);
    return directories.stream()
        .<DirectoryEntry>flatMap(
            each ->
                Stream.concat(
                    each.getFosteringServices().stream(), each.getDeliveryOrganisations().stream()))
        .filter(entry -> entry.getId().equals(id))
        .findFirst();
  }
}
