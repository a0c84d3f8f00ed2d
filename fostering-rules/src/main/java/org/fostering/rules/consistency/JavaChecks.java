package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.finding.Pointer;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.reference.PostcodeResult;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.deadline.LookBackPeriod;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the library that the small vocabulary cannot say, by the names under which the
 * table has them. A host could write each of them.
 */
final class JavaChecks {

  private static final int ADULT = 18;
  private static final int USUAL_LIMIT = 3;
  private static final String PERSON = "person";

  private JavaChecks() {}

  static Map<String, Check> checks(PostcodeDirectory postcodes, Interpretations interpretations) {
    LeapDay leapDay = interpretations.leapBirthdays();
    return Map.ofEntries(
        entry("recorded-in-future", JavaChecks::recordedInFuture),
        entry("nation-of-postcode", (part, document, asOf) -> nationOfPostcode(part, postcodes)),
        entry(
            "adult-when-committed",
            (part, document, asOf) -> adultWhenCommitted(part, document, asOf, leapDay)),
        entry(
            "adults-are-checked",
            (part, document, asOf) -> adultsAreChecked(part, document, leapDay)),
        entry("service-of-england-named", serviceToAskNamed(Nation.ENGLAND, interpretations)),
        entry("service-of-wales-named", serviceToAskNamed(Nation.WALES, interpretations)),
        entry("terms-within-limit", JavaChecks::termsWithinLimit),
        entry("count-within-limit", JavaChecks::countWithinLimit),
        entry("small-counts-hidden", JavaChecks::smallCountsHidden),
        entry("suppressed-stays-hidden", JavaChecks::suppressedStaysHidden),
        entry("somebody-accountable", JavaChecks::somebodyAccountable));
  }

  private static Map.Entry<String, Check> entry(String name, Check check) {
    return Map.entry(name, check);
  }

  /**
   * What says when something happened has a name that ends so; spans and what is planned have
   * others, or stand in the table of those that may lie ahead.
   */
  private static final Set<String> HAPPENED =
      Set.of("dateOfBirth", "asked", "recordedAt", "launched", "stoppedSmoking", "stoppedVaping");

  /** Days that may be known before they come: plans, promises and what takes effect later. */
  private static final Set<String> MAY_LIE_AHEAD =
      Set.of(
          "effectiveOn",
          "plannedOn",
          "expiresOn",
          "approvalEndsOn",
          "reviewOn",
          "acknowledgementDueOn",
          "responsibilityPassesOn",
          "authorityTerminatedOn",
          "issuedOn",
          "metOn",
          "attendedOn",
          "visitedOn",
          "meetingHeldOn");

  static boolean happened(PropertyDescription property) {
    String name = property.name();
    return Days.isDate(property.valueType())
        && !MAY_LIE_AHEAD.contains(name)
        && (HAPPENED.contains(name) || name.endsWith("On") || name.endsWith("At"));
  }

  private static Stream<Pointer> recordedInFuture(
      DocumentNode root, DocumentIndex document, LocalDate asOf) {
    return NodeType.all().stream()
        .flatMap(shape -> document.each(shape.name()).stream())
        .flatMap(
            part ->
                NodeType.of(part.type()).properties().values().stream()
                    .filter(JavaChecks::happened)
                    .flatMap(property -> part.property(property).stream()))
        .filter(date -> Days.of(date).earliest().isAfter(asOf))
        .map(DocumentNode::pointer);
  }

  /** Only what the directory is certain of; where it knows several nations, each may be right. */
  private static Stream<Pointer> nationOfPostcode(DocumentNode home, PostcodeDirectory postcodes) {
    List<DocumentNode> nations = home.at("nation");
    List<DocumentNode> written = home.at("address/postcode");
    if (nations.isEmpty() || written.isEmpty()) {
      return Stream.empty();
    }
    PostcodeResult result = postcodes.find((Postcode) written.get(0).value());
    boolean contradicts =
        !result.nations().isEmpty() && !result.nations().contains((Nation) nations.get(0).value());
    return contradicts ? Stream.of(nations.get(0).pointer()) : Stream.empty();
  }

