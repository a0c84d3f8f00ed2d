package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.FosteringHousehold;
import org.fostering.model.common.Address;
import org.fostering.model.common.Document;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.eligibility.GoverningLaw;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.ResidenceFinder;

/**
 * The places that the documents of a case record and that tell whose law governs it where none
 * names the nation: that of the service that assesses or has approved; else of the one to which the
 * application was made; else of the authorities of the children whom it is about; else that of the
 * home, as for an enquiry ({@link GoverningLaw}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param services codes of authorities, from those that tell most to those that tell least
 * @param homes what is recorded of homes
 */
record RecordedPlaces(List<Set<String>> services, List<Home> homes) {

  /**
   * A home.
   *
   * @param postcode its postcode
   * @param nation the nation that is named for it
   * @param area the code of the authority of its area
   */
  record Home(Optional<Postcode> postcode, Optional<Nation> nation, Optional<String> area) {}

  static RecordedPlaces of(Document document) {
    if (document instanceof Application application) {
      return new RecordedPlaces(
          List.of(
              Set.of(),
              codes(application.getService().stream()),
              codes(
                  application.getConnectedChildCases().stream()
                      .flatMap(child -> child.getChild().stream())
                      .map(ParticularChild::getResponsibleAuthority)
                      .flatMap(Optional::stream))),
          application.getAccommodation().map(RecordedPlaces::home).stream().toList());
    }
    if (document instanceof Assessment assessment) {
      return new RecordedPlaces(
          List.of(codes(assessment.getService().stream()), Set.of(), Set.of()), List.of());
    }
    if (document instanceof Approval approval) {
      return new RecordedPlaces(
          List.of(codes(approval.getService().stream()), Set.of(), Set.of()),
          List.of(
              new Home(
                  approval
                      .getHousehold()
                      .flatMap(FosteringHousehold::getAddress)
                      .flatMap(Address::getPostcode),
                  Optional.empty(),
                  approval.getAreaAuthority().flatMap(OrganisationReference::getAuthorityCode))));
    }
    return new RecordedPlaces(List.of(), List.of());
  }

  private static Home home(Accommodation home) {
    return new Home(
        home.getAddress().flatMap(Address::getPostcode), home.getNation(), Optional.empty());
  }

  private static Set<String> codes(Stream<OrganisationReference> services) {
    return services
        .flatMap(service -> service.getAuthorityCode().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whose law governs a case of which these are recorded. */
  static Jurisdiction lawOf(
      Collection<RecordedPlaces> recorded, ReferenceData data, LocalDate asOf) {
    int ranks = recorded.stream().mapToInt(one -> one.services().size()).max().orElse(0);
    for (int i = 0; i < ranks; i++) {
      Set<Nation> nations = EnumSet.noneOf(Nation.class);
      for (RecordedPlaces one : recorded) {
        for (String code : one.services().get(i)) {
          nations.addAll(nations(code, data, asOf));
        }
      }
      if (!nations.isEmpty()) {
        return Jurisdiction.oneOf(nations);
      }
    }
    ResidenceFinder residences =
        ResidenceFinder.of(data.postcodes(), data.organisations()).with(data.interpretations());
    Set<Nation> nations = new HashSet<>();
    for (RecordedPlaces one : recorded) {
      for (Home home : one.homes()) {
        nations.addAll(
            GoverningLaw.ofHome(residences.find(home.postcode(), home.nation()), home.nation())
                .nations());
        home.area().ifPresent(code -> nations.addAll(nations(code, data, asOf)));
      }
    }
    return Jurisdiction.oneOf(nations);
  }

  private static Set<Nation> nations(String code, ReferenceData data, LocalDate asOf) {
    return data.organisations().resolve(code, asOf).stream()
        .flatMap(found -> found.getNation().stream())
        .collect(Collectors.toSet());
  }
}
