package org.fostering.cli.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.fostering.model.value.Words;
import org.fostering.rules.journey.Journey;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws journeys with PlantUML, and leaves of what it writes only what is seen, with what a screen
 * reader says instead.
 */
final class JourneyDrawing {

  /** What only PlantUML and its editors make use of. */
  private static final List<String> NOISE =
      List.of("contentStyleType", "zoomAndPan", "version", "xmlns:xlink", "class", "id");

  private JourneyDrawing() {}

  static String draw(Journey journey, Locale locale) throws Exception {
    String text = JourneyDiagram.plantUml(journey, locale);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SourceStringReader(text, StandardCharsets.UTF_8.name())
        .outputImage(out, new FileFormatOption(FileFormat.SVG));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    Element svg = document.getDocumentElement();
    clean(svg);
    svg.removeAttribute("preserveAspectRatio");
    svg.setAttribute("style", "background:#FFFFFF");
    svg.setAttribute("width", svg.getAttribute("width").replace("px", ""));
    svg.setAttribute("height", svg.getAttribute("height").replace("px", ""));
    svg.setAttribute("lang", locale.getLanguage());
    svg.setAttribute("role", "img");
    svg.setAttribute(JourneyPicture.DRAWN_FROM, JourneyPicture.digest(text));
    String name = "journey-" + Words.of(journey.nation());
    svg.setAttribute("aria-labelledby", name + "-title " + name + "-desc");
    Element description = document.createElement("desc");
    description.setAttribute("id", name + "-desc");
    description.setTextContent(JourneyPicture.DESCRIPTION.in(locale));
    Element title = (Element) svg.getElementsByTagName("title").item(0);
    title.setAttribute("id", name + "-title");
    svg.insertBefore(description, title.getNextSibling());
    return print(document);
  }

  /** Takes away comments, instructions and attributes that nobody sees. */
  private static void clean(Element element) {
    List.copyOf(names(element)).stream()
        .filter(name -> NOISE.contains(name) || name.startsWith("data-"))
        .forEach(element::removeAttribute);
    Node child = element.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof Element inner) {
        clean(inner);
        if (inner.getTagName().equals("defs") && !inner.hasChildNodes()) {
          element.removeChild(inner);
        }
      } else if (child.getNodeType() != Node.TEXT_NODE) {
        element.removeChild(child);
      }
      child = next;
    }
  }

  private static List<String> names(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> Objects.requireNonNull(element.getAttributes().item(i)).getNodeName())
        .toList();
  }

  /** One shape or text a line, so that a change of a table can be seen in the file. */
  private static String print(Document document) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toString().replace("\r", "").replaceAll("><(?!/)", ">\n<").strip() + "\n";
  }
}
