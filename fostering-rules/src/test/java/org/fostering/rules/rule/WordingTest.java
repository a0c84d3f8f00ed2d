package org.fostering.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.decision.TestSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions in words, as a rule book prints them and a reason says them. */
class WordingTest {

  private static final Fact<TestSubject, Boolean> SMOKES =
      TestSubject.A.called("smoking", "ysmygu");
  private static final Fact<TestSubject, Integer> AGE = TestSubject.N.called("age", "oedran");
  private static final Fact<TestSubject.Thing, Boolean> TAME = TestSubject.P.called("tame", "dof");
  private static final ListFact<TestSubject, TestSubject.Thing> PETS =
      TestSubject.THINGS.called("pets", "anifeiliaid anwes");
  private static final Fact<TestSubject, String> KIND =
      Fact.<TestSubject>ofCode(
              "kind",
              Sensitivity.PERSONAL,
              Pointer.ROOT,
              TestSubject.TEXT,
              made -> Optional.<OffenceKind>empty())
          .called("kind", "math");

  private static final Fact<TestSubject, String> CODED =
      KIND.codedBy(OffenceKind.SCHEDULE_4_PART_1.list());

  static Stream<Arguments> conditions() {
    Condition<TestSubject> smokes = SMOKES.is(true);
    return Stream.of(
        Arguments.of(smokes, "smoking: yes", "ysmygu: ie"),
        Arguments.of(SMOKES.is(false), "smoking: no", "ysmygu: nage"),
        Arguments.of(TestSubject.A.is(true), "What?: yes", "Beth?: ie"),
        Arguments.of(AGE.is(18), "age: 18", "oedran: 18"),
        Arguments.of(AGE.below(18), "age: less than 18", "oedran: llai na 18"),
        Arguments.of(AGE.atLeast(18), "age: 18 or more", "oedran: 18 neu fwy"),
        Arguments.of(KIND.is("a"), "kind: “a”", "math: “a”"),
        Arguments.of(KIND.isOneOf("a", "b"), "kind: “a” or kind: “b”", "math: “a” neu math: “b”"),
        Arguments.of(Condition.<TestSubject>all(), "always", "bob amser"),
        Arguments.of(Condition.<TestSubject>any(), "never", "byth"),
        Arguments.of(Condition.all(smokes), "smoking: yes", "ysmygu: ie"),
        Arguments.of(
            Condition.all(smokes, Condition.any(AGE.below(5), AGE.is(9))),
            "smoking: yes and (age: less than 5 or age: 9)",
            "ysmygu: ie ac hefyd (oedran: llai na 5 neu oedran: 9)"),
        Arguments.of(
            Condition.any(Condition.all(smokes, AGE.is(9)), Condition.all(smokes)),
            "(smoking: yes and age: 9) or smoking: yes",
            "(ysmygu: ie ac hefyd oedran: 9) neu ysmygu: ie"),
        Arguments.of(Condition.not(smokes), "not (smoking: yes)", "nid yw hyn yn wir (ysmygu: ie)"),
        Arguments.of(
            PETS.some(TAME.is(false)),
            "for at least one of these: pets (tame: no)",
            "ar gyfer o leiaf un o’r rhain: anifeiliaid anwes (dof: nage)"),
        Arguments.of(
            PETS.each(TAME.is(true)),
            "for each of these: pets (tame: yes)",
            "ar gyfer pob un o’r rhain: anifeiliaid anwes (dof: ie)"),
        Arguments.of(
            Condition.not(PETS.some(TAME.is(true))),
            "not (for at least one of these: pets (tame: yes))",
            "nid yw hyn yn wir (ar gyfer o leiaf un o’r rhain: anifeiliaid anwes (dof: ie))"),
        Arguments.of(
            new Condition.Custom<>(
                new Bilingual("many pets", "llawer o anifeiliaid"), Set.of(), look -> Truth.TRUE),
            "many pets",
            "llawer o anifeiliaid"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("conditions")
  void a_condition_is_said_in_english_and_in_welsh(
      Condition<TestSubject> condition, String english, String welsh) {
    assertEquals(new Bilingual(english, welsh), condition.inWords());
  }

  @Test
  void a_label_changes_nothing_else() {
    Fact<TestSubject, Integer> age = TestSubject.PROTECTED.called("age", "oedran");

    assertEquals(TestSubject.PROTECTED.name(), age.name());
    assertEquals(Optional.of(ProtectedCharacteristic.AGE), age.characteristic());
    assertEquals(TestSubject.TEXT, age.question());
    assertEquals(new Bilingual("age", "oedran"), age.label());
    assertEquals(age.label(), age.about(ProtectedCharacteristic.SEX).label());
    assertEquals(age.codes(), Optional.empty());
    assertEquals("offence-kind", CODED.codes().orElseThrow().name());
    assertEquals(CODED.codes(), CODED.called("x", "y").codes());
    assertEquals(CODED.codes(), CODED.about(ProtectedCharacteristic.SEX).codes());
    assertEquals(KIND.label(), CODED.label());
    assertEquals(KIND.type(), CODED.type());
    assertEquals(TestSubject.TEXT, TestSubject.N.label());
    assertEquals(TestSubject.TEXT, TestSubject.THINGS.label());
    assertEquals(TestSubject.TEXT, PETS.question());
    assertEquals(TestSubject.THINGS.name(), PETS.name());
  }

  @Test
  void a_visit_sees_the_whole_before_its_parts_and_those_of_lists_too() {
    Condition<TestSubject.Thing> inner = TAME.is(true);
    Condition<TestSubject> some = PETS.some(inner);
    Condition<TestSubject> age = AGE.is(3);
    Condition<TestSubject> not = Condition.not(age);
    Condition<TestSubject> whole = Condition.any(some, Condition.all(not));
    List<Condition<?>> seen = new ArrayList<>();

    whole.visit(seen::add);

    assertEquals(List.of(whole, some, inner, Condition.all(not), not, age), seen);
  }
}
