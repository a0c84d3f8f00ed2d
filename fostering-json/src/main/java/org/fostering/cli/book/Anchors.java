package org.fostering.cli.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The names by which the headings of a document can be linked to: those that printers of Markdown
 * give them, so that a link leads there in every form. The same heading again gets a number.
 */
final class Anchors {

  private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} -]");

  private final Map<Node, String> names = new HashMap<>();

  private Anchors() {}

  static Anchors of(Document document) {
    Anchors anchors = new Anchors();
    Map<String, Integer> used = new HashMap<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String name =
            NO_ANCHOR
                .matcher(text(heading).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        int times = used.merge(name, 1, Integer::sum);
        anchors.names.put(heading, times == 1 ? name : name + "-" + (times - 1));
      }
    }
    return anchors;
  }

  /** The name of a heading of the document. */
  String of(Heading heading) {
    return Optional.ofNullable(names.get(heading)).orElseThrow();
  }

  static String text(Heading heading) {
    return TextContentRenderer.builder().build().render(heading);
  }
}
