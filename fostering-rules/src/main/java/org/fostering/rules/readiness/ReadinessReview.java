package org.fostering.rules.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.ContributionKind;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Contribution;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RegisterEntry;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.model.organisation.SuccessMeasure;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.rules.law.Basis;
import org.fostering.rules.readiness.DatedDirectory.Placed;
import org.fostering.rules.responsibility.ReservedActs;
import org.fostering.rules.responsibility.ResponsibilityCheck;
import org.fostering.rules.responsibility.ResponsibilityFault;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** Success, roles, expertise and risks. */
final class ReadinessReview {

  private final DatedDirectory dated;
  private final Collection<? extends RulePack<?>> packs;

  ReadinessReview(DatedDirectory dated, Collection<? extends RulePack<?>> packs) {
    this.dated = dated;
    this.packs = packs;
  }

  ReadinessAnswer measures() {
    List<Placed<SuccessMeasure>> measures =
        dated.inForce("successMeasures", OrganisationDirectory::getSuccessMeasures);
    List<ReadinessGap> missing = new ArrayList<>();
    if (measures.isEmpty()) {
      missing.add(
          DatedDirectory.gap(
              ReadinessFindingCode.NO_MEASURE.at(DatedDirectory.list("successMeasures")),
              Optional.empty()));
    }
    for (Placed<SuccessMeasure> placed : measures) {
      SuccessMeasure measure = placed.statement();
      Optional<Bilingual> name = DatedDirectory.text(measure.getName());
      if (measure.getBaseline().isEmpty() || measure.getBaselineOn().isEmpty()) {
        missing.add(
            DatedDirectory.gap(ReadinessFindingCode.BASELINE_MISSING.at(placed.place()), name));
      }
      if (measure.getTarget().isEmpty() || measure.getTargetOn().isEmpty()) {
        missing.add(
            DatedDirectory.gap(ReadinessFindingCode.TARGET_MISSING.at(placed.place()), name));
      }
    }
    return new ReadinessAnswer(
        ReadinessQuestion.MEASURES,
        measures.stream()
            .map(
                placed ->
                    dated.line(
                        placed,
                        Optional.of(figures(placed.statement())),
                        placed.statement().getOwner()))
            .toList(),
        missing);
  }

  /** The name with its two figures; an arrow needs no language. */
  private static Bilingual figures(SuccessMeasure measure) {
    String text =
        measure.getName().or(measure::getId).orElse("")
            + ": "
            + figure(measure.getBaseline(), measure.getBaselineOn())
            + " → "
            + figure(measure.getTarget(), measure.getTargetOn());
    return new Bilingual(text, text);
  }

  private static String figure(Optional<Integer> number, Optional<LocalDate> day) {
    return number.map(String::valueOf).orElse("?")
        + " ("
        + day.map(LocalDate::toString).orElse("?")
        + ")";
  }

  ReadinessAnswer matrix(Organisations base) {
    LocalDate until =
        ResponsibilityCheck.lastChange(dated.directory())
            .filter(day -> day.isAfter(dated.day()))
            .orElse(dated.day());
    List<ResponsibilityFault> faults =
        ResponsibilityCheck.check(
            dated.directory(), base, ReservedActs.standard(), dated.day(), until);
    Map<String, ReadinessLine> lines = new LinkedHashMap<>();
    for (Placed<ResponsibilityAssignment> placed : assignments()) {
      String organisation = placed.statement().getOrganisation();
      lines.merge(
          organisation,
          dated.line(
              placed, DatedDirectory.text(placed.statement().getTeam()), Optional.of(organisation)),
          (known, more) -> known);
    }
    if (dated.parties().members().isEmpty()) {
      return new ReadinessAnswer(
          ReadinessQuestion.MATRIX,
          List.copyOf(lines.values()),
          List.of(
              DatedDirectory.gap(
                  ReadinessFindingCode.NO_MEMBERS.at(DatedDirectory.list("memberships")),
                  Optional.empty())));
    }
    return new ReadinessAnswer(
        ReadinessQuestion.MATRIX,
        List.copyOf(lines.values()),
        faults.stream()
            .map(
                fault ->
                    new ReadinessGap(
                        fault.finding(),
                        DatedDirectory.joined(
                            fault.members().stream().map(DatedDirectory::name).toList()),
                        fault.step()))
            .toList());
  }

