package org.fostering.model.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * The texts that belong to stable keys, in one language.
 *
 * <p>A text is constant but for the bounds, list names and forms of an {@link Expectation}, so no
 * text can hold a value of the input. There are two languages, English and Welsh. A Welsh file in
 * which no speaker has yet reviewed the wording says so under the key {@code reviewed}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

  /** Welsh, as a locale. */
  public static final Locale WELSH = Bilingual.WELSH;

  /** How the keys of forms begin. */
  private static final String FORM = "form.";

  /** Ends the key of the text that says what to do about a finding. */
  private static final String FIX = ".fix";

  /** Ends the key of what to do where it is nearly right. */
  private static final String NEAR = ".near";

  /** Ends the key of what to do where another version is known. */
  private static final String VERSION = ".version";

  /** Ends the key of what to do where something else is possible there. */
  private static final String OPTIONS = ".options";

  /** Ends the key of what to do where it belongs in another document. */
  private static final String ELSEWHERE = ".elsewhere";

  /** Ends the key of what to do where there is no upper bound. */
  private static final String LEAST = ".least";

  private final Properties texts;
  private final String name;

  private Messages(String name, Properties texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * Loads the file {@code <name>_<language>.properties}.
   *
   * @param files finds a file by its name, such as {@code file ->
   *     Clocks.class.getResourceAsStream(file)}; null where there is none
   * @param name the first part of the file's name
   * @param locale the language wanted; any language but Welsh gives English
   * @return the texts
   * @throws MissingResourceException if there is no such file
   * @throws UncheckedIOException if reading it fails
   */
  public static Messages load(
      Function<String, @Nullable InputStream> files, String name, Locale locale) {
    String language = WELSH.getLanguage().equals(locale.getLanguage()) ? "cy" : "en";
    String file = name + "_" + language + ".properties";
    try (@Nullable InputStream in = files.apply(file)) {
      if (in == null) {
        throw new MissingResourceException("no file of texts", Messages.class.getName(), file);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Messages(file, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a key.
   *
   * @param key the key
   * @return the text, or empty if the file has none
   */
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.getProperty(Objects.requireNonNull(key, "key")));
  }

  /** {@return the codes of findings that the file has texts for, sorted; unmodifiable} */
  public SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    for (String key : texts.stringPropertyNames()) {
      if (texts.containsKey(key + FIX)) {
        codes.add(key);
      }
    }
    return Collections.unmodifiableSortedSet(codes);
  }

  /**
   * What a finding says: the text of its code with the bounds, list and form filled in.
   *
   * @param finding the finding
   * @return the text, or empty if the file has none for the code
   */
  public Optional<String> text(Finding finding) {
    return text(finding.code()).map(pattern -> fill(pattern, finding));
  }

  /**
   * What to do about a finding: the text under its code followed by {@code .fix}.
   *
   * @param finding the finding
   * @return the text, or empty if the file has none for the code
   */
  public Optional<String> fix(Finding finding) {
    return finding
        .expectation()
        .flatMap(Messages::special)
        .flatMap(special -> text(finding.code() + FIX + special))
        .or(() -> text(finding.code() + FIX))
        .map(pattern -> fill(pattern, finding));
  }

  /** How the key of what to do ends where more can be said than of the code in general. */
  private static Optional<String> special(Expectation expectation) {
    if (expectation instanceof Expectation.NearName) {
      return Optional.of(NEAR);
    }
    if (expectation instanceof Expectation.KnownVersion) {
      return Optional.of(VERSION);
    }
    if (expectation instanceof Expectation.OneOf) {
      return Optional.of(OPTIONS);
    }
    if (expectation instanceof Expectation.Range range && range.max() == Integer.MAX_VALUE) {
      return Optional.of(LEAST);
    }
    return expectation instanceof Expectation.InDocument
        ? Optional.of(ELSEWHERE)
        : Optional.empty();
  }

  /**
   * {@return whether a speaker of the language has reviewed the wording; false for machine-drafted
   * Welsh}
   */
  public boolean isReviewed() {
    return !"false".equals(texts.getProperty("reviewed"));
  }

  private String fill(String pattern, Finding finding) {
    if (finding.expectation().isEmpty()) {
      return pattern;
    }
    Expectation expectation = finding.expectation().get();
    if (expectation instanceof Expectation.Range range) {
      return pattern
          .replace("{min}", Long.toString(range.min()))
          .replace("{max}", Long.toString(range.max()));
    }
    if (expectation instanceof Expectation.CodeFrom codes) {
      return pattern.replace("{form}", form("code", "{list}")).replace("{list}", codes.list());
    }
    if (expectation instanceof Expectation.OneOf options) {
      return pattern
          .replace("{form}", form("options", "{list}"))
          .replace("{list}", String.join(", ", options.words()));
    }
    if (expectation instanceof Expectation.NearName near) {
      return pattern.replace("{name}", near.name());
    }
    if (expectation instanceof Expectation.KnownVersion version) {
      return pattern.replace("{name}", version.name());
    }
    if (expectation instanceof Expectation.InDocument other) {
      return pattern.replace("{document}", other.documentType());
    }
    if (expectation instanceof Expectation.Example written) {
      String form = form("written", "{example}");
      return pattern.replace("{form}", form.replace("{example}", written.example()));
    }
    String word = Words.of((Expectation.Form) expectation);
    return pattern.replace("{form}", form(word, word));
  }

  /** How a form is written, in words. */
  private String form(String word, String otherwise) {
    return texts.getProperty(FORM + word, otherwise);
  }

  @Override
  public String toString() {
    return "Messages[" + name + "]";
  }
}
