package org.fostering.json.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value in a document may be. Immutable and thread-safe. */
public sealed interface ValueFormat {

  /**
   * A text that somebody can read, on one line.
   *
   * @param most the most characters
   */
  record Legible(int most) implements ValueFormat {}

  /**
   * A text of a pattern.
   *
   * @param pattern what the whole text must match, in what Java and ECMA-262 have in common
   * @param most the most characters
   * @param fault the code that says what is wrong with any other text, where the format has one
   */
  record Matching(Pattern pattern, int most, Optional<String> fault) implements ValueFormat {
    Matching(String pattern, int most) {
      this(Pattern.compile(pattern), most, Optional.empty());
    }

    /** The same where another code says better what is wrong. */
    Matching elseFault(String code) {
      return new Matching(pattern, most, Optional.of(code));
    }
  }

  /**
   * A word of a closed set: the constants of an enum.
   *
   * @param type the enum
   */
  record Option(Class<? extends Enum<?>> type) implements ValueFormat {}

  /**
   * A word of a closed set that is no enum.
   *
   * @param words the words
   */
  record OneWord(List<String> words) implements ValueFormat {
    /** Copies the list. */
    public OneWord {
      words = List.copyOf(words);
    }
  }

  /**
   * A whole number with a least one.
   *
   * @param least the least number
   */
  record AtLeast(int least) implements ValueFormat {}

  /**
   * How many there are of each of several things, by name; what there is none of is left out.
   *
   * @param names the names that there can be; any if this is empty
   */
  record Counts(List<String> names) implements ValueFormat {
    /** Copies the list. */
    public Counts {
      names = List.copyOf(names);
    }
  }

  /**
   * A list.
   *
   * @param element what each element may be
   * @param least the least number of elements
   */
  record ListOf(ValueFormat element, int least) implements ValueFormat {}

  /**
   * An object.
   *
   * @param shape the name of its shape
   */
  record Part(String shape) implements ValueFormat {}

  /**
   * An object of one of several shapes, told apart by the first property of each, which no other of
   * them has.
   *
   * @param name what such an object is called
   * @param unclear the code of the finding that it is of none of the shapes, or of several
   * @param shapes the names of the shapes
   */
  record OneOf(String name, String unclear, List<String> shapes) implements ValueFormat {
    /** Copies the list. */
    public OneOf {
      shapes = List.copyOf(shapes);
    }
  }

  /** The forms that need no more to be said. */
  enum Simple implements ValueFormat {
    /** Any text, such as a sentence of a rule that a host wrote. */
    TEXT,
    /** A day that exists. */
    DATE,
    /** True or false. */
    BOOLEAN,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A whole number, true or false, or a readable text of at most 100 characters. */
    SCALAR,
    /** The version of the format: any minor version of the one major version. */
    FORMAT_VERSION
  }
}