  private List<Placed<ResponsibilityAssignment>> assignments() {
    return dated.inForce("responsibilities", OrganisationDirectory::getResponsibilities);
  }

  ReadinessAnswer lead() {
    List<ReadinessLine> written = new ArrayList<>();
    List<ReadinessGap> missing = new ArrayList<>();
    for (int i = 0; i < dated.directory().getHubs().size(); i++) {
      String hub = dated.directory().getHubs().get(i).getId();
      if (dated.parties().hasMembers(hub) && !dated.parties().hasLead(hub)) {
        missing.add(
            DatedDirectory.gap(
                ReadinessFindingCode.LEAD_MISSING.at(DatedDirectory.list("hubs").index(i)),
                Optional.of(dated.parties().name(hub))));
      }
    }
    for (AuthorityEntry lead :
        dated.parties().members().stream().filter(dated.parties()::isLead).toList()) {
      List<Placed<ResponsibilityAssignment>> its =
          assignments().stream()
              .filter(
                  placed -> dated.parties().isItself(placed.statement().getOrganisation(), lead))
              .toList();
      List<Placed<ResponsibilityAssignment>> asLead =
          its.stream().filter(placed -> isForOthers(placed.statement(), lead)).toList();
      if (asLead.isEmpty() || asLead.size() == its.size()) {
        missing.add(
            DatedDirectory.gap(
                ReadinessFindingCode.LEAD_NOT_APART.at(dated.parties().place(lead)),
                Optional.of(DatedDirectory.name(lead))));
      }
      asLead.forEach(
          placed ->
              written.add(
                  dated.line(
                      placed,
                      DatedDirectory.labels(placed.statement().getSteps()),
                      Optional.of(placed.statement().getOrganisation()))));
    }
    return new ReadinessAnswer(ReadinessQuestion.LEAD, written, missing);
  }

  private boolean isForOthers(ResponsibilityAssignment assignment, AuthorityEntry lead) {
    return assignment.getForMembers().isEmpty()
        || assignment.getForMembers().stream().anyMatch(id -> !dated.parties().isItself(id, lead));
  }

  private List<Placed<Contribution>> contributed() {
    return dated.inForce("contributions", OrganisationDirectory::getContributions);
  }

  ReadinessAnswer contributions() {
    List<Placed<Contribution>> contributed = contributed();
    List<ReadinessLine> written = new ArrayList<>();
    contributed.forEach(placed -> written.add(contribution(placed)));
    written.addAll(fromPacks());
    return new ReadinessAnswer(
        ReadinessQuestion.CONTRIBUTIONS,
        written,
        dated.membersWithout(
            ReadinessFindingCode.CONTRIBUTION_MISSING,
            member ->
                contributed.stream()
                        .map(placed -> placed.statement().getOrganisation())
                        .anyMatch(id -> dated.parties().isOwn(id, member))
                    || policies().anyMatch(basis -> isOf(basis, member))));
  }

  private ReadinessLine contribution(Placed<Contribution> placed) {
    Contribution said = placed.statement();
    List<Bilingual> what = new ArrayList<>();
    DatedDirectory.labels(said.getKind().stream().toList()).ifPresent(what::add);
    DatedDirectory.text(said.getSummary()).ifPresent(what::add);
    return dated.line(placed, DatedDirectory.joined(what), Optional.of(said.getOrganisation()));
  }

