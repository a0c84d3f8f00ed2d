package org.fostering.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.rules.rule.Known.WhyUnknown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known from two sources that speak of the same. */
class KnownTest {

  private static Known<Integer> known(Integer least, Integer most) {
    return least == null
        ? most == null ? Known.unknown(WhyUnknown.REFUSED) : Known.atMost(most)
        : most == null ? Known.atLeast(least) : Known.between(least, most);
  }

  @ParameterizedTest(name = "[{index}] {0} to {1} and {2} to {3}: {4} to {5}, {6}")
  @CsvSource({
    "16, 16, ,   ,   16, 16, ",
    ",   ,   16, 16, 16, 16, ",
    ",   ,   ,   ,   ,   ,   REFUSED",
    "15, 17, 17, 19, 17, 17, ",
    "15, 18, 17, 19, 17, 18, NOT_ASKED",
    "15, ,   ,   18, 15, 18, NOT_ASKED",
    "18, ,   19, ,   19, ,   NOT_ASKED",
    // A contradiction leaves open what lies between the two, and no more.
    "16, 16, 40, 40, 16, 40, CONTRADICTED",
    "40, 40, 16, 16, 16, 40, CONTRADICTED",
    "16, 16, 18, ,   16, ,   CONTRADICTED",
    ",   15, 18, 20, ,   20, CONTRADICTED"
  })
  void two_sources_leave_open_what_both_allow(
      Integer least,
      Integer most,
      Integer otherLeast,
      Integer otherMost,
      Integer from,
      Integer to,
      WhyUnknown why) {
    Known<Integer> both = known(least, most).and(known(otherLeast, otherMost));

    assertEquals(Optional.ofNullable(from), both.least());
    assertEquals(Optional.ofNullable(to), both.most());
    assertEquals(Optional.ofNullable(why), both.why());
  }

  @ParameterizedTest(name = "[{index}] {0} and {1}: {2}")
  @CsvSource({
    "true, true, ,",
    "false, false, ,",
    "true, false, CONTRADICTED",
    "false, true, CONTRADICTED"
  })
  void a_yes_and_a_no_contradict_each_other(boolean left, boolean right, WhyUnknown why) {
    Known<Boolean> both = Known.of(left).and(Known.of(right));

    assertEquals(Optional.ofNullable(why), both.why());
    assertEquals(why == null ? Optional.of(left) : Optional.empty(), both.value());
  }

  @ParameterizedTest(name = "[{index}] {0} and {1}: {2}")
  @CsvSource({
    "NOT_ASKED, REFUSED,   REFUSED",
    "NOT_KNOWN, NOT_ASKED, NOT_KNOWN",
    "NOT_KNOWN, REFUSED,   NOT_KNOWN",
    "NOT_ASKED, NOT_ASKED, NOT_ASKED"
  })
  void of_two_sources_that_tell_nothing_one_was_asked(
      WhyUnknown left, WhyUnknown right, WhyUnknown why) {
    assertEquals(
        Known.<Boolean>unknown(why),
        Known.<Boolean>unknown(left).and(Known.<Boolean>unknown(right)));
  }

  @Property
  void the_order_of_the_sources_changes_nothing_of_what_is_known(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(max = 9) int c,
      @ForAll @IntRange(max = 9) int d) {
    Known<Integer> left = Known.between(Math.min(a, b), Math.max(a, b));
    Known<Integer> right = Known.between(Math.min(c, d), Math.max(c, d));

    assertEquals(left.and(right), right.and(left));
  }
}
