package org.fostering.cli.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.fostering.cli.book.JourneyPicture;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.DirectoryStatement;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ServiceLevel;
import org.fostering.model.organisation.SuccessMeasure;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** The book of a region in one language: what partners look at together, on one day. */
final class RegionBook {

  private static final String BETWEEN = ", ";

  private final Region region;
  private final CliTexts texts;
  private final Map<String, String> names = new HashMap<>();
  private final DocumentTree tree;

  RegionBook(Region region, CliTexts texts, DocumentTree tree) {
    this.region = region;
    this.texts = texts;
    this.tree = tree;
    OrganisationDirectory directory = region.directory();
    Stream.<Collection<? extends DirectoryEntry>>of(
            directory.getAuthorities(),
            directory.getFosteringServices(),
            directory.getDeliveryOrganisations(),
            directory.getHubs(),
            directory.getNetworks())
        .flatMap(Collection::stream)
        .forEach(each -> each.getName().ifPresent(name -> names.put(each.getId(), name)));
    for (AuthorityEntry member : region.matrix().matrix().members()) {
      member.getName().ifPresent(name -> names.putIfAbsent(member.key(), name));
    }
  }

  String title() {
    return texts.of("region.title", region.name());
  }

  void print() {
    tree.heading(1, title());
    tree.paragraph(DocumentTree.text(texts.of("region.preface", region.day())));
    if (!texts.isReviewed()) {
      tree.paragraph(DocumentTree.text(texts.of("summary.not-reviewed")));
    }
    new ReadinessText(texts).add(region.readiness(), 2, tree);
    members();
    matrix();
    choices();
    for (RulePack<?> pack : region.packs()) {
      pack(pack);
    }
    lawChanged();
    serviceLevels();
    measures();
    new RegionPractice(region.directory(), this::holds, this::name, texts, tree).print();
    journeys();
  }

  private void heading(int level, String key) {
    tree.heading(level, texts.of("region." + key));
  }

  private void paragraph(String key, Object... details) {
    tree.paragraph(DocumentTree.text(texts.of("region." + key, details)));
  }

  private void table(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      paragraph("none");
    } else {
      tree.table(
          columns.stream().map(column -> texts.of("region.column." + column)).toList(), rows);
    }
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private boolean holds(DirectoryStatement statement) {
    return statement.getSince().filter(day -> day.isAfter(region.day())).isEmpty()
        && statement.getUntil().filter(day -> day.isBefore(region.day())).isEmpty();
  }

  private static String since(DirectoryStatement statement) {
    return statement.getSince().map(LocalDate::toString).orElse("");
  }

  private void members() {
    heading(2, "members");
    List<List<String>> rows = new ArrayList<>();
    for (MembershipEntry each : region.directory().getMemberships()) {
      if (holds(each)) {
        rows.add(
            List.of(
                name(each.getMember()),
                name(each.getGroup()),
                each.getRole().map(texts::label).orElse(""),
                since(each),
                each.getSource().orElse("")));
      }
    }
    table(List.of("member", "group", "role", "since", "source"), rows);
  }

  private void matrix() {
    ResponsibilityText text = new ResponsibilityText(texts);
    tree.heading(2, text.title(region.matrix()));
    text.summary(region.matrix()).forEach(line -> tree.paragraph(DocumentTree.text(line)));
    if (!region.matrix().matrix().rows().isEmpty()) {
      tree.table(text.header(), text.rows(region.matrix()));
    }
    if (!region.matrix().faults().isEmpty()) {
      tree.heading(3, texts.of("responsibilities.findings"));
      tree.table(text.faultHeader(), text.faultRows(region.matrix()));
    }
  }