  /** A line for each pack that has rules or changes of somebody, with those who adopted them. */
  private List<ReadinessLine> fromPacks() {
    List<ReadinessLine> lines = new ArrayList<>();
    for (RulePack<?> pack : packs) {
      Set<String> owners = new LinkedHashSet<>();
      bases(pack)
          .forEach(
              basis -> {
                owners.add(basis.owner());
                basis.adoptedBy().forEach(id -> owners.add(dated.parties().name(id).english()));
              });
      String who = String.join("; ", owners);
      lines.add(
          new ReadinessLine(
              Pointer.ROOT,
              Optional.of(
                  new Bilingual(
                      pack.title().english() + " (" + pack.reference() + ")",
                      pack.title().welsh() + " (" + pack.reference() + ")")),
              owners.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(who, who)),
              bases(pack)
                  .flatMap(basis -> basis.inForce().days().stream())
                  .flatMap((DateRange days) -> days.from().stream())
                  .min(LocalDate::compareTo)));
    }
    return lines;
  }

  private Stream<Basis> policies() {
    return packs.stream().flatMap(ReadinessReview::bases);
  }

  private static Stream<Basis> bases(RulePack<?> pack) {
    return Stream.concat(
        pack.rules().stream().map(Rule::basis),
        pack.amendments().stream().map(Amendment::decidedBy).flatMap(Optional::stream));
  }

  private boolean isOf(Basis basis, AuthorityEntry member) {
    return basis.adoptedBy().stream().anyMatch(id -> dated.parties().isOwn(id, member))
        || Optional.of(basis.owner()).equals(member.getName());
  }

  ReadinessAnswer carers() {
    List<ReadinessLine> written =
        contributed().stream()
            .filter(
                placed ->
                    placed
                        .statement()
                        .getKind()
                        .filter(ContributionKind.CARERS_HEARD::equals)
                        .isPresent())
            .map(this::contribution)
            .toList();
    return new ReadinessAnswer(
        ReadinessQuestion.CARERS,
        written,
        written.isEmpty()
            ? List.of(
                DatedDirectory.gap(
                    ReadinessFindingCode.CARERS_NOT_HEARD.at(DatedDirectory.list("contributions")),
                    Optional.empty()))
            : List.of());
  }

  private List<Placed<RegisterEntry>> open() {
    return dated.inForce("register", OrganisationDirectory::getRegister);
  }

  ReadinessAnswer register() {
    List<ReadinessGap> missing = new ArrayList<>();
    if (open().isEmpty()) {
      missing.add(
          DatedDirectory.gap(
              ReadinessFindingCode.NO_REGISTER.at(DatedDirectory.list("register")),
              Optional.empty()));
    }
    List<ReadinessLine> written = new ArrayList<>();
    for (Placed<RegisterEntry> placed : open()) {
      RegisterEntry entry = placed.statement();
      Optional<Bilingual> summary = DatedDirectory.text(entry.getSummary());
      if (entry.getOwner().isEmpty()) {
        missing.add(
            DatedDirectory.gap(ReadinessFindingCode.OWNER_MISSING.at(placed.place()), summary));
      }
      if (entry.getReviewOn().isEmpty()) {
        missing.add(
            DatedDirectory.gap(
                ReadinessFindingCode.REVIEW_DAY_MISSING.at(placed.place()), summary));
      }
      written.add(dated.line(placed, summary, entry.getOwner()));
    }
    return new ReadinessAnswer(ReadinessQuestion.REGISTER, written, missing);
  }

  /** Of the register and of the sharing agreements. */
  ReadinessAnswer reviews() {
    List<ReadinessLine> written = new ArrayList<>();
    List<ReadinessGap> missing = new ArrayList<>();
    for (Placed<RegisterEntry> placed : open()) {
      RegisterEntry entry = placed.statement();
      review(
          placed.place(),
          DatedDirectory.text(entry.getSummary()),
          entry.getOwner(),
          entry.getReviewOn(),
          written,
          missing);
    }
    for (Placed<SharingAgreement> placed :
        dated.inForce("sharingAgreements", OrganisationDirectory::getSharingAgreements)) {
      SharingAgreement agreement = placed.statement();
      review(
          placed.place(),
          DatedDirectory.text(agreement.getName()),
          Optional.empty(),
          agreement.getReviewOn(),
          written,
          missing);
    }
    return new ReadinessAnswer(ReadinessQuestion.REVIEWS, written, missing);
  }

  private void review(
      Pointer place,
      Optional<Bilingual> what,
      Optional<String> owner,
      Optional<LocalDate> reviewOn,
      List<ReadinessLine> written,
      List<ReadinessGap> missing) {
    if (reviewOn.isEmpty()) {
      return;
    }
    Pointer at = place.property("reviewOn");
    if (reviewOn.get().isBefore(dated.day())) {
      missing.add(DatedDirectory.gap(ReadinessFindingCode.REVIEW_OVERDUE.at(at), what));
    } else {
      String day = reviewOn.get().toString();
      List<Bilingual> about = new ArrayList<>(List.of(new Bilingual(day, day)));
      what.ifPresent(about::add);
      written.add(
          new ReadinessLine(
              at,
              DatedDirectory.joined(about),
              owner.map(dated.parties()::name),
              Optional.empty()));
    }
  }
}
