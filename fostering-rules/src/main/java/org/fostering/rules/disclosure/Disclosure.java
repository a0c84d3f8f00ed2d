package org.fostering.rules.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.common.Identifier;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.model.term.Sensitivity;
import org.fostering.rules.disclosure.DisclosureTables.Goes;

/**
 * How much a receiver may see: a level of disclosure, what the sharing is for, and the agreement
 * under which it happens. What a local system added to a document goes only if it is named here,
 * because nobody knows how sensitive it is. A level that the tables do not have gives nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Disclosure {

  private final DisclosureExtent level;
  private final Optional<SharingPurpose> purpose;
  private final Optional<SharingAgreement> agreement;
  private final boolean holds;
  private final Set<Addition> additions;
  private final Optional<UnaryOperator<Identifier>> pseudonyms;

  private record Addition(String system, String name) {}

  private Disclosure(
      DisclosureExtent level,
      Optional<SharingPurpose> purpose,
      Optional<SharingAgreement> agreement,
      boolean holds,
      Set<Addition> additions,
      Optional<UnaryOperator<Identifier>> pseudonyms) {
    this.level = level;
    this.purpose = purpose;
    this.agreement = agreement;
    this.holds = holds;
    this.additions = additions;
    this.pseudonyms = pseudonyms;
  }

  /**
   * A level alone, for no purpose and without an agreement.
   *
   * @param level the level
   * @return the disclosure
   */
  public static Disclosure at(DisclosureExtent level) {
    return new Disclosure(
        Objects.requireNonNull(level, "level"),
        Optional.empty(),
        Optional.empty(),
        false,
        Set.of(),
        Optional.empty());
  }

  /**
   * This, for a purpose.
   *
   * @param what what the data is shared for
   * @return the disclosure
   */
  public Disclosure forPurpose(SharingPurpose what) {
    Objects.requireNonNull(what, "what");
    return new Disclosure(level, Optional.of(what), agreement, holds, additions, pseudonyms);
  }

  /**
   * This, under a sharing agreement. The caller who names it answers for it that sender and
   * receiver are parties to it.
   *
   * @param terms the agreement
   * @param on the day of the sharing
   * @return the disclosure
   */
  public Disclosure under(SharingAgreement terms, LocalDate on) {
    Objects.requireNonNull(terms, "terms");
    boolean holdsThen = terms.period().contains(Objects.requireNonNull(on, "on"));
    return new Disclosure(level, purpose, Optional.of(terms), holdsThen, additions, pseudonyms);
  }

  /**
   * This, with one of the things that local systems add to documents.
   *
   * @param system who defines the addition
   * @param name the name of the addition within that system
   * @return the disclosure
   */
  public Disclosure withExtension(String system, String name) {
    Set<Addition> all = new HashSet<>(additions);
    all.add(
        new Addition(
            Objects.requireNonNull(system, "system"), Objects.requireNonNull(name, "name")));
    return new Disclosure(level, purpose, agreement, holds, Set.copyOf(all), pseudonyms);
  }

  /**
   * This, with a pseudonym for each number of a document where its numbers do not go, so that
   * copies of it can be counted once.
   *
   * @param made makes the pseudonym of a number, as {@link
   *     org.fostering.rules.match.MatchKeys#pseudonym} does with a secret; thread-safe
   * @return the disclosure
   */
  public Disclosure withPseudonyms(UnaryOperator<Identifier> made) {
    return new Disclosure(level, purpose, agreement, holds, additions, Optional.of(made));
  }

  /** {@return what makes the pseudonyms; empty where there are none} */
  public Optional<UnaryOperator<Identifier>> pseudonyms() {
    return pseudonyms;
  }

  /** {@return the level} */
  public DisclosureExtent level() {
    return level;
  }

  /**
   * Whether an addition of a local system goes.
   *
   * @param system who defines it
   * @param name its name
   * @return whether it was named
   */
  public boolean allowsExtension(String system, String name) {
    return additions.contains(new Addition(system, name));
  }

  /**
   * What is ruled for each class of data.
   *
   * @param document the name of the type of document, such as {@code enquiry}
   * @return a ruling for each class, from the least to the most sensitive
   */
  public List<Ruling> rulings(String document) {
    Map<Sensitivity, Goes> goes =
        DisclosureTables.goes(level, purpose, Objects.requireNonNull(document, "document"));
    return Arrays.stream(Sensitivity.values()).map(each -> ruling(goes, each)).toList();
  }

  /**
   * Whether a class of data goes.
   *
   * @param document the name of the type of document, such as {@code enquiry}
   * @param sensitivity the class
   * @return the ruling
   */
  public Ruling ruling(String document, Sensitivity sensitivity) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sensitivity, "sensitivity");
    return ruling(DisclosureTables.goes(level, purpose, document), sensitivity);
  }

  private Ruling ruling(Map<Sensitivity, Goes> goes, Sensitivity sensitivity) {
    return switch (goes.getOrDefault(sensitivity, Goes.NO)) {
      case YES -> new Ruling(sensitivity, true, DisclosureGround.LEVEL_GIVES, Optional.empty());
      case NO -> new Ruling(sensitivity, false, DisclosureGround.LEVEL_WITHHOLDS, Optional.empty());
      case AGREEMENT -> {
        DisclosureGround ground =
            agreement
                .map(terms -> underAgreement(terms, sensitivity))
                .orElse(DisclosureGround.NO_AGREEMENT);
        yield new Ruling(
            sensitivity,
            ground == DisclosureGround.AGREEMENT_ALLOWS,
            ground,
            agreement.map(SharingAgreement::getId));
      }
    };
  }

  private DisclosureGround underAgreement(SharingAgreement terms, Sensitivity sensitivity) {
    if (!holds) {
      return DisclosureGround.AGREEMENT_NOT_IN_FORCE;
    }
    if (purpose.isEmpty() || !terms.getPurposes().contains(purpose.get())) {
      return DisclosureGround.PURPOSE_NOT_AGREED;
    }
    if (!terms.getDisclosureLevels().isEmpty() && !terms.getDisclosureLevels().contains(level)) {
      return DisclosureGround.LEVEL_NOT_AGREED;
    }
    if (!terms.getDataClasses().contains(sensitivity)) {
      return DisclosureGround.CLASS_NOT_AGREED;
    }
    return lacksCondition(terms, sensitivity)
        ? DisclosureGround.CONDITION_NOT_NAMED
        : DisclosureGround.AGREEMENT_ALLOWS;
  }

  private static boolean lacksCondition(SharingAgreement terms, Sensitivity sensitivity) {
    return switch (sensitivity) {
      case SPECIAL_CATEGORY -> terms.getSpecialCategoryConditions().isEmpty();
      case CRIMINAL_OFFENCE -> terms.getCriminalDataAuthorities().isEmpty();
      default -> false;
    };
  }

  /**
   * Whether one property goes or stays whatever its class, with everything in it.
   *
   * @param document the name of the type of document
   * @param path the names of the properties on the way to it, with slashes between
   * @return whether it goes, or empty where its class decides
   */
  public Optional<Boolean> term(String document, String path) {
    return DisclosureTables.term(
        level, Objects.requireNonNull(document, "document"), Objects.requireNonNull(path, "path"));
  }

  /**
   * Where a type of document says whom it is about.
   *
   * @param document the name of the type of document
   * @return the lists of roles; none where nobody else is mentioned beside them in one list
   */
  public static List<SubjectList> subjects(String document) {
    return DisclosureTables.subjects(Objects.requireNonNull(document, "document"));
  }

  /** Says the level. */
  @Override
  public String toString() {
    return "Disclosure[" + level.toString() + "]";
  }
}
