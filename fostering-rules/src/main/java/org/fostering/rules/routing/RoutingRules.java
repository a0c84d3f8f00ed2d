package org.fostering.rules.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.law.table.BasisRow;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * The rules on where an enquiry goes: those of {@code rules.csv}, and the packs of a host or
 * region. A line without an instrument is this library's own choice, which a pack may retire or
 * replace.
 *
 * <p>Immutable and thread-safe.
 */
final class RoutingRules {

  private static final String OWNER = "This library, where no service has chosen";

  private static final Set<Fact<?, ?>> OF_SERVICE =
      Set.of(RouteFacts.SERVICE_ID, RouteFacts.SERVICE_AUTHORITY);

  private static final Map<LegalForce, RouteForce> FORCES =
      Map.of(
          LegalForce.STATUTE, RouteForce.LAW,
          LegalForce.STANDARD, RouteForce.STANDARD,
          LegalForce.POLICY, RouteForce.POLICY);

  /** Read once, on first use. */
  private static final class Standard {
    private static final Set<String> ANNOUNCED = new HashSet<>();
    static final RulePack<RouteCandidate> PACK = read(ANNOUNCED);
    static final RoutingRules RULES = with(List.of());
  }

  private final RuleSet<RouteCandidate> set;

  private final List<String> named;

  private RoutingRules(RuleSet<RouteCandidate> set) {
    this.set = set;
    this.named = List.copyOf(named(set.packs().subList(1, set.packs().size())));
  }

  /** The ids and codes by which the rules of some packs name services. */
  static Set<String> named(Collection<RulePack<RouteCandidate>> packs) {
    Set<String> named = new LinkedHashSet<>();
    packs.stream()
        .flatMap(pack -> OrganisationNames.conditions(pack).values().stream())
        .flatMap(condition -> OrganisationNames.compared(condition).stream())
        .filter(each -> OF_SERVICE.contains(each.fact()))
        .forEach(each -> named.add(each.value().toString()));
    return named;
  }

  static RoutingRules standard() {
    return Standard.RULES;
  }

  static RulePack<RouteCandidate> pack() {
    return Standard.PACK;
  }

  static RoutingRules with(Collection<RulePack<RouteCandidate>> packs) {
    List<RulePack<RouteCandidate>> all = new ArrayList<>();
    all.add(Standard.PACK);
    all.addAll(packs);
    return new RoutingRules(RuleSet.of(all));
  }

  RuleSet<RouteCandidate> set() {
    return set;
  }

  /** Whether there are rules besides those of the library, which may speak of any service. */
  boolean hasOwn() {
    return set.packs().size() > 1;
  }

  /** By what name services that may be far from the home and from its hub. */
  List<String> named() {
    return named;
  }

  static RouteForce force(Rule<?> rule) {
    return Standard.ANNOUNCED.contains(rule.id())
        ? RouteForce.ANNOUNCED
        : Objects.requireNonNull(FORCES.get(rule.basis().source()), "force");
  }

  private static RulePack<RouteCandidate> read(Set<String> announced) {
    List<Rule<RouteCandidate>> rules = new ArrayList<>();
    String file = "rules.csv";
    for (ResourceTable.Row row :
        ResourceTable.read(RoutingRules.class.getResourceAsStream(file), file)) {
      Basis.Builder basis =
          row.optional("instrument").isPresent() ? BasisRow.builder(row) : policy(row);
      Rule<RouteCandidate> rule =
          Rule.<RouteCandidate>of(row.text("id"), basis)
              .when(row.word("when", RouteCondition.class).condition())
              .then(row.word("effect", Effect.class), row.text("en"), row.text("cy"))
              .build();
      RouteForce said = row.word("force", RouteForce.class);
      if (said == RouteForce.ANNOUNCED) {
        announced.add(rule.id());
      } else if (said != FORCES.get(rule.basis().source())) {
        throw row.broken("the force is not that of the instrument");
      }
      rules.add(rule);
    }
    return RulePack.<RouteCandidate>builder("routes", "2026.5")
        .title(new Bilingual("Where an enquiry goes", "I ble mae ymholiad yn mynd"))
        .facts(RouteFacts.ALL)
        .rules(rules)
        .build();
  }

  private static Basis.Builder policy(ResourceTable.Row row) {
    Basis.Builder basis =
        Basis.of(LegalForce.POLICY, OWNER)
            .cites(new Citation("Routing rules of this library", row.text("id")));
    Set<Nation> nations =
        row.optional("nations").isPresent()
            ? row.words("nations", Nation.class)
            : EnumSet.allOf(Nation.class);
    nations.forEach(basis::in);
    return basis;
  }
}
