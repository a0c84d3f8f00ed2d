package org.fostering.cli.book;

import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** How a book shows its pictures. */
@FunctionalInterface
interface Pictures {

  /** It does not show them. */
  Pictures NONE = picture -> Optional.empty();

  /**
   * They stand in the page itself, which needs nothing else; there no name space is declared. Those
   * who read by keys can scroll.
   */
  Pictures INLINE =
      picture -> {
        HtmlBlock figure = new HtmlBlock();
        figure.setLiteral(picture.figure());
        return Optional.of(figure);
      };

  /** They are files in a folder. */
  static Pictures in(String folder) {
    return picture -> {
      Image image = new Image(folder + "/" + picture.fileName(), null);
      image.appendChild(new Text(picture.title()));
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(image);
      return Optional.of(paragraph);
    };
  }

  /** What to put into the book for a picture, if anything. */
  Optional<Node> show(JourneyPicture picture);
}
