package org.fostering.cli.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Nation;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.Track;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the pictures that the command line shows, and says so if a table has changed since: run
 * with {@code -Dfostering.journeys.write=true}, which draws them anew. What draws them is no
 * module, so this is done on the class path only.
 */
@Tag("class-path")
class JourneyDiagramTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "org", "fostering", "cli", "book");

  static Stream<Arguments> pictures() {
    return Stream.of(Nation.values())
        .flatMap(
            nation -> Stream.of(Locale.ENGLISH, Messages.WELSH).map(l -> Arguments.of(nation, l)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pictures")
  void the_picture_is_that_of_the_table_as_it_is_now(Nation nation, Locale locale)
      throws Exception {
    Journey journey = Journeys.standard().in(nation);
    if (Boolean.getBoolean("fostering.journeys.write")) {
      Path file = FOLDER.resolve(JourneyPicture.resource(nation, locale));
      Files.createDirectories(file.getParent());
      Files.writeString(file, JourneyDrawing.draw(journey, locale));
      return;
    }
    assertTrue(
        JourneyPicture.of(journey, locale).isPresent(),
        "run this test with -Dfostering.journeys.write=true");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pictures")
  void the_picture_is_well_formed_and_names_every_track_and_state(Nation nation, Locale locale)
      throws Exception {
    Journey journey = Journeys.standard().in(nation);
    Document document = parse(picture(journey, locale));
    assertEquals("svg", document.getDocumentElement().getNodeName());
    String shown = document.getDocumentElement().getTextContent().replaceAll("[\\s\u00a0]+", "");
    assertFalse(shown.contains("Syntaxerror"), "the text is not understood");
    for (Track track : journey.tracks()) {
      if (track != Track.COMPLAINT) {
        assertShows(shown, track.label().in(locale));
        journey.statesOf(track).forEach(state -> assertShows(shown, state.label().in(locale)));
      }
    }
    journey.transitions().stream()
        .flatMap(row -> row.basis().citations().stream())
        .filter(citation -> citation.instrument().contains("SI "))
        .forEach(citation -> assertShows(shown, citation.instrument()));
  }

  private static void assertShows(String shown, String label) {
    assertTrue(shown.contains(label.replace(" ", "")), label);
  }

  /** A screen reader says what it is and in which language; nobody needs a magnifying glass. */
  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pictures")
  void the_picture_can_be_read_aloud_and_by_eye(Nation nation, Locale locale) throws Exception {
    Element svg = parse(picture(Journeys.standard().in(nation), locale)).getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    assertEquals(locale.getLanguage(), svg.getAttribute("lang"));
    Set<String> named = Set.of(svg.getAttribute("aria-labelledby").split(" "));
    Set<String> ids = new HashSet<>();
    for (String tag : List.of("title", "desc")) {
      NodeList found = svg.getElementsByTagName(tag);
      assertEquals(1, found.getLength(), tag);
      assertFalse(found.item(0).getTextContent().isBlank(), tag);
      ids.add(((Element) found.item(0)).getAttribute("id"));
    }
    assertEquals(ids, named);
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      String size = ((Element) texts.item(i)).getAttribute("font-size");
      assertTrue(Integer.parseInt(size) >= 12, size);
    }
  }

  /** Several stand in one page, where no two things may have one name. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void no_name_in_a_picture_is_in_another(Nation nation, Locale locale) throws Exception {
    Set<String> others = new HashSet<>();
    for (Nation other : Nation.values()) {
      if (other != nation) {
        others.addAll(ids(picture(Journeys.standard().in(other), locale)));
      }
    }
    others.retainAll(ids(picture(Journeys.standard().in(nation), locale)));
    assertEquals(Set.of(), others);
  }

  /** A table that was amended has no picture, rather than that of another table. */
  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pictures")
  void the_text_stands_for_what_was_drawn(Nation nation, Locale locale) throws IOException {
    Journey journey = Journeys.standard().in(nation);
    Locale other = locale.equals(Locale.ENGLISH) ? Messages.WELSH : Locale.ENGLISH;
    String digest = JourneyPicture.digest(JourneyDiagram.plantUml(journey, other));
    assertFalse(picture(journey, locale).contains(digest));
  }

  private static Set<String> ids(String svg) throws Exception {
    NodeList all = parse(svg).getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      Optional.of(((Element) all.item(i)).getAttribute("id"))
          .filter(id -> !id.isEmpty())
          .ifPresent(ids::add);
    }
    return ids;
  }

  private static String picture(Journey journey, Locale locale) {
    return JourneyPicture.of(journey, locale).orElseThrow().svg();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
