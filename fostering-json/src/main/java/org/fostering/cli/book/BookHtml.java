package org.fostering.cli.book;

import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.fostering.cli.shared.HtmlPage;

/** A rule book as one page of HTML, the headings of which can be linked to. */
final class BookHtml {

  private BookHtml() {}

  /** The page of a book. */
  static String of(Document book, Locale locale) {
    Anchors anchors = Anchors.of(book);
    String title = book.getFirstChild() instanceof Heading heading ? Anchors.text(heading) : "";
    return HtmlPage.of(locale.getLanguage(), title, book, new HeadingNames(anchors));
  }

  /** Gives headings the names to which the contents link. */
  private record HeadingNames(Anchors anchors) implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Heading heading) {
        attributes.put("id", anchors.of(heading));
      }
    }
  }
}
