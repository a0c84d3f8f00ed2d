package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.fostering.model.code.CodeList;

/** What a value in a document may be. Immutable and thread-safe. */
public sealed interface ValueFormat {

  /** A most that is none. */
  int ANY = Integer.MAX_VALUE;

  /** A whole number of 32 bits. */
  Whole INTEGER = new Whole(Integer.MIN_VALUE, OptionalLong.of(Integer.MAX_VALUE));

  /**
   * A text that somebody can read, on one line.
   *
   * @param most the most characters, or {@link #ANY}
   * @param pattern what the whole text must match besides, in what Java and ECMA-262 have in common
   */
  record Legible(int most, Optional<Pattern> pattern) implements ValueFormat {
    /** Checks that all parts are there. */
    public Legible {
      Objects.requireNonNull(pattern, "pattern");
    }

    Legible(int most) {
      this(most, Optional.empty());
    }
  }

  /**
   * A text of a pattern.
   *
   * @param pattern what the whole text must match, in what Java and ECMA-262 have in common
   * @param most the most characters, or {@link #ANY}
   * @param fault the code that says what is wrong with any other text, where the format has one
   */
  record Matching(Pattern pattern, int most, Optional<String> fault) implements ValueFormat {
    /** Checks that all parts are there. */
    public Matching {
      Objects.requireNonNull(pattern, "pattern");
      Objects.requireNonNull(fault, "fault");
    }

    Matching(Pattern pattern, int most) {
      this(pattern, most, Optional.empty());
    }

    Matching(String pattern, int most) {
      this(Pattern.compile(pattern), most);
    }

    /** The same where another code says better what is wrong. */
    Matching elseFault(String code) {
      return new Matching(pattern, most, Optional.of(code));
    }
  }

  /**
   * One text.
   *
   * @param text the text
   */
  record Constant(String text) implements ValueFormat {
    /** Checks that there is a text. */
    public Constant {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A word of a closed set: the constants of an enum.
   *
   * @param type the enum
   */
  record Option(Class<? extends Enum<?>> type) implements ValueFormat {}

  /**
   * A word of a closed set that is not an enum.
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
   * A code of a list that may grow, so that a tolerant format takes codes that it does not know.
   *
   * @param list the list
   */
  record CodeOf(CodeList list) implements ValueFormat {
    /** Checks that there is a list. */
    public CodeOf {
      Objects.requireNonNull(list, "list");
    }
  }

  /**
   * A whole number.
   *
   * @param least the least number
   * @param most the greatest; empty for any
   */
  record Whole(long least, OptionalLong most) implements ValueFormat {
    /** Checks that all parts are there. */
    public Whole {
      Objects.requireNonNull(most, "most");
    }
  }

  /**
   * How many there are of each of several things, by name; what there is none of is left out.
   *
   * @param of the enum of which the names are the words; any names if this is empty
   */
  record Counts(Optional<Class<? extends Enum<?>>> of) implements ValueFormat {
    /** Checks that it is said. */
    public Counts {
      Objects.requireNonNull(of, "of");
    }
  }

  /**
   * A list.
   *
   * @param element what each element may be
   * @param least the least number of elements
   * @param most the most elements, or {@link #ANY}
   */
  record ListOf(ValueFormat element, int least, int most) implements ValueFormat {
    /** Checks that there is a format of the elements. */
    public ListOf {
      Objects.requireNonNull(element, "element");
    }

    ListOf(ValueFormat element, int least) {
      this(element, least, ANY);
    }
  }

  /**
   * Values that have a name of their own.
   *
   * @param name the name, unique in a format
   * @param form what they may be
   */
  record Named(String name, ValueFormat form) implements ValueFormat {
    /** Checks that all parts are there. */
    public Named {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(form, "form");
    }
  }

  /**
   * An object.
   *
   * @param shape the name of its shape
   */
  record Part(String shape) implements ValueFormat {}

  /**
   * An object of one of several shapes, distinguished by the first property of each, which no other
   * of them has.
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
    /** A day that exists, or a month or a year. */
    PARTIAL_DATE,
    /** A day that exists, with a time and an offset or alone. */
    MOMENT,
    /** True or false. */
    BOOLEAN,
    /** A whole number, true or false, or a readable text of at most 100 characters. */
    SCALAR,
    /** The version of the format: any minor version of the one major version. */
    FORMAT_VERSION
  }
}
