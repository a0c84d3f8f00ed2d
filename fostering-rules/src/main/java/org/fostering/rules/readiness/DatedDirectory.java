package org.fostering.rules.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DirectoryStatement;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.responsibility.Parties;

/** What a directory says on a day, with the places where it says so. */
final class DatedDirectory {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  /** A statement that holds on the day, with its place. */
  record Placed<S>(S statement, Pointer place) {}

  private final OrganisationDirectory directory;
  private final Parties parties;
  private final LocalDate day;

  DatedDirectory(OrganisationDirectory directory, Organisations base, LocalDate day) {
    this.directory = directory;
    this.parties = Parties.of(directory, base, day);
    this.day = day;
  }

  OrganisationDirectory directory() {
    return directory;
  }

  Parties parties() {
    return parties;
  }

  LocalDate day() {
    return day;
  }

  static Pointer list(String name) {
    return Pointer.ROOT.property(name);
  }

  /** Those of a list that hold on the day. */
  <S extends DirectoryStatement> List<Placed<S>> inForce(
      String list, Function<OrganisationDirectory, List<S>> from) {
    List<S> all = from.apply(directory);
    List<Placed<S>> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).period().contains(day)) {
        found.add(new Placed<>(all.get(i), list(list).index(i)));
      }
    }
    return found;
  }

  ReadinessLine line(
      Placed<? extends DirectoryStatement> placed,
      Optional<Bilingual> what,
      Optional<String> whoseId) {
    return new ReadinessLine(
        placed.place(), what, whoseId.map(parties::name), placed.statement().getSince());
  }

  /** A finding about each member for whom something does not hold. */
  List<ReadinessGap> membersWithout(
      ReadinessFindingCode code, Function<AuthorityEntry, Boolean> has) {
    return parties.members().stream()
        .filter(member -> !has.apply(member))
        .map(member -> gap(code.at(parties.place(member)), Optional.of(name(member))))
        .toList();
  }

  static ReadinessGap gap(Finding finding, Optional<Bilingual> about) {
    return new ReadinessGap(finding, about, Optional.empty());
  }

  static Bilingual name(AuthorityEntry member) {
    String name = member.getName().orElse(member.getId());
    return new Bilingual(name, member.getNameWelsh().orElse(name));
  }

  /** A text that is written in one language only. */
  static Optional<Bilingual> text(Optional<String> text) {
    return text.map(words -> new Bilingual(words, words));
  }

  static Optional<Bilingual> labels(Collection<? extends Code> codes) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bilingual(joined(codes, Locale.ENGLISH), joined(codes, WELSH)));
  }

  /** Several names as one. */
  static Optional<Bilingual> joined(List<Bilingual> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Bilingual(
                String.join("; ", names.stream().map(Bilingual::english).toList()),
                String.join("; ", names.stream().map(Bilingual::welsh).toList())));
  }

  private static String joined(Collection<? extends Code> codes, Locale locale) {
    return String.join("; ", codes.stream().map(code -> code.labelIn(locale)).toList());
  }
}