  /** The rules that are law in every member, and those that some have chosen. */
  private void choices() {
    heading(2, "law-and-choice");
    heading(3, "law");
    paragraph("law.explained");
    List<List<String>> law = new ArrayList<>();
    for (Rule<?> rule : rules(region.law())) {
      if (rule.basis().source() == LegalForce.STATUTE && isHere(rule.basis())) {
        law.add(List.of(texts.of(rule.reason()), citations(rule.basis()), nations(rule.basis())));
      }
    }
    table(List.of("sentence", "written", "nations"), law);
    heading(3, "choice");
    paragraph("choice.explained");
    List<List<String>> choices = new ArrayList<>();
    for (Rule<?> rule : rules(region.packs())) {
      choices.add(
          List.of(
              texts.of(rule.reason()),
              rule.basis().owner(),
              adopters(rule.basis()),
              days(rule.basis())));
    }
    table(List.of("sentence", "owner", "adopted", "since"), choices);
  }

  private static List<Rule<?>> rules(List<RulePack<?>> packs) {
    return packs.stream().<Rule<?>>flatMap(pack -> pack.rules().stream()).toList();
  }

  private boolean isHere(Basis basis) {
    return !Collections.disjoint(basis.nations(), region.nations())
        && basis.inForce().contains(region.day());
  }

  /** The rules of a pack, each with its owner and what replaces it. */
  private void pack(RulePack<?> pack) {
    Set<String> replacing = new LinkedHashSet<>();
    for (Amendment<?> amendment : pack.amendments()) {
      if (amendment instanceof Amendment.Replace<?> replace) {
        replacing.add(replace.by());
      }
    }
    List<? extends Rule<?>> shown =
        pack.rules().stream().filter(rule -> !replacing.contains(rule.id())).toList();
    if (shown.isEmpty()) {
      return;
    }
    tree.heading(2, texts.of(pack.title()));
    tree.paragraph(
        DocumentTree.text(texts.of("region.pack", pack.id(), pack.version(), shown.size())));
    shown.forEach(this::section);
  }

  private void section(Rule<?> rule) {
    tree.heading(3, texts.of(rule.reason()));
    rule(rule);
    amendments(rule.id()).forEach(this::amendment);
  }

  private void rule(Rule<?> rule) {
    item(
        "stands",
        texts.of("region.source." + Words.of(rule.basis().source()), rule.basis().owner()),
        citations(rule.basis()));
    item("when", texts.of(rule.condition().inWords()));
    item("effect", texts.of("region.effect." + Words.of(rule.effect())));
    if (!rule.basis().adoptedBy().isEmpty()) {
      item("adopted", adopters(rule.basis()), days(rule.basis()));
    }
    rule.mayReadProtected().ifPresent(citation -> item("protected", citation));
  }

  private void item(String key, Object... details) {
    tree.item(0, List.of(DocumentTree.text(texts.of("region." + key, details))));
  }

  /** An amendment, and the pack that makes it. */
  private record Amended(RulePack<?> pack, Amendment<?> amendment) {
    Optional<Rule<?>> by() {
      return amendment instanceof Amendment.Replace<?> replace
          ? pack.rules().stream()
              .<Rule<?>>map(rule -> rule)
              .filter(rule -> rule.id().equals(replace.by()))
              .findFirst()
          : Optional.empty();
    }
  }

  private List<Amended> amendments(String rule) {
    List<Amended> found = new ArrayList<>();
    for (RulePack<?> pack : region.packs()) {
      for (Amendment<?> amendment : pack.amendments()) {
        if (amendment.rule().equals(rule)) {
          found.add(new Amended(pack, amendment));
        }
      }
    }
    return found;
  }

  private void amendment(Amended amended) {
    Amendment<?> amendment = amended.amendment();
    if (amended.by().isPresent()) {
      Rule<?> by = amended.by().get();
      tree.paragraph(
          DocumentTree.strong(
              texts.of("region.replaced", scope(by.basis()), texts.of(by.reason()))));
      item("why", texts.of(amendment.why()));
      rule(by);
    } else if (amendment instanceof Amendment.Extend<?> extend) {
      tree.paragraph(
          DocumentTree.strong(
              texts.of(
                  "region.extended", scope(extend.basis()), texts.of(extend.also().inWords()))));
      item("why", texts.of(amendment.why()));
    } else if (amendment instanceof Amendment.Retire<?> retire) {
      tree.paragraph(DocumentTree.strong(texts.of("region.retired", scope(retire.basis()))));
      item("why", texts.of(amendment.why()));
    }
  }

