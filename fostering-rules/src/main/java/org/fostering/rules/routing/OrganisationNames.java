package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.RulePack;

/**
 * Whether a name that people write, such as that of the owner of a policy or the id in a rule, is
 * one of an organisation that the directories have.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class OrganisationNames {

  /** What a directory must have, for a rule that compares a fact with it to mean anybody. */
  private static final Map<Fact<?, ?>, BiPredicate<String, Organisations>> KNOWN =
      Map.of(
          RouteFacts.SERVICE_ID, OrganisationNames::isService,
          RouteFacts.SERVICE_AUTHORITY, OrganisationNames::isAuthority,
          RouteFacts.HOME_AUTHORITY, OrganisationNames::isAuthority,
          RouteFacts.HOME_DISTRICT, OrganisationNames::isDistrict,
          RouteFacts.DELIVERY_ORGANISATION, OrganisationNames::isDeliverer);

  private OrganisationNames() {}

  /**
   * Whether the directories have it.
   *
   * @param name the name, as people write it
   * @param organisations the organisations
   * @param day the day on which they are there
   * @return whether it is a service, an authority, a council that one has replaced or that lies in
   *     its area, a hub, a network, an organisation that acts for others, or who publishes a
   *     directory
   */
  public static boolean isKnown(String name, Organisations organisations, LocalDate day) {
    OrganisationReference named = OrganisationReference.builder().name(name).build();
    String plain = AuthorityNames.plain(name);
    return !References.services(named, organisations, Objects.requireNonNull(day, "day")).isEmpty()
        || !References.hubs(named, organisations).isEmpty()
        || References.isOfOthers(named, organisations, day)
        || organisations.directories().stream().anyMatch(each -> isPublisher(plain, each));
  }

  /**
   * The rules of a pack that name an organisation which the directories do not have, so that they
   * would never mean anybody.
   *
   * @param pack the pack
   * @param organisations the organisations
   * @return for the id of each such rule, of the pack or changed by it, what it compares in vain
   */
  public static Map<String, Condition<?>> unknown(RulePack<?> pack, Organisations organisations) {
    Map<String, Condition<?>> unknown = new LinkedHashMap<>();
    conditions(pack)
        .forEach(
            (rule, condition) -> {
              List<Compare<?, ?>> inVain =
                  compared(condition).stream()
                      .filter(each -> isUnknown(each, organisations))
                      .toList();
              if (!inVain.isEmpty()) {
                unknown.put(rule, either(inVain));
              }
            });
    return unknown;
  }

  @SuppressWarnings("unchecked") // it is only put into words
  private static Condition<?> either(List<? extends Condition<?>> several) {
    return Condition.any(several.stream().map(each -> (Condition<Object>) each).toList());
  }

  private static boolean isUnknown(Compare<?, ?> compare, Organisations organisations) {
    BiPredicate<String, Organisations> known = KNOWN.get(compare.fact());
    return known != null
        && !compare.value().equals(RouteFacts.NONE)
        && !known.test(compare.value().toString(), organisations);
  }

  /** The conditions of a pack by the rules that they decide on. */
  static Map<String, Condition<?>> conditions(RulePack<?> pack) {
    Map<String, Condition<?>> conditions = new LinkedHashMap<>();
    pack.rules().forEach(rule -> conditions.put(rule.id(), rule.condition()));
    pack.amendments().stream()
        .filter(Amendment.Extend.class::isInstance)
        .map(each -> (Amendment.Extend<?>) each)
        .forEach(
            extend ->
                conditions.merge(
                    extend.rule(), extend.also(), (one, other) -> either(List.of(one, other))));
    return conditions;
  }

  /** All that a condition compares, within its parts and within the lists it goes through. */
  static List<Compare<?, ?>> compared(Condition<?> condition) {
    List<Compare<?, ?>> found = new ArrayList<>();
    condition.visit(
        part -> {
          if (part instanceof Compare<?, ?> compare && !found.contains(compare)) {
            found.add(compare);
          }
        });
    return found;
  }

  private static boolean isService(String id, Organisations organisations) {
    return References.ofId(id, organisations).map(ServiceSays::id).equals(Optional.of(id));
  }

  private static boolean isAuthority(String code, Organisations organisations) {
    return organisations.find(code).isPresent();
  }

  private static boolean isDeliverer(String id, Organisations organisations) {
    return organisations.directories().stream()
        .flatMap(each -> each.getDeliveryArrangements().stream())
        .anyMatch(each -> each.getOrganisation().equals(id));
  }

  private static boolean isDistrict(String code, Organisations organisations) {
    return organisations.districts().find(code).isPresent();
  }

  private static boolean isPublisher(String plain, OrganisationDirectory directory) {
    return directory
        .getPublisher()
        .flatMap(OrganisationReference::getName)
        .filter(name -> AuthorityNames.plain(name).equals(plain))
        .isPresent();
  }
}
