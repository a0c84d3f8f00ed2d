package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.enquiry.ChildElsewhere;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.KnownAges;

/** Whether what is said about somebody can be so at the age that the person has. */
final class AgeChecks {

  private AgeChecks() {}

  /** The day on which what an enquiry says was said, where that is known. */
  static Optional<LocalDate> given(Enquiry enquiry) {
    return enquiry.getReceivedAt().map(Moment::day);
  }

  private static Optional<LocalDate> given(DocumentIndex document) {
    return document.each(Enquiry.class).stream()
        .flatMap(node -> given((Enquiry) node.value()).stream())
        .findFirst();
  }

  /** What was said about the age and the date of birth can both be right. */
  static void ageAgainstBirthDate(
      DocumentNode part,
      DocumentIndex document,
      LocalDate asOf,
      LeapDay leapDay,
      Consumer<Pointer> faults) {
    Optional<PartialDate> birth;
    Map<String, Known<Integer>> said = new LinkedHashMap<>();
    if (part.value() instanceof Enquirer enquirer) {
      birth = enquirer.getDateOfBirth();
      enquirer.getAgeAtLeast().ifPresent(age -> said.put("ageAtLeast", Known.atLeast(age)));
      enquirer.getAgeAtMost().ifPresent(age -> said.put("ageAtMost", Known.atMost(age)));
    } else if (part.value() instanceof ChildElsewhere child) {
      birth = child.getDateOfBirth();
      child.getAge().ifPresent(age -> said.put("age", Known.of(age)));
    } else {
      HouseholdMember member = (HouseholdMember) part.value();
      birth = member.getDateOfBirth();
      member.getAge().ifPresent(age -> said.put("age", Known.of(age)));
    }
    if (birth.isEmpty() || said.isEmpty()) {
      return;
    }
    Optional<LocalDate> given = given(document);
    Known<Integer> age = KnownAges.inYears(birth.get(), given.orElse(asOf), leapDay);
    said.forEach(
        (name, then) -> {
          if (given.isPresent()
              ? age.and(then).isContradicted()
              : then.least().isPresent()
                  && age.and(Known.atLeast(then.least().get())).isContradicted()) {
            faults.accept(part.pointer().property(name));
          }
        });
  }

  /** Nothing that has a person is dated before the person was born, nor is what it consists of. */
  static void afterBirth(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    part.type()
        .property(JavaChecks.PERSON)
        .flatMap(person -> part.property(person).stream().findFirst())
        .flatMap(person -> JavaChecks.birth(person.text(), document))
        .ifPresent(birth -> afterBirth(part, birth, faults));
  }

  private static void afterBirth(DocumentNode part, PartialDate birth, Consumer<Pointer> faults) {
    for (PropertyDescription property : part.type().properties()) {
      if (property.form() == ValueForm.OBJECT) {
        part.property(property).forEach(object -> afterBirth(object, birth, faults));
      } else if (Days.isDate(property.valueType())) {
        for (DocumentNode date : part.property(property)) {
          if (Days.of(date).latest().isBefore(birth.earliest())) {
            faults.accept(date.pointer());
          }
        }
      }
    }
  }

  /**
   * Nobody has cared for more years than the person has lived, or than the caring lasted, of which
   * a year that was begun may count.
   */
  static void yearsLived(
      DocumentNode part,
      DocumentIndex document,
      LocalDate asOf,
      LeapDay leapDay,
      Consumer<Pointer> faults) {
    List<CaringExperience> experiences;
    Known<Integer> age;
    if (part.value() instanceof Enquirer enquirer) {
      experiences = enquirer.getExperiences();
      LocalDate day = given(document).orElse(asOf);
      age = age(enquirer.getDateOfBirth(), day, leapDay);
      if (enquirer.getAgeAtMost().isPresent()) {
        age = age.and(Known.atMost(enquirer.getAgeAtMost().get()));
      }
    } else {
      Applicant applicant = (Applicant) part.value();
      experiences = applicant.getExperiences();
      age = age(JavaChecks.birth(applicant.getPerson(), document), asOf, leapDay);
    }
    for (int i = 0; i < experiences.size(); i++) {
      CaringExperience experience = experiences.get(i);
      LocalDate end = experience.getUntil().map(PartialDate::latest).orElse(asOf);
      Known<Integer> lasted = age(experience.getSince(), end, leapDay);
      Pointer place = part.pointer().property("experiences").index(i);
      if (isMore(experience.getYears(), age, lasted)) {
        faults.accept(place.property("years"));
      }
      if (isMore(experience.getYearsAtLeast(), age, lasted)) {
        faults.accept(place.property("yearsAtLeast"));
      }
    }
  }

  private static boolean isMore(
      Optional<Integer> years, Known<Integer> age, Known<Integer> lasted) {
    return years.isPresent()
        && (years.get() > age.most().orElse(Integer.MAX_VALUE)
            || years.get() - 1 > lasted.most().orElse(Integer.MAX_VALUE));
  }

  /**
   * The age on a day by the birth, or else by the greatest age that was given when the enquiry was
   * received.
   */
  static Known<Integer> now(
      Optional<PartialDate> birth,
      Optional<Integer> most,
      DocumentIndex document,
      LocalDate asOf,
      LeapDay leapDay) {
    Optional<LocalDate> given = given(document);
    return birth.isPresent() || most.isEmpty() || given.isEmpty()
        ? now(birth, asOf, leapDay)
        : KnownAges.inYears(most.get(), given.get(), asOf, leapDay);
  }

  /** The age on a day, which is 0 before the birth. */
  static Known<Integer> now(Optional<PartialDate> birth, LocalDate asOf, LeapDay leapDay) {
    return birth.map(date -> KnownAges.inYears(date, asOf, leapDay)).orElseGet(Known::unknown);
  }

  static Known<Integer> age(Optional<PartialDate> birth, LocalDate day, LeapDay leapDay) {
    return birth
        .filter(date -> !date.earliest().isAfter(day))
        .map(date -> KnownAges.inYears(date, day, leapDay))
        .orElseGet(Known::unknown);
  }
}
