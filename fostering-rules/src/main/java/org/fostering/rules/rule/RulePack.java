package org.fostering.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules that belongs together and has a version: the law of a nation, or the policies of a
 * service; and what it changes in the rules of other packs.
 *
 * <p>A pack is data: building one checks nothing and runs nothing of it. What is wrong with it says
 * {@code RulePackValidator}, all at once, and a set of rules takes no pack with a fault.
 *
 * <p>One rule may stand in several versions with the same id, each with days or nations of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class RulePack<S> {

  private final String id;
  private final String version;
  private final Bilingual title;
  private final Facts<S> facts;
  private final List<Rule<S>> rules;
  private final List<Amendment<S>> amendments;
  private final Optional<RulePack<?>> writtenAs;

  private RulePack(Builder<S> builder, Bilingual title, Facts<S> facts) {
    this(
        builder.id,
        builder.version,
        title,
        facts,
        builder.rules,
        builder.amendments,
        Optional.empty());
  }

  private RulePack(
      String id,
      String version,
      Bilingual title,
      Facts<S> facts,
      List<Rule<S>> rules,
      List<Amendment<S>> amendments,
      Optional<RulePack<?>> writtenAs) {
    this.id = id;
    this.version = version;
    this.title = title;
    this.facts = facts;
    this.rules = List.copyOf(rules);
    this.amendments = List.copyOf(amendments);
    this.writtenAs = writtenAs;
  }

  /**
   * Starts a pack. Until more is said it has no rules and no amendments.
   *
   * @param <S> the type of the subject
   * @param id the stable name of the pack: lower-case words joined by hyphens
   * @param version the version of the pack
   * @return a builder
   */
  public static <S> Builder<S> builder(String id, String version) {
    return new Builder<>(id, version);
  }

  /** {@return the stable name of the pack: lower-case words joined by hyphens} */
  public String id() {
    return id;
  }

  /** {@return the version of the pack: any text by which its owner tells versions apart} */
  public String version() {
    return version;
  }

  /** {@return what the pack is called; constant text} */
  public Bilingual title() {
    return title;
  }

  /** {@return the facts that the rules may read, as declared for the subject} */
  public Facts<S> facts() {
    return facts;
  }

  /** {@return the rules; an unmodifiable list, in the order in which to report them} */
  public List<Rule<S>> rules() {
    return rules;
  }

  /**
   * {@return what the pack changes in rules of other packs} Whether it may is checked where packs
   * are put together.
   */
  public List<Amendment<S>> amendments() {
    return amendments;
  }

  /**
   * {@return the pack and its version, as a decision records it: the id, a colon and the version}
   */
  public String reference() {
    return id + ":" + version;
  }

  /**
   * {@return the rules whose certainty is {@link Certainty#UNVERIFIED}: believed, but neither read
   * in their source nor beyond doubt}
   */
  public List<Rule<S>> unverified() {
    return rules.stream().filter(rule -> !isVerified(rule.basis())).toList();
  }

  /**
   * {@return the pack without its unverified rules and amendments: what may stand in a default set}
   */
  public RulePack<S> verified() {
    List<Rule<S>> kept = rules.stream().filter(rule -> isVerified(rule.basis())).toList();
    return new RulePack<>(
        id,
        version,
        title,
        facts,
        kept,
        amendments.stream().filter(amendment -> isVerified(amendment, ids(kept))).toList(),
        Optional.empty());
  }

  /**
   * The same pack on documents of another type that holds the facts by the same names: what a
   * region wrote of enquiries, as rules on applications. A fact that the pack declares for itself
   * and that those documents have no place for is known of none of them: where a rule turns on it,
   * it is asked.
   *
   * @param <T> the type of the documents
   * @param other their facts
   * @return the pack over those facts, written as this one
   * @throws IllegalArgumentException if a rule reads what the other documents do not know by name;
   *     the message names it
   */
  public <T> RulePack<T> over(Facts<T> other) {
    PackOver<S, T> over = PackOver.of(facts, other);
    return new RulePack<>(
        id,
        version,
        title,
        over.facts(),
        rules.stream().map(over::rule).toList(),
        amendments.stream().map(over::amendment).toList(),
        Optional.of(asWritten()));
  }

  /**
   * The pack as its author wrote it: of one that was put {@link #over} other facts, the one before.
   *
   * @return the pack that a file holds, and by whose digest a record names it
   */
  public RulePack<?> asWritten() {
    return writtenAs.orElse(this);
  }

  /**
   * Says that this is a default pack, in which every rule is verified.
   *
   * @return this pack
   * @throws IllegalArgumentException if a rule or an amendment is unverified; the message names
   *     each
   */
  public RulePack<S> asDefault() {
    List<String> doubtful = new ArrayList<>();
    unverified().forEach(rule -> doubtful.add("rule " + rule.id() + " of pack " + id));
    for (Amendment<S> amendment : amendments) {
      if (!isVerified(amendment, ids(rules))) {
        doubtful.add("amendment of rule " + amendment.rule() + " in pack " + id);
      }
    }
    if (!doubtful.isEmpty()) {
      throw new IllegalArgumentException(
          doubtful.stream()
              .map(name -> name + " needs a verified source: this is a default pack")
              .collect(Collectors.joining("\n")));
    }
    return this;
  }

  private static Set<String> ids(List<? extends Rule<?>> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.toSet());
  }

  private static boolean isVerified(Basis basis) {
    return basis.certainty().isVerified();
  }

  private static boolean isVerified(Amendment<?> amendment, Set<String> verifiedRules) {
    return amendment instanceof Amendment.Replace<?> replace
        ? verifiedRules.contains(replace.by())
        : amendment.decidedBy().map(RulePack::isVerified).orElse(false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RulePack<?> that
            && id.equals(that.id)
            && version.equals(that.version)
            && title.equals(that.title)
            && facts.equals(that.facts)
            && rules.equals(that.rules)
            && amendments.equals(that.amendments));
  }

  /** Cheap, because packs are keys: those of one id and version are few. */
  @Override
  public int hashCode() {
    return Objects.hash(id, version, rules.size(), amendments.size());
  }

  @Override
  public String toString() {
    return "RulePack[" + reference() + "]";
  }

  /**
   * Builds a pack. Not thread-safe.
   *
   * @param <S> the type of the subject
   */
  public static final class Builder<S> {
    private final String id;
    private final String version;
    private @Nullable Bilingual title;
    private @Nullable Facts<S> facts;
    private List<Rule<S>> rules = List.of();
    private List<Amendment<S>> amendments = List.of();

    private Builder(String id, String version) {
      this.id = Objects.requireNonNull(id, "id");
      this.version = Objects.requireNonNull(version, "version");
    }

    /**
     * What the pack is called.
     *
     * @param text constant text
     * @return this builder
     */
    public Builder<S> title(Bilingual text) {
      title = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * The facts that the rules may read.
     *
     * @param declared the declaration of the subject
     * @return this builder
     */
    public Builder<S> facts(Facts<S> declared) {
      facts = Objects.requireNonNull(declared, "declared");
      return this;
    }

    /**
     * The rules, instead of those said before.
     *
     * @param all the rules, in the order in which to report them
     * @return this builder
     */
    public Builder<S> rules(List<Rule<S>> all) {
      rules = List.copyOf(all);
      return this;
    }

    /**
     * What the pack changes in rules of other packs, instead of what was said before.
     *
     * @param all the amendments
     * @return this builder
     */
    public Builder<S> amendments(List<Amendment<S>> all) {
      amendments = List.copyOf(all);
      return this;
    }

    /**
     * The pack.
     *
     * @return the pack
     * @throws IllegalStateException if it has no title or no facts; the message names the pack and
     *     what is missing
     */
    public RulePack<S> build() {
      Bilingual named = title;
      Facts<S> declared = facts;
      if (named == null || declared == null) {
        throw new IllegalStateException(
            "pack "
                + id
                + " needs "
                + (named != null ? "" : "a title (title)" + (declared != null ? "" : " and "))
                + (declared != null ? "" : "the facts that its rules may read (facts)"));
      }
      return new RulePack<>(this, named, declared);
    }
  }
}
