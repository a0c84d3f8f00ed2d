package org.fostering.rules.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.compare.Difference.Detail;

/** Collects the respects in which a thing differs. Not thread-safe. */
final class Details {

  private final List<Detail> found = new ArrayList<>();

  List<Detail> found() {
    return found;
  }

  /** Adds a respect, if it differs. */
  void compare(
      String english, String welsh, Optional<Bilingual> before, Optional<Bilingual> after) {
    if (!before.equals(after)) {
      found.add(new Detail(new Bilingual(english, welsh), before, after));
    }
  }

  /** Adds a respect of which both editions speak in one word or name, if it differs. */
  void compareWords(String english, String welsh, String before, String after) {
    compare(english, welsh, words(before), words(after));
  }

  void compareAll(String english, String welsh, Collection<?> before, Collection<?> after) {
    compareWords(english, welsh, joined(before), joined(after));
  }

  private static String joined(Collection<?> all) {
    return String.join("; ", all.stream().map(Object::toString).toList());
  }

  /** The same word in both languages; none for an empty one. */
  static Optional<Bilingual> words(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(same(text));
  }

  static Bilingual same(String text) {
    return new Bilingual(text, text);
  }
}