  /** Nobody has committed an offence at eighteen or over who is not yet eighteen. */
  private static Stream<Pointer> adultWhenCommitted(
      DocumentNode person, DocumentIndex document, LocalDate asOf, LeapDay leapDay) {
    Optional<PartialDate> birth = birth(person, document);
    boolean child =
        birth.isPresent() && Ages.inYears(birth.get().earliest(), asOf, leapDay) < ADULT;
    return child
        ? person
            .at("offences/offences[committedAtEighteenOrOver=yes]/committedAtEighteenOrOver")
            .stream()
            .map(DocumentNode::pointer)
        : Stream.empty();
  }

  private static Optional<PartialDate> birth(DocumentNode person, DocumentIndex document) {
    NodeType shape = NodeType.of(person.type());
    if (shape.property("dateOfBirth").isPresent()) {
      return person.at("dateOfBirth").stream().findFirst().map(date -> (PartialDate) date.value());
    }
    String id = person.at(PERSON).get(0).text();
    return document.each("Person").stream()
        .filter(each -> each.at("id").get(0).text().equals(id))
        .flatMap(each -> each.at("dateOfBirth").stream())
        .findFirst()
        .map(date -> (PartialDate) date.value());
  }

  /**
   * Once the information of the first part is said to be complete, every applicant and other member
   * of the household who was certainly eighteen on that day has a certificate recorded, either as a
   * check or as an item of information. Of whom the age is not certain nothing is said.
   */
  private static Stream<Pointer> adultsAreChecked(
      DocumentNode assessment, DocumentIndex document, LeapDay leapDay) {
    @Nullable DocumentNode complete =
        assessment.at("stageOne/allInformationObtainedOn").stream().findFirst().orElse(null);
    if (complete == null) {
      return Stream.empty();
    }
    LocalDate day = Days.of(complete).latest();
    Set<String> checked = new HashSet<>();
    assessment
        .at("checks[kind=dbs-enhanced-childrens-barred-list]/person")
        .forEach(part -> checked.add(part.text()));
    assessment
        .at("information[item=eng-sch3-9|wls-sch1-9]/concerns")
        .forEach(part -> checked.add(part.text()));
    return assessment.at("roles[role=applicant|household-member|parent-in-arrangement]").stream()
        .filter(role -> holdsOn(role, day))
        .filter(
            role ->
                birth(role, document)
                    .map(birth -> Ages.inYears(birth.latest(), day, leapDay) >= ADULT)
                    .orElse(false))
        .flatMap(role -> role.at(PERSON).stream())
        .filter(person -> !checked.contains(person.text()))
        .map(DocumentNode::pointer);
  }

  /**
   * An approval of an applicant to foster, within the time upon which the law looks back, names the
   * service that gave it: its reference must be asked for. The law means services of England and
   * Wales, so an approval said to be of another nation is left alone.
   */
  private static Check serviceToAskNamed(Nation nation, Interpretations interpretations) {
    return (application, document, asOf) -> {
      Optional<LookBackPeriod> lookBack = LookBackPeriod.in(nation, asOf);
      Set<String> applicants = new HashSet<>();
      application.at("applicants/person").forEach(part -> applicants.add(part.text()));
      return application
          .at("careHistory/approvals[kind=foster|foster-connected-child|temporary-foster]")
          .stream()
          .filter(approval -> approval.at("organisation").isEmpty())
          .filter(
              approval ->
                  !hasText(approval, "nation", "scotland")
                      && !hasText(approval, "nation", "northern-ireland"))
          .filter(approval -> applicants.contains(approval.at(PERSON).get(0).text()))
          .filter(
              approval ->
                  lookBack.isPresent()
                      && lookBack
                              .get()
                              .reaches(
                                  lastDay(approval),
                                  day(application, "receivedOn"),
                                  day(application, "decisionToAssess[choice=assess]/decidedOn"),
                                  interpretations,
                                  asOf)
                          == Truth.TRUE)
          .map(DocumentNode::pointer);
    };
  }

  /** The last day on which an approval certainly held; one that still stands has none. */
  private static Optional<LocalDate> lastDay(DocumentNode approval) {
    return approval.at("until").isEmpty() && hasText(approval, "current", "yes")
        ? Optional.of(LocalDate.MAX)
        : day(approval, "until");
  }

