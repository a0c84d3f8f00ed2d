package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.AssessmentChoice;
import org.fostering.model.applicant.DecisionToAssess;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.common.Address;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.Extension;
import org.fostering.model.common.MonitoringNames;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.deadline.LookBackPeriod;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Truth;

/**
 * The checks of the library that the small vocabulary cannot say, by the names under which the
 * table has them. A host could write each of them.
 */
final class JavaChecks {

  static final int ADULT = 18;
  static final String PERSON = "person";

  private JavaChecks() {}

  static Map<String, Check> checks(PostcodeDirectory postcodes, Interpretations interpretations) {
    LeapDay leapDay = interpretations.leapBirthdays();
    return Map.ofEntries(
        entry("recorded-in-future", JavaChecks::recordedInFuture),
        entry("named-as-in-monitoring", JavaChecks::namedAsInMonitoring),
        entry(
            "nation-of-postcode",
            (part, document, asOf, faults) -> nationOfPostcode(part, postcodes, faults),
            "nation",
            "address"),
        entry(
            "adult-when-committed",
            (part, document, asOf, faults) ->
                adultWhenCommitted(part, document, asOf, leapDay, faults),
            "offences"),
        entry(
            "age-against-birth-date",
            (part, document, asOf, faults) ->
                AgeChecks.ageAgainstBirthDate(part, document, asOf, leapDay, faults),
            "dateOfBirth"),
        entry("after-birth", AgeChecks::afterBirth, "person"),
        entry(
            "years-lived",
            (part, document, asOf, faults) ->
                AgeChecks.yearsLived(part, document, asOf, leapDay, faults),
            "experiences"),
        entry(
            "people-counted",
            (part, document, asOf, faults) -> PeopleCount.compare(part, asOf, leapDay, faults),
            "household"),
        entry(
            "adults-are-checked",
            (part, document, asOf, faults) ->
                CertificateChecks.adultsAreChecked(part, document, leapDay, faults),
            "stageOne",
            "roles"),
        entry(
            "service-of-england-named",
            serviceToAskNamed(Nation.ENGLAND, interpretations),
            "careHistory"),
        entry(
            "service-of-wales-named",
            serviceToAskNamed(Nation.WALES, interpretations),
            "careHistory"),
        entry("name-says-nothing", JavaChecks::nameSaysNothing),
        entry("terms-within-limit", ApprovalChecks::termsWithinLimit, "terms"),
        entry("somebody-is-left", ApprovalChecks::somebodyIsLeft, "carers"),
        entry("count-within-limit", ApprovalChecks::countWithinLimit, "countedOn", "filled"),
        entry("notices-are-written", NoticeChecks::noticesAreWritten, "notices"),
        entry("members-make-quorum", PanelChecks::membersMakeQuorum, "membersAnswer"),
        entry("quorum-has-members", PanelChecks::quorumHasMembers, "quorumMet"),
        entry("consents-agree", AnswerChecks::consentsAgree, "consents"),
        entry("one-main-offer", AnswerChecks::oneMainOffer, "offers"),
        entry("small-counts-hidden", CountChecks::smallCountsHidden, "suppressedBelow", "tables"),
        entry(
            "suppressed-stays-hidden", CountChecks::suppressedStaysHidden, "total", "categories"));
  }

  /**
   * What stands where a name was wanted and none was given, or nobody was meant; no mark counts.
   */
  private static final Set<String> NO_NAMES =
      Set.of(
          "anhysbys",
          "anonymous",
          "as above",
          "cyfanswm",
          "dim",
          "dim enw",
          "dr",
          "enw",
          "fel uchod",
          "miss",
          "mr",
          "mr and mrs",
          "mr mrs",
          "mrs",
          "ms",
          "mx",
          "n a",
          "name",
          "no name",
          "none",
          "not applicable",
          "not given",
          "not known",
          "not provided",
          "null",
          "ref",
          "same as above",
          "tbc",
          "test",
          "test test",
          "total",
          "unknown",
          "value");