  /** Those who have adopted it, or its owner. */
  private String scope(Basis basis) {
    return basis.adoptedBy().isEmpty() ? basis.owner() : adopters(basis);
  }

  private String adopters(Basis basis) {
    return basis.adoptedBy().isEmpty()
        ? texts.of("region.everybody")
        : basis.adoptedBy().stream().map(this::name).collect(Collectors.joining(BETWEEN));
  }

  private String days(Basis basis) {
    return basis.inForce().days().isEmpty()
        ? texts.of("region.not-commenced")
        : basis
            .inForce()
            .days()
            .get()
            .from()
            .map(LocalDate::toString)
            .orElse(texts.of("region.always"));
  }

  private static String citations(Basis basis) {
    return basis.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
  }

  private String nations(Basis basis) {
    return basis.nations().stream().map(texts::of).collect(Collectors.joining(BETWEEN));
  }

  /** What packs change in the law, printed at the rule of the law. */
  private void lawChanged() {
    List<Rule<?>> changed =
        rules(region.law()).stream().filter(rule -> !amendments(rule.id()).isEmpty()).toList();
    if (changed.isEmpty()) {
      return;
    }
    heading(2, "law-changed");
    changed.forEach(this::section);
  }

  private void serviceLevels() {
    heading(2, "service-levels");
    paragraph("service-levels.explained");
    List<List<String>> rows = new ArrayList<>();
    for (ServiceLevel level : region.directory().getServiceLevels()) {
      if (holds(level)) {
        rows.add(
            List.of(
                level.getName().or(level::getId).orElse(""),
                level.getStartEvent().map(texts::label).orElse(""),
                level.getEndEvent().map(texts::label).orElse(""),
                level.getAmount().map(Object::toString).orElse("")
                    + level
                        .getUnit()
                        .map(unit -> " " + texts.of("region.unit." + Words.of(unit)))
                        .orElse(""),
                level.getPercentToMeet().map(share -> share + " %").orElse(""),
                level.getBasis().map(texts::label).orElse(""),
                level.getOwner().map(this::name).orElse(""),
                since(level)));
      }
    }
    table(List.of("promise", "from", "to", "time", "share", "basis", "owner", "since"), rows);
  }

  private void measures() {
    heading(2, "measures");
    List<List<String>> rows = new ArrayList<>();
    for (SuccessMeasure measure : region.directory().getSuccessMeasures()) {
      if (holds(measure)) {
        rows.add(
            List.of(
                measure.getName().or(measure::getId).orElse(""),
                measure.getUnit().map(texts::label).orElse(""),
                number(measure.getBaseline(), measure.getBaselineOn()),
                number(measure.getTarget(), measure.getTargetOn()),
                measure.getOwner().map(this::name).orElse(""),
                since(measure),
                measure.getSource().orElse("")));
      }
    }
    table(List.of("measure", "unit", "baseline", "target", "owner", "since", "source"), rows);
    tree.paragraph(DocumentTree.text(texts.of("measure.convention.months")));
  }

  private String number(Optional<Integer> number, Optional<LocalDate> on) {
    return number
        .map(each -> on.map(day -> texts.of("region.by-day", each, day)).orElse(each.toString()))
        .orElse(texts.of("region.missing"));
  }

  private void journeys() {
    heading(2, "journeys");
    paragraph("journeys.explained");
    for (Nation nation : region.nations()) {
      JourneyPicture.of(Journeys.standard().in(nation), Locale.forLanguageTag(texts.language()))
          .ifPresent(picture -> tree.add(figure(picture)));
    }
  }

  private static HtmlBlock figure(JourneyPicture picture) {
    HtmlBlock figure = new HtmlBlock();
    figure.setLiteral(picture.figure());
    return figure;
  }
}
