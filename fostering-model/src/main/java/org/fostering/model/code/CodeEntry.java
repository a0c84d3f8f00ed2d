package org.fostering.model.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.DateRange;

/**
 * One code of a list, with everything that is known about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code itself
 * @param label what it is called in English
 * @param labelWelsh what it is called in Welsh, or empty when nobody has named it in Welsh yet
 * @param welshReviewed whether a speaker of Welsh has reviewed the Welsh label
 * @param definition what it means
 * @param status whether it is taken from a published list or is this vocabulary's own
 * @param source where it comes from
 * @param valid the days on which it may be used in new records
 * @param replacedBy the codes to use instead after its last day, several when it was split
 * @param broader the code of the same list that means this and more, for whoever knows no more: a
 *     home that is {@code rented}, of whoever it may be
 * @param mappings what it corresponds to in other lists
 */
public record CodeEntry(
    String code,
    String label,
    Optional<String> labelWelsh,
    boolean welshReviewed,
    String definition,
    Status status,
    String source,
    DateRange valid,
    List<String> replacedBy,
    Optional<String> broader,
    List<Mapping> mappings) {

  /** Copies the lists. */
  public CodeEntry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(labelWelsh, "labelWelsh");
    Objects.requireNonNull(valid, "valid");
    Objects.requireNonNull(broader, "broader");
    replacedBy = List.copyOf(replacedBy);
    mappings = List.copyOf(mappings);
  }

  /** Where a code has its authority from. */
  public enum Status {
    /** A published source has this very code. */
    OFFICIAL,
    /** The code is this vocabulary's own; a mapping may lead to an official one. */
    LOCAL
  }

  /** How closely two codes of different lists agree, as SKOS tells the cases apart. */
  public enum Match {
    /** The two mean the same. */
    EXACT,
    /** The two may stand for each other in most uses. */
    CLOSE,
    /** The other code means more than this one. */
    BROAD,
    /** The other code means less than this one. */
    NARROW
  }

  /**
   * What a code corresponds to in another list.
   *
   * @param scheme the other list
   * @param code the code there
   * @param match how closely the two agree
   */
  public record Mapping(String scheme, String code, Match match) {}

  /**
   * A label together with the language that it is in.
   *
   * @param text the label
   * @param language English or Welsh
   * @param reviewed whether somebody who speaks the language has reviewed the label
   */
  public record Label(String text, Locale language, boolean reviewed) {

    /** A label in a language, or the English one where there is none in that language. */
    static Label in(Locale locale, String english, Optional<String> welsh, boolean welshReviewed) {
      boolean wanted = locale.getLanguage().equals(Messages.WELSH.getLanguage());
      return welsh
          .filter(label -> wanted)
          .map(label -> new Label(label, Messages.WELSH, welshReviewed))
          .orElseGet(() -> new Label(english, Locale.ENGLISH, true));
    }
  }

  /**
   * What the code is called in a language, or in English where it has no name in that language: the
   * label says which language it is in, so that nobody takes the one for the other.
   *
   * @param locale the language wanted; any language but Welsh gives English
   * @return the label, with its own language
   */
  public Label labelIn(Locale locale) {
    return Label.in(locale, label, labelWelsh, welshReviewed);
  }

  /**
   * The code of another list that means the same as this one, if there is one.
   *
   * @param scheme the other list
   * @return the code there, or empty when no code there matches exactly
   */
  public Optional<String> exactly(String scheme) {
    return mappings.stream()
        .filter(mapping -> mapping.scheme().equals(scheme) && mapping.match() == Match.EXACT)
        .map(Mapping::code)
        .findFirst();
  }
}
