package org.fostering.cli.rules;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** Says of what only some have adopted, a policy or a change to one, for whose cases it holds. */
final class AdoptionLines {

  private final CliTexts texts;
  private final PrintWriter out;

  AdoptionLines(CliTexts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
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

  /** The id, with the name where the library knows it: a slip of the pen would hold for nobody. */
  private String named(String id) {
    return id + " (" + name(id).orElseGet(() -> texts.of("rules.adopter-unknown")) + ")";
  }

  private static Optional<String> name(String id) {
    Organisations known = Organisations.standard();
    return known
        .find(id)
        .flatMap(AuthorityEntry::getName)
        .or(() -> known.hubs().find(id).flatMap(RecruitmentHubEntry::getName))
        .or(() -> known.networks().find(id).flatMap(NetworkEntry::getName));
  }
}
