package org.fostering.rules.residence;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Address;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.reference.PostcodeResult;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence.Kind;

/**
 * Finds where enquirers live: from the postcode to the district, from the district to the
 * responsible authority.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResidenceFinder {

  private final PostcodeDirectory postcodes;
  private final Organisations organisations;
  private final Interpretations interpretations;

  private ResidenceFinder(
      PostcodeDirectory postcodes, Organisations organisations, Interpretations interpretations) {
    this.postcodes = Objects.requireNonNull(postcodes, "postcodes");
    this.organisations = Objects.requireNonNull(organisations, "organisations");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final ResidenceFinder FINDER =
        of(PostcodeDirectory.standard(), Organisations.standard());
  }

  /**
   * {@return the finder with the postcodes and the organisations that come with the library, always
   * the same}
   */
  public static ResidenceFinder standard() {
    return Standard.FINDER;
  }

  /**
   * With reference data of one's own.
   *
   * @param postcodes the directory of postcodes
   * @param organisations the authorities, and the districts that lead to them
   * @return the finder
   */
  public static ResidenceFinder of(PostcodeDirectory postcodes, Organisations organisations) {
    return new ResidenceFinder(postcodes, organisations, Interpretations.defaults());
  }

  /**
   * The same by other readings. Where they make no use of an outward code alone, it places nobody,
   * and only the nation that the enquirers name counts.
   *
   * @param interpretations one choice for each reading, of which {@link
   *     Interpretation#OUTWARD_CODE} counts here
   * @return the finder
   */
  public ResidenceFinder with(Interpretations interpretations) {
    return new ResidenceFinder(postcodes, organisations, interpretations);
  }

  /**
   * Whether an enquiry has an outward code alone, and the readings make no use of it.
   *
   * @param enquiry the enquiry
   * @param interpretations how the law is read, of which {@link Interpretation#OUTWARD_CODE} counts
   * @return false also where there is no postcode, or a full one
   */
  public static boolean isOutwardCodeUnused(Enquiry enquiry, Interpretations interpretations) {
    return postcode(enquiry).filter(code -> isUnused(code, interpretations)).isPresent();
  }

  private static boolean isUnused(Postcode postcode, Interpretations interpretations) {
    return interpretations.of(Interpretation.OUTWARD_CODE)
            == InterpretationOption.OUTWARD_CODE_NOT_USED
        && postcode.isOutwardOnly();
  }

  /**
   * Whether the postcode of an enquiry belongs to an organisation or to the forces.
   *
   * @param enquiry the enquiry
   * @return false also where there is no postcode
   */
  public static boolean isOfNoPlace(Enquiry enquiry) {
    return postcode(enquiry).filter(Postcode::isNonGeographic).isPresent();
  }

  private static Optional<Postcode> postcode(Enquiry enquiry) {
    return enquiry.getHome().flatMap(Home::getAddress).flatMap(Address::getPostcode);
  }

  /**
   * Where the enquirers live. The nation that they name settles nothing that their postcode
   * settles; it chooses where an outward code alone spans a border.
   *
   * @param enquiry the enquiry
   * @return the place, as far as it is known
   */
  public Residence find(Enquiry enquiry) {
    Objects.requireNonNull(enquiry, "enquiry");
    return findHome(
        enquiry.getHome().flatMap(Home::getAddress), enquiry.getHome().flatMap(Home::getNation));
  }

  /**
   * Where applicants live, as {@link #find(Enquiry)}.
   *
   * @param application the application
   * @return the place, as far as it is known
   */
  public Residence find(Application application) {
    Optional<Accommodation> home = application.getAccommodation();
    return findHome(
        home.flatMap(Accommodation::getAddress), home.flatMap(Accommodation::getNation));
  }

  /** A home of which no more is said than a country that is another has no postcode to ask for. */
  private Residence findHome(Optional<Address> address, Optional<Nation> said) {
    Optional<Postcode> postcode = address.flatMap(Address::getPostcode);
    boolean isAbroad =
        postcode.isEmpty()
            && said.isEmpty()
            && address.flatMap(Address::getCountry).filter(code -> !code.equals("GB")).isPresent();
    return isAbroad ? unplaced(Kind.NO_AREA, Set.of(), Optional.empty()) : find(postcode, said);
  }

  /**
   * Where a home is.
   *
   * @param postcode its postcode
   * @param said the nation that is named for it, which counts as in {@link #find(Enquiry)}
   * @return the place, as far as it is known
   */
  public Residence find(Optional<Postcode> postcode, Optional<Nation> said) {
    if (postcode.isEmpty() || isUnused(postcode.get(), interpretations)) {
      return unplaced(Kind.NOT_GIVEN, Set.of(), said);
    }
    PostcodeResult result = postcodes.find(postcode.get());
    return switch (result.outcome()) {
      case FOUND, CANDIDATES -> placed(result, said);
      case NO_AREA -> unplaced(Kind.NO_AREA, Set.of(), Optional.empty());
      case NOT_COVERED -> unplaced(Kind.TRUST_NOT_DERIVABLE, result.nations(), said);
      case UNKNOWN, MALFORMED -> unplaced(Kind.UNKNOWN_POSTCODE, result.nations(), said);
    };
  }

  private static Residence unplaced(Kind kind, Set<Nation> nations, Optional<Nation> said) {
    List<Nation> possible =
        nations.isEmpty() ? said.stream().toList() : nations.stream().sorted().toList();
    return new Residence(
        kind,
        List.of(),
        Jurisdiction.oneOf(possible),
        false,
        said.isPresent() && !possible.contains(said.get()));
  }

  private Residence placed(PostcodeResult result, Optional<Nation> said) {
    Set<Nation> nations = EnumSet.copyOf(result.nations());
    boolean chosen = said.isPresent() && nations.contains(said.get());
    if (chosen) {
      nations = EnumSet.of(said.get());
    }
    SortedMap<String, AuthorityEntry> found = new TreeMap<>();
    boolean complete = true;
    for (Optional<AuthorityEntry> candidate : candidates(result)) {
      complete &= candidate.isPresent();
      candidate
          .filter(authority -> !chosen || authority.getNation().equals(said))
          .ifPresent(authority -> found.put(authority.key(), authority));
    }
    return new Residence(
        kind(nations, found.size(), complete),
        List.copyOf(found.values()),
        result.districts().stream()
            .filter(code -> !chosen || Nation.ofGssCode(code).equals(said))
            .toList(),
        Jurisdiction.oneOf(nations),
        result.outcome() == PostcodeResult.LookupOutcome.CANDIDATES,
        said.isPresent() && !chosen);
  }

  private List<Optional<AuthorityEntry>> candidates(PostcodeResult result) {
    Optional<AuthorityEntry> trust =
        result.commissioningGroup().flatMap(organisations::trustForCommissioningGroup);
    return trust.isPresent()
        ? List.of(trust)
        : result.districts().stream().map(organisations::responsibleFor).toList();
  }

  /** One authority is certain only if it is known of every district which authority it has. */
  private static Kind kind(Set<Nation> nations, int found, boolean complete) {
    if (nations.size() > 1) {
      return Kind.SEVERAL_NATIONS;
    }
    if (found == 0) {
      return nations.contains(Nation.NORTHERN_IRELAND)
          ? Kind.TRUST_NOT_DERIVABLE
          : Kind.UNKNOWN_DISTRICT;
    }
    return found == 1 && complete ? Kind.ONE_AUTHORITY : Kind.SEVERAL_AUTHORITIES;
  }
}
