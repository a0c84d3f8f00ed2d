package org.fostering.cli.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.journey.Journey;

/**
 * What may happen in a case in a nation, as a picture (SVG): the text of {@link JourneyDiagram},
 * drawn before the library was built, because what draws it is larger than the whole command line.
 * A picture names the digest of the text that it was drawn from, so that none is shown that says
 * something else than the table; a test says so when a table changes and is not drawn anew.
 *
 * <p>Immutable and thread-safe.
 *
 * @param nation the nation
 * @param title what the picture shows
 * @param svg the picture, as one element that can stand in a page of HTML
 */
public record JourneyPicture(Nation nation, String title, String svg) {

  /** The attribute of a picture that has the digest of the text that it was drawn from. */
  static final String DRAWN_FROM = "data-drawn-from";

  static final Bilingual DESCRIPTION =
      new Bilingual(
          "A state diagram: a box for each track, in it a box for each state, and an arrow for each"
              + " thing that moves the track, with the provision. The tables of the rule book say"
              + " the same in words.",
          "Diagram cyflwr: blwch ar gyfer pob llwybr, ac ynddo flwch ar gyfer pob cyflwr, a saeth"
              + " ar gyfer pob peth sy’n symud y llwybr, gyda’r ddarpariaeth. Mae tablau’r llyfr"
              + " rheolau yn dweud yr un peth mewn geiriau.");

  /** Checks that all parts are there. */
  public JourneyPicture {
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(svg, "svg");
  }

  /**
   * The picture of a nation's table.
   *
   * @param journey the table
   * @param locale the language; any but Welsh gives English
   * @return the picture, or empty if this table was not drawn
   */
  public static Optional<JourneyPicture> of(Journey journey, Locale locale) {
    Nation nation = journey.nation();
    String text = JourneyDiagram.plantUml(journey, locale);
    try (InputStream in = JourneyPicture.class.getResourceAsStream(resource(nation, locale))) {
      return Optional.ofNullable(in == null ? null : in.readAllBytes())
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
          .filter(svg -> svg.contains(DRAWN_FROM + "=\"" + digest(text) + "\""))
          .map(svg -> new JourneyPicture(nation, JourneyDiagram.title(nation).in(locale), svg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of a picture, relative to this class. */
  static String resource(Nation nation, Locale locale) {
    boolean welsh = locale.getLanguage().equals(Messages.WELSH.getLanguage());
    return "journeys/" + Words.of(nation) + (welsh ? "-cy" : "-en") + ".svg";
  }

  /**
   * The picture as a part of a page of HTML, where no name space is declared. Those who read by
   * keys can scroll it.
   */
  public String figure() {
    return "<figure tabindex=\"0\">\n" + svg.replaceFirst(" xmlns=\"[^\"]*\"", "") + "\n</figure>";
  }

  /** A name for a file with the picture. */
  public String fileName() {
    return Words.of(nation) + ".svg";
  }

  /** The digest of the text that a picture is drawn from. */
  static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
