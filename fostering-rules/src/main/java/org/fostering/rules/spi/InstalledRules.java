package org.fostering.rules.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;

/**
 * The packs and facts that providers give.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstalledRules {

  private final Map<String, RulePack<?>> packs;
  private final Map<String, Facts<?>> facts;

  private InstalledRules(Map<String, RulePack<?>> packs, Map<String, Facts<?>> facts) {
    this.packs = packs;
    this.facts = facts;
  }

  /**
   * What the providers give that the context class loader of the thread sees.
   *
   * @return the packs and facts
   * @throws InvalidRulePackException if a provider fails, or two give a pack or facts of one name;
   *     the message names the classes
   */
  public static InstalledRules load() {
    return load(ServiceLoader.load(RulesProvider.class));
  }

  /**
   * What the providers give that a class loader sees.
   *
   * @param loader the class loader
   * @return the packs and facts
   * @throws InvalidRulePackException as {@link #load()}
   */
  public static InstalledRules load(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    return load(ServiceLoader.load(RulesProvider.class, loader));
  }

  private static InstalledRules load(ServiceLoader<RulesProvider> services) {
    List<RulesProvider> providers = new ArrayList<>();
    try {
      services.forEach(providers::add);
    } catch (ServiceConfigurationError e) {
      // Its message names the file or module and the class.
      throw new InvalidRulePackException("a provider of rules is broken: " + e.getMessage(), e);
    }
    return of(providers);
  }

  /**
   * What some providers give.
   *
   * @param providers the providers
   * @return the packs and facts
   * @throws InvalidRulePackException as {@link #load()}
   */
  public static InstalledRules of(Collection<? extends RulesProvider> providers) {
    return new InstalledRules(
        collect("pack", providers, RulesProvider::packs, RulePack::id),
        collect("facts", providers, RulesProvider::facts, Facts::subject));
  }

  private static <T> Map<String, T> collect(
      String what,
      Collection<? extends RulesProvider> providers,
      Function<RulesProvider, Collection<T>> given,
      Function<T, String> name) {
    Map<String, T> byName = new LinkedHashMap<>();
    Map<String, String> givenBy = new LinkedHashMap<>();
    for (RulesProvider provider : providers) {
      String type = provider.getClass().getName();
      for (T each : givenBy(type, provider, given)) {
        String id = name.apply(each);
        if (byName.putIfAbsent(id, each) != null) {
          throw new InvalidRulePackException(
              "two providers give " + what + " " + id + ": " + givenBy.get(id) + " and " + type,
              null);
        }
        givenBy.putIfAbsent(id, type);
      }
    }
    return Collections.unmodifiableMap(byName);
  }

  private static <T> List<T> givenBy(
      String type, RulesProvider provider, Function<RulesProvider, Collection<T>> given) {
    try {
      return List.copyOf(given.apply(provider));
    } catch (RuntimeException | LinkageError e) {
      throw new InvalidRulePackException("provider " + type + " fails to give its rules", e);
    }
  }

  /** {@return every pack, in the order in which they were found} */
  public List<RulePack<?>> packs() {
    return List.copyOf(packs.values());
  }

  /**
   * The packs on a subject.
   *
   * @param <S> the type of the subject
   * @param about the facts of the subject, such as those of an enquiry
   * @return the packs whose rules read these facts, in the order in which they were found
   * @throws InvalidRulePackException if a pack is on other facts of the same name, so that it would
   *     be passed over; the message names it
   */
  @SuppressWarnings("unchecked") // rules that read these facts are about their subject
  public <S> List<RulePack<S>> packs(Facts<S> about) {
    List<RulePack<S>> found = new ArrayList<>();
    for (RulePack<?> pack : packs.values()) {
      if (pack.facts().withoutOwn().equals(about)) {
        found.add((RulePack<S>) pack);
      } else if (pack.facts().subject().equals(about.subject())) {
        throw new InvalidRulePackException(
            "pack "
                + pack.id()
                + " is about other facts that are called "
                + about.subject()
                + " too; it must be written on the same",
            null);
      }
    }
    return List.copyOf(found);
  }

  /** {@return every declaration of facts, in the order in which they were found} */
  public List<Facts<?>> facts() {
    return List.copyOf(facts.values());
  }

  /**
   * The facts of a subject.
   *
   * @param subject what the subject is called
   * @return the facts, or empty if no provider gives them
   */
  public Optional<Facts<?>> facts(String subject) {
    return Optional.ofNullable(facts.get(Objects.requireNonNull(subject, "subject")));
  }
}