  private static boolean hasText(DocumentNode part, String path, String text) {
    return part.at(path).stream().anyMatch(each -> each.text().equals(text));
  }

  private static Optional<LocalDate> day(DocumentNode part, String path) {
    return part.at(path).stream().findFirst().map(date -> Days.of(date).earliest());
  }

  private static boolean holdsOn(DocumentNode spell, LocalDate day) {
    return spell.at("since").stream().noneMatch(since -> Days.of(since).earliest().isAfter(day))
        && spell.at("until").stream().noneMatch(until -> Days.of(until).latest().isBefore(day));
  }

  /**
   * Terms that let more children be placed than the carers may foster together are lawful, but
   * cannot be used to the full without an exemption or an exception.
   */
  private static Stream<Pointer> termsWithinLimit(
      DocumentNode approval, DocumentIndex document, LocalDate asOf) {
    return approval.at("terms").stream()
        .filter(terms -> terms.at("ranges[siblingsOnly=yes]").isEmpty())
        .filter(terms -> holdsOn(terms, asOf))
        .flatMap(terms -> terms.at("numberOfChildren").stream())
        .filter(number -> isAboveLimit(number, approval, asOf))
        .map(DocumentNode::pointer);
  }

  private static Stream<Pointer> countWithinLimit(
      DocumentNode places, DocumentIndex document, LocalDate asOf) {
    LocalDate day = Days.of(places.at("countedOn").get(0)).earliest();
    return places.at("filled").stream()
        .filter(number -> isAboveLimit(number, document.root(), day))
        .map(DocumentNode::pointer);
  }

  /**
   * Each carer counts, unless the authority counts the home. An exemption or an exception of the
   * day is taken to cover it: whether it does depends on the children.
   */
  private static boolean isAboveLimit(DocumentNode number, DocumentNode approval, LocalDate day) {
    boolean perHome = !approval.at("usualFosteringLimit[countedPer=home]").isEmpty();
    long carers = approval.at("carers").stream().filter(carer -> holdsOn(carer, day)).count();
    long most = USUAL_LIMIT * (perHome ? 1 : Math.max(1, carers));
    return (Integer) number.value() > most
        && Stream.of("limitExemptions", "limitExceptions")
            .flatMap(list -> approval.at(list).stream())
            .noneMatch(excuse -> holdsOn(excuse, day));
  }

  /** A number below the least that may be told, and not nought, is told all the same. */
  private static Stream<Pointer> smallCountsHidden(
      DocumentNode aggregate, DocumentIndex document, LocalDate asOf) {
    return aggregate.at("suppressedBelow").stream()
        .flatMap(
            least ->
                aggregate.at("tables/categories[treatment=as-counted]/count").stream()
                    .filter(count -> isBetween(count, (Integer) least.value())))
        .map(DocumentNode::pointer);
  }

  private static boolean isBetween(DocumentNode count, int least) {
    int number = (Integer) count.value();
    return number > 0 && number < least;
  }

  /** One number left out, with a total and all the others told, can be worked out. */
  private static Stream<Pointer> suppressedStaysHidden(
      DocumentNode table, DocumentIndex document, LocalDate asOf) {
    List<DocumentNode> categories = table.at("categories");
    long hidden = table.at("categories[treatment=suppressed|suppressed-to-protect-another]").size();
    long told = table.at("categories[treatment=as-counted]/count").size();
    return hidden == 1 && told == categories.size() - 1
        ? table.at("total").stream().map(DocumentNode::pointer)
        : Stream.empty();
  }

  /** For a step in which anybody has a part, somebody is accountable. */
  private static Stream<Pointer> somebodyAccountable(
      DocumentNode directory, DocumentIndex document, LocalDate asOf) {
    Set<String> accountable = new HashSet<>();
    directory
        .at("responsibilities[responsibility=accountable]/step")
        .forEach(step -> accountable.add(step.text()));
    return directory.at("responsibilities/step").stream()
        .filter(step -> accountable.add(step.text()))
        .map(DocumentNode::pointer);
  }
}
