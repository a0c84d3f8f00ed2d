package org.fostering.model.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words by which documents, tables and the command line write the constants of an enum: the
 * name in lower case, with hyphens.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class Words {

  /**
   * The form of a word, as a regular expression without anchors: that of every id that is made of
   * words, too.
   */
  public static final String FORM = "[a-z0-9]+(?:-[a-z0-9]+)*";

  /** Made once for each enum: they are asked for with every value that is written or compared. */
  private static final ClassValue<Map<Object, String>> ALL =
      new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
          Map<Object, String> words = new LinkedHashMap<>();
          for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            words.put(constant, name.toLowerCase(Locale.ROOT).replace('_', '-'));
          }
          return words;
        }
      };

  private Words() {}

  /**
   * The word of a constant.
   *
   * @param constant the constant, such as {@code Nation.NORTHERN_IRELAND}
   * @return its word, such as {@code northern-ireland}
   */
  public static String of(Enum<?> constant) {
    return Objects.requireNonNull(ALL.get(constant.getDeclaringClass()).get(constant));
  }

  /**
   * The words of all constants of an enum.
   *
   * @param type the enum
   * @return an unmodifiable list in the order of the constants
   */
  public static List<String> all(Class<? extends Enum<?>> type) {
    return List.copyOf(ALL.get(type).values());
  }

  /**
   * The constant with a word.
   *
   * @param <E> the enum
   * @param type the enum
   * @param word the word, exactly as {@link #of} writes it
   * @return the constant, or empty if none has the word
   */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    Objects.requireNonNull(word, "word");
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst();
  }

  /**
   * The constant with a word that must be one.
   *
   * @param <E> the enum
   * @param type the enum
   * @param word the word, exactly as {@link #of} writes it
   * @return the constant
   * @throws IllegalArgumentException if none has the word; the message says which words there are
   *     and does not repeat this one
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    return find(type, word)
        .orElseThrow(() -> new IllegalArgumentException("the word must be one of " + all(type)));
  }
}
