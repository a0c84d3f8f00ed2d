package org.fostering.rules.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.finding.FindingSource;
import org.fostering.model.value.Nation;

/**
 * What a rule, a clock or a transition rests on: what gives it its force, who answers for it, where
 * it is written, where and when it holds, and how certain that is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source what gives it its force
 * @param owner who answers for it: for a statute the department, for a policy the service
 * @param citations where it is written
 * @param nations where it holds
 * @param inForce when it holds
 * @param certainty how certain it is that the source says so
 * @param adoptedBy those who have adopted a policy: the ids of services, hubs, networks and
 *     authorities in a directory, for whose cases alone it holds; empty for law, and for a policy
 *     that holds wherever it is used
 */
public record Basis(
    LegalForce source,
    String owner,
    List<Citation> citations,
    Set<Nation> nations,
    InForce inForce,
    Certainty certainty,
    Set<String> adoptedBy)
    implements FindingSource {

  /** Copies the collections. */
  public Basis {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(certainty, "certainty");
    citations = List.copyOf(citations);
    nations = Collections.unmodifiableSet(new TreeSet<>(nations));
    adoptedBy = Collections.unmodifiableSet(new TreeSet<>(adoptedBy));
  }

  /**
   * Starts a basis. Until more is said it cites nothing, holds in no nation, always, and is {@link
   * Certainty#UNVERIFIED} unless it is a policy, which is {@link Certainty#STATED}.
   *
   * @param source what gives it its force
   * @param owner who answers for it
   * @return a builder
   */
  public static Builder of(LegalForce source, String owner) {
    return new Builder(source, owner);
  }

  @Override
  public List<String> places() {
    return citations.stream().map(Citation::toString).toList();
  }

  /** Builds a basis. Not thread-safe. */
  public static final class Builder {
    private final LegalForce source;
    private final String owner;
    private final List<Citation> citations = new ArrayList<>();
    private final Set<Nation> nations = EnumSet.noneOf(Nation.class);
    private InForce inForce = InForce.always();
    private final Set<String> adoptedBy = new TreeSet<>();
    private Certainty certainty;

    private Builder(LegalForce source, String owner) {
      this.source = Objects.requireNonNull(source, "source");
      this.owner = Objects.requireNonNull(owner, "owner");
      this.certainty = Certainty.unsaid(source);
    }

    /**
     * Where it is written.
     *
     * @param citation the place
     * @return this builder
     */
    public Builder cites(Citation citation) {
      citations.add(Objects.requireNonNull(citation, "citation"));
      return this;
    }

    /**
     * Where it holds.
     *
     * @param first a nation
     * @param others more nations
     * @return this builder
     */
    public Builder in(Nation first, Nation... others) {
      nations.add(first);
      Collections.addAll(nations, others);
      return this;
    }

    /**
     * When it holds.
     *
     * @param days the days
     * @return this builder
     */
    public Builder during(InForce days) {
      inForce = Objects.requireNonNull(days, "days");
      return this;
    }

    /**
     * How certain it is that the source says so.
     *
     * @param how the certainty
     * @return this builder
     */
    public Builder certainty(Certainty how) {
      certainty = Objects.requireNonNull(how, "how");
      return this;
    }

    /**
     * Who has adopted a policy, so that it holds for their cases alone.
     *
     * @param ids the ids of services, hubs, networks or authorities in a directory
     * @return this builder
     */
    public Builder adoptedBy(String... ids) {
      Collections.addAll(adoptedBy, ids);
      return this;
    }

    /** {@return the basis} */
    public Basis build() {
      return new Basis(source, owner, citations, nations, inForce, certainty, adoptedBy);
    }
  }
}
