package org.fostering.rules.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.eligibility.ApplicationEligibility;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.measure.DocumentFacts;
import org.fostering.rules.measure.FactsCollector;
import org.fostering.rules.measure.HouseholdFacts;
import org.fostering.rules.measure.PromiseEvaluation;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.timeline.Timelines;

/**
 * Decides enquiries and applications of the past by two sets of rules, so that those who are to
 * agree to a change see what it would have done. Both sides have the same day and the same reading
 * of the law; what differs is due to the rules, or to the directories and the rules on routes where
 * two are given.
 *
 * <p>Immutable and thread-safe.
 */
public final class Backtest {

  /** What bears on a decision; any other status leaves it as if the rule were not there. */
  private static final Set<Status> BEARING = Set.of(Status.MET, Status.UNDETERMINED, Status.FAILED);

  private final Side before;
  private final Side after;

  /** A set-up, made ready to be asked many times. */
  private record Side(
      AuditedRules<Enquiry> enquiries,
      AuditedRules<Application> applications,
      ResidenceFinder residences,
      Optional<Intake> routes,
      FactsCollector facts,
      Optional<Promises> promises) {

    static Side of(Setup setup) {
      ReferenceData data = setup.data();
      return new Side(
          AuditedRules.of(setup.enquiries(), data),
          AuditedRules.of(setup.applications(), data),
          ResidenceFinder.of(data.postcodes(), data.organisations()).with(data.interpretations()),
          setup
              .routing()
              .map(routing -> Intake.standard().with(data).with(setup.enquiries()).with(routing)),
          FactsCollector.of(data),
          setup.promises());
    }

    boolean isPromising() {
      return promises.filter(each -> !each.levels().measures().isEmpty()).isPresent();
    }

    DeadlineChange.Standings standings(HouseholdFacts household) {
      return promises
          .map(each -> each.of(household))
          .orElseGet(() -> new DeadlineChange.Standings(List.of(), List.of()));
    }
  }