  private static final int LONGEST_NO_NAME = 16;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static void nameSaysNothing(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    String name = ((PersonName) part.value()).getFullName();
    boolean isNoName =
        name.length() <= LONGEST_NO_NAME
            && NO_NAMES.contains(
                NO_LETTERS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    if (isNoName || name.indexOf('@') >= 0 || name.codePoints().noneMatch(Character::isLetter)) {
      faults.accept(part.pointer().property("fullName"));
    }
  }

  private static Map.Entry<String, Check> entry(String name, Check check, String... needs) {
    return Map.entry(name, check.needing(needs));
  }

  private static void namedAsInMonitoring(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    if (MonitoringNames.isNamed(((Extension) part.value()).getName())) {
      faults.accept(part.pointer().property("name"));
    }
  }

  /** Whether a property says when something happened: a date that may not lie ahead. */
  static boolean happened(PropertyDescription property) {
    return Days.isDate(property.valueType()) && !property.term().mayLieAhead();
  }

  /** The properties of a type that say when something happened: chosen once. */
  private static final ClassValue<List<PropertyDescription>> THAT_HAPPENED =
      new ClassValue<>() {
        @Override
        protected List<PropertyDescription> computeValue(Class<?> type) {
          return TypeDescription.of(type).properties().stream()
              .filter(JavaChecks::happened)
              .toList();
        }
      };

  private static void recordedInFuture(
      DocumentNode root, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    for (DocumentNode object : document.objects()) {
      List<PropertyDescription> properties = THAT_HAPPENED.get(object.type().type());
      for (int i = 0; i < properties.size(); i++) {
        for (DocumentNode date : object.property(properties.get(i))) {
          if (Days.of(date).earliest().isAfter(asOf)) {
            faults.accept(date.pointer());
          }
        }
      }
    }
  }

  /** Only what the directory is certain of; where it knows several nations, each may be right. */
  private static void nationOfPostcode(
      DocumentNode part, PostcodeDirectory postcodes, Consumer<Pointer> faults) {
    Optional<Nation> nation;
    Optional<Address> address;
    if (part.value() instanceof Home home) {
      nation = home.getNation();
      address = home.getAddress();
    } else {
      Accommodation accommodation = (Accommodation) part.value();
      nation = accommodation.getNation();
      address = accommodation.getAddress();
    }
    Optional<Postcode> postcode = address.flatMap(Address::getPostcode);
    if (nation.isPresent() && postcode.isPresent()) {
      Set<Nation> nations = Set.copyOf(postcodes.find(postcode.get()).nations());
      if (!nations.isEmpty() && !nations.contains(nation.get())) {
        faults.accept(part.pointer().property("nation"));
      }
    }
  }

  /** Nobody has committed an offence at eighteen or over who is not yet eighteen. */
  private static void adultWhenCommitted(
      DocumentNode part,
      DocumentIndex document,
      LocalDate asOf,
      LeapDay leapDay,
      Consumer<Pointer> faults) {
    Optional<OffenceDeclaration> declaration;
    Supplier<Known<Integer>> age;
    if (part.value() instanceof Enquirer enquirer) {
      declaration = enquirer.getOffences();
      age =
          () ->
              AgeChecks.now(
                  enquirer.getDateOfBirth(), enquirer.getAgeAtMost(), document, asOf, leapDay);
    } else if (part.value() instanceof HouseholdMember member) {
      declaration = member.getOffences();
      age = () -> AgeChecks.now(member.getDateOfBirth(), member.getAge(), document, asOf, leapDay);
    } else if (part.value() instanceof Applicant applicant) {
      declaration = applicant.getOffences();
      age = () -> AgeChecks.now(birth(applicant.getPerson(), document), asOf, leapDay);
    } else {
      HouseholdMembership membership = (HouseholdMembership) part.value();
      declaration = membership.getOffences();
      age = () -> AgeChecks.now(birth(membership.getPerson(), document), asOf, leapDay);
    }
    List<DeclaredOffence> offences =
        declaration.map(OffenceDeclaration::getOffences).orElse(List.of());
    if (offences.isEmpty() || age.get().most().filter(most -> most < ADULT).isEmpty()) {
      return;
    }
    for (int i = 0; i < offences.size(); i++) {
      if (isYes(offences.get(i).getCommittedAtEighteenOrOver())) {
        faults.accept(
            part.pointer()
                .property("offences")
                .property("offences")
                .index(i)
                .property("committedAtEighteenOrOver"));
      }
    }
  }

  /** When the person or enquirer of an id was born. */
  static Optional<PartialDate> birth(String id, DocumentIndex document) {
    for (DocumentNode node : document.each(Person.class)) {
      Person person = (Person) node.value();
      if (person.getId().equals(id)) {
        return person.getDateOfBirth();
      }
    }
    for (DocumentNode node : document.each(Enquirer.class)) {
      Enquirer enquirer = (Enquirer) node.value();
      if (enquirer.getId().filter(id::equals).isPresent()) {
        return enquirer.getDateOfBirth();
      }
    }
    return Optional.empty();
  }

  static boolean isYes(Optional<Answer> answer) {
    return answer.isPresent() && answer.get() == Answer.YES;
  }

  private static final Set<EarlierCareKind> APPROVALS_TO_FOSTER =
      Set.of(
          EarlierCareKind.FOSTER,
          EarlierCareKind.FOSTER_CONNECTED_CHILD,
          EarlierCareKind.TEMPORARY_FOSTER);

  /**
   * Whose services the law of a nation means: England by "another fostering service provider" those
   * of its own (SI 2011/581 regulation 2(1)), Wales those of England as well (WSI 2018/1333
   * regulation 7(2)(b)).
   */
  private static final Map<Nation, Set<Nation>> MEANT =
      Map.of(
          Nation.ENGLAND, Set.of(Nation.ENGLAND),
          Nation.WALES, Set.of(Nation.WALES, Nation.ENGLAND));

  /**
   * An approval of an applicant to foster, within the time upon which the law looks back, names the
   * service that gave it: its reference must be asked for. An approval said to be of a nation whose
   * services the law does not mean is left alone.
   */
  private static Check serviceToAskNamed(Nation nation, Interpretations interpretations) {
    return (part, document, asOf, faults) -> {
      Application application = (Application) part.value();
      List<EarlierApproval> approvals =
          application.getCareHistory().map(CareHistory::getApprovals).orElse(List.of());
      Optional<LookBackPeriod> lookBack =
          approvals.isEmpty() ? Optional.empty() : LookBackPeriod.in(nation, asOf);
      if (lookBack.isEmpty()) {
        return;
      }
      for (int i = 0; i < approvals.size(); i++) {
        EarlierApproval approval = approvals.get(i);
        if (isOfAnApplicant(approval, application)
            && approval.getOrganisation().isEmpty()
            && approval.getKind().filter(APPROVALS_TO_FOSTER::contains).isPresent()
            && approval.getNation().map(MEANT.getOrDefault(nation, Set.of())::contains).orElse(true)
            && lookBack
                    .get()
                    .reaches(
                        lastDay(approval),
                        application.getReceivedOn(),
                        application
                            .getDecisionToAssess()
                            .filter(JavaChecks::isToAssess)
                            .flatMap(DecisionToAssess::getDecidedOn),
                        interpretations,
                        asOf)
                == Truth.TRUE) {
          faults.accept(part.pointer().property("careHistory").property("approvals").index(i));
        }
      }
    };
  }

  private static boolean isOfAnApplicant(EarlierApproval approval, Application application) {
    return application.getApplicants().stream()
        .anyMatch(applicant -> applicant.getPerson().equals(approval.getPerson()));
  }

  private static boolean isToAssess(DecisionToAssess decision) {
    return decision.getChoice().filter(choice -> choice == AssessmentChoice.ASSESS).isPresent();
  }

  /** The last day on which an approval certainly held; one that still stands has none. */
  private static Optional<LocalDate> lastDay(EarlierApproval approval) {
    return approval.getUntil().isEmpty() && isYes(approval.getCurrent())
        ? Optional.of(LocalDate.MAX)
        : approval.getUntil().map(PartialDate::earliest);
  }

  static boolean holdsOn(Optional<LocalDate> since, Optional<LocalDate> until, LocalDate day) {
    return (since.isEmpty() || !since.get().isAfter(day))
        && (until.isEmpty() || !until.get().isBefore(day));
  }
}
