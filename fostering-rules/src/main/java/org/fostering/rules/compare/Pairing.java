package org.fostering.rules.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * Finds for each thing of the old edition the thing of the new one that it has become: one of the
 * same key, and of several the most alike.
 *
 * <p>Immutable and thread-safe if the things are.
 *
 * @param <T> the type of the things
 * @param before the thing of the old edition; empty if it is new
 * @param after the thing of the new edition; empty if it is gone
 */
public record Pairing<T>(Optional<T> before, Optional<T> after) {

  /**
   * Pairs things.
   *
   * @param <T> the type of the things
   * @param before those of the old edition
   * @param after those of the new edition
   * @param key what tells things apart; versions of one thing may have one key
   * @param likeness how much two things are alike; the most of all where they are equal
   * @return every thing once, in the order of the new edition, and then what is gone
   */
  public static <T> List<Pairing<T>> of(
      List<T> before,
      List<T> after,
      Function<? super T, String> key,
      ToIntBiFunction<? super T, ? super T> likeness) {
    Map<String, List<T>> left = new LinkedHashMap<>();
    before.forEach(
        each -> left.computeIfAbsent(key.apply(each), name -> new ArrayList<>()).add(each));
    List<Optional<T>> partners = new ArrayList<>();
    // What did not change at all goes first, so that a version is not taken from its like.
    for (T each : after) {
      boolean same = left.getOrDefault(key.apply(each), new ArrayList<>()).remove(each);
      partners.add(same ? Optional.of(each) : Optional.empty());
    }
    List<Pairing<T>> pairs = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      T each = after.get(i);
      List<T> candidates = left.getOrDefault(key.apply(each), new ArrayList<>());
      Optional<T> partner = partners.get(i);
      if (partner.isEmpty()) {
        partner =
            candidates.stream()
                .reduce(
                    (one, two) ->
                        likeness.applyAsInt(two, each) > likeness.applyAsInt(one, each)
                            ? two
                            : one);
        partner.ifPresent(candidates::remove);
      }
      pairs.add(new Pairing<>(partner, Optional.of(each)));
    }
    left.values()
        .forEach(
            rest ->
                rest.forEach(
                    gone -> pairs.add(new Pairing<>(Optional.of(gone), Optional.empty()))));
    return pairs;
  }
}