  private Backtest(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares two sets of rules on enquiries, which decide applications too.
   *
   * @param before the rules that hold
   * @param after the rules that are proposed
   * @param data the reference data for both, whose interpretations count
   * @return the comparison
   * @throws IllegalArgumentException as {@link ApplicationEligibility#from}
   */
  public static Backtest of(Eligibility before, Eligibility after, ReferenceData data) {
    return of(Setup.of(before, data), Setup.of(after, data));
  }

  /**
   * Compares two whole set-ups: rules and organisations, and, where both have rules on routes, also
   * where enquiries go.
   *
   * @param before what holds
   * @param after what is proposed
   * @return the comparison
   */
  public static Backtest of(Setup before, Setup after) {
    return new Backtest(Side.of(before), Side.of(after));
  }

  /**
   * By what enquiries and applications are decided, and enquiries sent on.
   *
   * @param enquiries the law with the packs of the region on enquiries
   * @param applications the same on applications
   * @param data the reference data, with the organisations of the region
   * @param routing the rules on routes, if it is to be compared where enquiries go
   * @param promises the service levels, if a directory has any
   */
  public record Setup(
      Eligibility enquiries,
      ApplicationEligibility applications,
      ReferenceData data,
      Optional<Routing> routing,
      Optional<Promises> promises) {

    /** Checks that all parts are there. */
    public Setup {
      Objects.requireNonNull(enquiries, "enquiries");
      Objects.requireNonNull(applications, "applications");
      Objects.requireNonNull(data, "data");
      Objects.requireNonNull(routing, "routing");
      Objects.requireNonNull(promises, "promises");
    }

    /**
     * Rules on enquiries that decide applications too, without routes and promises.
     *
     * @param enquiries the law with packs
     * @param data the reference data
     * @return the set-up
     * @throws IllegalArgumentException as {@link ApplicationEligibility#from}
     */
    public static Setup of(Eligibility enquiries, ReferenceData data) {
      return new Setup(
          Objects.requireNonNull(enquiries, "enquiries"),
          ApplicationEligibility.from(enquiries),
          data,
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * Service levels, and the day on which it is looked at how they stand: what was promised when an
   * enquiry was received can only be seen later.
   *
   * @param levels the service levels
   * @param asOf the day
   */
  public record Promises(PromiseEvaluation levels, LocalDate asOf) {

    /** Checks that both are there. */
    public Promises {
      Objects.requireNonNull(levels, "levels");
      Objects.requireNonNull(asOf, "asOf");
    }

    private DeadlineChange.Standings of(Enquiry enquiry, Residence residence) {
      return new DeadlineChange.Standings(
          levels.measures(),
          levels.standingsOfEnquiry(
              Timelines.of(enquiry),
              residence.jurisdiction().nation(),
              residence.authorities().size() == 1 ? residence.authorities().get(0).key() : "",
              asOf));
    }

    private DeadlineChange.Standings of(HouseholdFacts household) {
      return new DeadlineChange.Standings(levels.measures(), levels.standings(household, asOf));
    }
  }

  /**
   * What is remembered of a document until all of its case have been read: what the promises of
   * both sides ask of it.
   *
   * @param before by the organisations that hold
   * @param after by those that are proposed
   */
  public record Remembered(DocumentFacts before, DocumentFacts after) {

    /** Checks that both are there. */
    public Remembered {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * What is to be remembered of a document, if promises are compared.
   *
   * @param document the document
   * @return the facts; empty where no directories are compared, or the document is of no case
   */
  public Optional<Remembered> remember(Document document) {
    Objects.requireNonNull(document, "document");
    if (!before.isPromising() && !after.isPromising()) {
      return Optional.empty();
    }
    return before
        .facts()
        .collect(document)
        .flatMap(
            old -> after.facts().collect(document).map(changed -> new Remembered(old, changed)));
  }

  /**
   * What the change does to the promises of a case: those that run to something of which an
   * application, an assessment or an approval tells. What an enquiry tells alone is in {@link
   * #test}.
   *
   * @param documents all documents of the case
   * @return the comparison; empty where no such promise is made to it
   */
  public Optional<CaseResult> test(List<Remembered> documents) {
    HouseholdFacts from = HouseholdFacts.of(documents.stream().map(Remembered::before).toList());
    HouseholdFacts to = HouseholdFacts.of(documents.stream().map(Remembered::after).toList());
    DeadlineChange.Standings old = before.standings(from);
    DeadlineChange.Standings now = after.standings(to);
    return old.isEmpty() && now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseResult(
                to.nation(),
                to.authority(),
                new DeadlineComparison(old.to(now), old.late(), now.late())));
  }

  /**
   * What a change does to the promises of one case.
   *
   * @param nation the nation; empty where the documents are not of one
   * @param authority the key of the authority, empty where none is named; {@link
   *     HouseholdFacts#SEVERAL} where there are two
   * @param deadlines what becomes of the promises
   */
  public record CaseResult(
      Optional<Nation> nation, String authority, DeadlineComparison deadlines) {

    /** Checks that all parts are there. */
    public CaseResult {
      Objects.requireNonNull(nation, "nation");
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(deadlines, "deadlines");
    }
  }

  /**
   * What the change does to one enquiry.
   *
   * @param enquiry the enquiry
   * @param asOf the day on which it is asked
   * @return the two decisions, and what differs
   */
  public BacktestResult test(Enquiry enquiry, LocalDate asOf) {
    Residence from = before.residences().find(Objects.requireNonNull(enquiry, "enquiry"));
    Residence to = after.residences().find(enquiry);
    return test(before.enquiries(), after.enquiries(), enquiry, from, to, asOf)
        .with(route(enquiry, asOf), deadlines(enquiry, from, to));
  }

  /**
   * What the change does to one application, which has a service already and so goes nowhere.
   *
   * @param application the application
   * @param asOf the day on which it is asked
   * @return the two decisions, and what differs
   */
  public BacktestResult test(Application application, LocalDate asOf) {
    Residence from = before.residences().find(Objects.requireNonNull(application, "application"));
    Residence to = after.residences().find(application);
    return test(before.applications(), after.applications(), application, from, to, asOf);
  }

  private static <S> BacktestResult test(
      AuditedRules<S> before,
      AuditedRules<S> after,
      S document,
      Residence from,
      Residence to,
      LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    Decision old = before.decide(document, from, asOf);
    Decision changed = after.decide(document, to, asOf);
    return new BacktestResult(
        to,
        old,
        changed,
        changes(old, changed),
        before.protectedRules(document, from, asOf),
        after.protectedRules(document, to, asOf),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<RouteChange> route(Enquiry enquiry, LocalDate asOf) {
    return before
        .routes()
        .flatMap(
            old ->
                after
                    .routes()
                    .map(
                        changed ->
                            new RouteChange(
                                old.consider(enquiry, asOf).routing(),
                                changed.consider(enquiry, asOf).routing())));
  }

  private Optional<DeadlineComparison> deadlines(Enquiry enquiry, Residence from, Residence to) {
    Optional<DeadlineChange.Standings> old = before.promises().map(each -> each.of(enquiry, from));
    Optional<DeadlineChange.Standings> now = after.promises().map(each -> each.of(enquiry, to));
    return old.isPresent() && now.isPresent()
        ? Optional.of(
            new DeadlineComparison(old.get().to(now.get()), old.get().late(), now.get().late()))
        : Optional.empty();
  }

  static List<RuleChange> changes(Decision before, Decision after) {
    Map<String, RuleResult> old = bearing(before);
    Map<String, RuleResult> changed = bearing(after);
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(changed.keySet());
    List<RuleChange> changes = new ArrayList<>();
    for (String id : ids) {
      RuleChange change =
          new RuleChange(
              id, Optional.ofNullable(old.get(id)), Optional.ofNullable(changed.get(id)));
      if (!change.before().map(Backtest::bears).equals(change.after().map(Backtest::bears))) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static String bears(RuleResult result) {
    return result.status() + " " + result.rule().effect();
  }

  private static Map<String, RuleResult> bearing(Decision decision) {
    Map<String, RuleResult> bearing = new LinkedHashMap<>();
    for (RuleResult result : decision.results()) {
      if (BEARING.contains(result.status())) {
        bearing.put(result.rule().id(), result);
      }
    }
    return bearing;
  }
}
