package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;

/**
 * Gathers what a document tells that others may tell too. The documents of a case find each other
 * by the number of the application, or of the enquiry before that. Within a case a person is the
 * same by a number or by the name. Where a document tells two things of one name, the others may
 * tell either.
 */
final class FactCollector {

  private static final Set<ListAnswer> ANY = EnumSet.of(ListAnswer.SOME, ListAnswer.ALL);

  /**
   * Something that other documents may tell too.
   *
   * @param place where this one tells it
   * @param about the case or person of which it is stated
   * @param values what is stated, of which one at least must be the others'
   */
  record Fact(Pointer place, long about, Set<Long> values) {

    Fact or(Fact other) {
      Set<Long> either = new HashSet<>(values);
      either.addAll(other.values);
      return new Fact(place, about, Set.copyOf(either));
    }
  }

  /** What documents of a case are of, none of which begins before the one before it. */
  enum Step {
    ENQUIRY,
    APPLICATION,
    ASSESSMENT,
    APPROVAL
  }

  /** The day of a step, with the numbers of the cases. */
  record DatedStep(Pointer place, List<Long> cases, Step step, LocalDate day) {}

  private final Digest digest;
  private final Map<Long, Fact> facts = new LinkedHashMap<>();

  /** Each of whom must be among those that another document names. */
  private final List<Fact> approvedPeople = new ArrayList<>();

  private final List<Long> cases;

  private Optional<DatedStep> step = Optional.empty();

  FactCollector(Document document, Digest digest) {
    this.digest = digest;
    this.cases = cases(document);
  }

  List<Fact> facts() {
    return Stream.concat(facts.values().stream(), approvedPeople.stream()).toList();
  }

  Optional<DatedStep> step() {
    return step;
  }

  /** Of several days the first counts. */
  void step(Step of, Pointer place, Stream<LocalDate> days) {
    days.min(Comparator.naturalOrder())
        .ifPresent(day -> step = Optional.of(new DatedStep(place, cases, of, day)));
  }

  /** The numbers by which the documents of a case find each other, each with what it is of. */
  List<Long> cases() {
    return cases;
  }

  private List<Long> cases(Document document) {
    Stream<Long> cases = Stream.empty();
    if (document instanceof Enquiry) {
      cases = numbers("enquiry", document.getIdentifiers().stream());
    } else if (document instanceof Application application) {
      cases =
          Stream.concat(
              numbers("case", document.getIdentifiers().stream()),
              numbers(
                  "enquiry",
                  application.getEnquiries().stream().map(DocumentReference::getIdentifier)));
    } else if (document instanceof Assessment assessment) {
      cases = numbers("case", application(assessment.getApplication()));
    } else if (document instanceof Approval approval) {
      cases = numbers("case", application(approval.getApplication()));
    }
    return cases.toList();
  }

  private static Stream<Identifier> application(Optional<DocumentReference> application) {
    return application.map(DocumentReference::getIdentifier).stream();
  }

  private Stream<Long> numbers(String of, Stream<Identifier> numbers) {
    return numbers.map(number -> digest.of(of, number.getSystem(), number.getValue()));
  }

  void nation(Optional<Nation> nation) {
    nation.ifPresent(is -> add(Pointer.ROOT.property("nation"), cases, "nation", Words.of(is)));
  }

  /** The terms that were decided on a day are those from that day. */
  void terms(Pointer place, Optional<LocalDate> day, Optional<TermsOfApproval> terms) {
    if (day.isPresent() && terms.isPresent()) {
      String since = day.get().toString();
      terms
          .get()
          .getNumberOfChildren()
          .ifPresent(
              number ->
                  add(
                      place.property("numberOfChildren"),
                      cases,
                      "number-of-children-" + since,
                      number.toString()));
      terms.get().getRanges().stream()
          .flatMap(range -> range.getAges().stream())
          .forEach(
              ages ->
                  add(
                      place.property("ranges"),
                      cases,
                      "ages-" + since,
                      ages.getYoungest().orElse(0)
                          + "-"
                          + ages.getOldest().map(String::valueOf).orElse("")));
    }
  }

