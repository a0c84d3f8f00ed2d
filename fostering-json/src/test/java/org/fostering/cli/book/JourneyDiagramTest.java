package org.fostering.cli.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
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

/**
 * Draws the journeys into {@code target/journeys}, and reads what was drawn. Drawing needs a
 * library that is no module, so it is done on the class path only.
 */
@Tag("class-path")
class JourneyDiagramTest {

  private static final Path FOLDER = Path.of("target", "journeys");

  static Stream<Arguments> pictures() {
    return Stream.of(Nation.values())
        .flatMap(
            nation -> Stream.of(Locale.ENGLISH, Messages.WELSH).map(l -> Arguments.of(nation, l)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pictures")
  void the_picture_is_well_formed_and_names_every_track_and_state(Nation nation, Locale locale)
      throws Exception {
    Journey journey = Journeys.standard().in(nation);
    String name =
        nation.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + locale.getLanguage();
    String text = JourneyDiagram.plantUml(journey, locale);
    byte[] svg = draw(text, FileFormat.SVG);
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(name + ".puml"), text);
    Files.write(FOLDER.resolve(name + ".svg"), svg);

    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
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

  private static byte[] draw(String text, FileFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SourceStringReader(text, StandardCharsets.UTF_8.name())
        .outputImage(out, new FileFormatOption(format));
    return out.toByteArray();
  }
}
