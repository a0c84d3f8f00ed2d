/**
 * What a hub architect needs to test a pack of rules, with any test framework: what fails is an
 * {@link java.lang.AssertionError} that names the case and the rule.
 *
 * <pre>{@code
 * PackTester.of(pack)
 *     .in(Nation.WALES)
 *     .on(LocalDate.of(2026, 7, 1))
 *     .given("a small kennel", kennels(2))
 *     .expect("policy-many-dogs", Status.NOT_MET)
 *     .expect(Outcome.MAY_PROCEED)
 *     .given("a large kennel", kennels(9))
 *     .expect("policy-many-dogs", Status.MET)
 *     .given("nobody has asked", kennels())
 *     .expectQuestions("/dogs")
 *     .fair("age", kennel -> List.of(kennel.ofSomebodyAged(30), kennel.ofSomebodyAged(70)))
 *     .covered();
 * }</pre>
 *
 * <p>{@link org.fostering.rules.testing.PackTester#belongingTo belongingTo} says whose the
 * following cases are, for policies that only some have adopted.
 *
 * <p>Every case is decided several times and must come out the same. {@link
 * org.fostering.rules.testing.PackTester#fair fair} changes what must not matter, {@link
 * org.fostering.rules.testing.PackTester#covered covered} names each condition that no case saw
 * both hold and not hold, and each text that is the same in English and in Welsh.
 */
@NullMarked
package org.fostering.rules.testing;

import org.jspecify.annotations.NullMarked;