  void days(String what, Pointer place, Stream<LocalDate> stated) {
    stated.forEach(day -> add(place, cases, what, day.toString()));
  }

  /** Nobody was born twice, in whichever case. */
  void born(List<Person> people) {
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      List<Long> keys = new ArrayList<>(keys(person));
      numbers("person", person.getIdentifiers().stream()).forEach(keys::add);
      born(Pointer.ROOT.property("people").index(i), keys, person.getDateOfBirth());
    }
  }

  void born(Pointer place, List<Long> keys, Optional<PartialDate> birth) {
    DocumentKeys.wholeDate(birth)
        .ifPresent(day -> add(place.property("dateOfBirth"), keys, "born", day));
  }

  /** Whoever did not answer has not stated anything. */
  void declared(Pointer place, List<Long> keys, Optional<OffenceDeclaration> declaration) {
    Pointer offences = place.property("offences");
    declaration.ifPresent(
        declared -> {
          Optional<ListAnswer> answer = declared.getOffencesAnswer();
          if (!declared.getOffences().isEmpty() || answer.filter(ANY::contains).isPresent()) {
            add(offences, keys, "offences", Words.of(ListAnswer.SOME));
          } else if (answer.equals(Optional.of(ListAnswer.NONE))) {
            add(offences, keys, "offences", Words.of(ListAnswer.NONE));
          }
          said(offences.property("onBarredList"), keys, "barred", declared.getOnBarredList());
        });
  }

  void said(Pointer place, List<Long> keys, String what, Optional<Answer> answer) {
    answer
        .filter(each -> each == Answer.YES || each == Answer.NO)
        .ifPresent(each -> add(place, keys, what, Words.of(each)));
  }

  List<Long> keys(List<Person> people, String id) {
    return people.stream()
        .filter(person -> person.getId().equals(id))
        .flatMap(person -> keys(person).stream())
        .toList();
  }

  private List<Long> keys(Person person) {
    List<Long> keys = new ArrayList<>();
    person.getName().ifPresent(name -> keys.addAll(keys(name)));
    for (Identifier number : person.getIdentifiers()) {
      cases.forEach(
          each -> keys.add(Digest.with(Digest.with(each, number.getSystem()), number.getValue())));
    }
    return keys;
  }

  List<Long> keys(PersonName name) {
    if (cases.isEmpty()) {
      return List.of();
    }
    String folded = DocumentKeys.folded(name.getFullName());
    return cases.stream().map(each -> Digest.with(each, folded)).toList();
  }

  /** By what somebody is known who has a whole date of birth; nothing for anybody else. */
  static List<String> marks(List<Person> people, String id) {
    List<String> marks = new ArrayList<>();
    for (Person person : people) {
      Optional<String> birth = DocumentKeys.wholeDate(person.getDateOfBirth());
      if (person.getId().equals(id) && birth.isPresent()) {
        marks.add(birth.get());
        person.getName().map(is -> DocumentKeys.folded(is.getFullName())).ifPresent(marks::add);
        person.getIdentifiers().forEach(number -> marks.add(number.getValue()));
      }
    }
    return marks;
  }

  void approvedPeople(Pointer place, List<String> marks) {
    for (long each : cases) {
      if (!marks.isEmpty()) {
        long about = Digest.with(each, "approved-people");
        approvedPeople.add(
            new Fact(
                place,
                about,
                marks.stream()
                    .map(mark -> Digest.with(about, mark))
                    .collect(Collectors.toUnmodifiableSet())));
      }
    }
  }

  void add(Pointer place, List<Long> keys, String what, String value) {
    for (long key : keys) {
      long about = Digest.with(key, what);
      facts.merge(about, new Fact(place, about, Set.of(Digest.with(about, value))), Fact::or);
    }
  }
}
