package org.fostering.model.reference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fostering.model.value.Nation;

/**
 * What a directory knows of a postcode.
 *
 * <p>The districts are local authority districts (LAD), by their GSS codes. The authority with
 * fostering duties is another step: 164 English districts belong to a county, and a district of
 * Northern Ireland does not tell the trust.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome which kind of answer this is
 * @param districts the districts where the place may lie, in the order of their codes,
 *     unmodifiable: one for {@link LookupOutcome#FOUND}, one or more for {@link
 *     LookupOutcome#CANDIDATES}, otherwise none
 * @param nations the nations where the place may lie, unmodifiable: those of the districts; without
 *     a district, Northern Ireland where the area {@code BT} says so, or the nation that the
 *     edition's own code for "no district" names, otherwise none
 * @param status whether the postcode is still in use; {@link PostcodeStatus#NOT_KNOWN} for anything
 *     but a full postcode that the directory holds
 * @param commissioningGroup in Northern Ireland, the Local Commissioning Group, {@code ZC010}
 *     Belfast, {@code ZC020} Northern, {@code ZC030} Southern, {@code ZC040} South Eastern or
 *     {@code ZC050} Western, whose bounds are those of the health and social care trust. Only an
 *     older ONS Postcode Directory has it, in the column {@code pct}. For an outward code alone it
 *     is there when all postcodes agree.
 */
public record PostcodeResult(
    LookupOutcome outcome,
    SortedSet<String> districts,
    Set<Nation> nations,
    PostcodeStatus status,
    Optional<String> commissioningGroup) {

  /** The kinds of answer. */
  public enum LookupOutcome {
    /** A full postcode that the directory holds, in one district. */
    FOUND,
    /**
     * An outward code alone. The place lies in one of the districts of the postcodes that share it;
     * more than half of all outward codes have several, and 28 have two nations.
     */
    CANDIDATES,
    /** Of the right form, and not in the directory: mistyped, too new, or without a known place. */
    UNKNOWN,
    /** A place that has no district: the Channel Islands, the Isle of Man, or so marked. */
    NO_AREA,
    /**
     * In Northern Ireland by its area {@code BT}, and the directory holds no postcode from there.
     * The embedded directory holds none, for reasons of licence.
     */
    NOT_COVERED,
    /** Not of the form of a postcode, nor of the first half of one. */
    MALFORMED
  }

  /**
   * Checks that the number of districts fits the outcome.
   *
   * @throws IllegalArgumentException if it does not
   */
  public PostcodeResult {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(commissioningGroup, "commissioningGroup");
    districts = Collections.unmodifiableSortedSet(new TreeSet<>(districts));
    EnumSet<Nation> ordered = EnumSet.noneOf(Nation.class);
    ordered.addAll(nations);
    nations = Collections.unmodifiableSet(ordered);
    boolean fits =
        switch (outcome) {
          case FOUND -> districts.size() == 1;
          case CANDIDATES -> !districts.isEmpty();
          default -> districts.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException("the number of districts does not fit the outcome");
    }
  }

  /**
   * {@return the GSS code of the one district where the place lies; empty unless the outcome is
   * {@link LookupOutcome#FOUND}}
   */
  public Optional<String> district() {
    return outcome == LookupOutcome.FOUND ? Optional.of(districts.first()) : Optional.empty();
  }

  /** Says which kind of answer it is; not where the place lies, which is personal data. */
  @Override
  public String toString() {
    return "PostcodeResult[" + outcome + "]";
  }
}
