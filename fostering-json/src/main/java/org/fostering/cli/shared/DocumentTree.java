package org.fostering.cli.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Headings, paragraphs, lists and tables, put together once and printed in any form. Every text
 * given to it is text and no markup: what prints it escapes it. Not thread-safe.
 */
public final class DocumentTree {

  /** The extensions to CommonMark that the printer of the tree needs too. */
  public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final String BULLET = "-";

  /** What the printer of Markdown does not escape at the start of an item, though it must. */
  private static final Pattern LIST_MARK = Pattern.compile("([0-9]+(?=[.)])|)([-+=#.)])(.*)");

  /** What it does not escape at the start of a paragraph. */
  private static final Pattern PLUS = Pattern.compile("()([+])(.*)");

  private final Document root = new Document();

  /** The lists to which an item may be added, the outermost first. */
  private final List<BulletList> open = new ArrayList<>();

  /** The tree, to print. */
  public Document root() {
    return root;
  }

  /** The tree as CommonMark with tables. */
  public String markdown() {
    return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(root);
  }

  /** A heading, to be added. */
  public static Heading headingOf(int level, String text) {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("a heading is of a level from 1 to 6");
    }
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(text(text));
    return heading;
  }

  public static Node text(String text) {
    return new Text(text.replaceAll("\\s+", " ").strip());
  }

  public static Node strong(String text) {
    StrongEmphasis strong = new StrongEmphasis("**");
    strong.appendChild(text(text));
    return strong;
  }

  /** A text in another language than the rest, so that it is read aloud as what it is. */
  public static List<Node> inLanguage(String language, String text) {
    return List.of(html("<span lang=\"" + language + "\">"), text(text), html("</span>"));
  }

  private static Node html(String markup) {
    HtmlInline html = new HtmlInline();
    html.setLiteral(markup);
    return html;
  }

  public void heading(int level, String text) {
    add(headingOf(level, text));
  }

  public void paragraph(Node content) {
    add(paragraphOf(startOf(List.of(content), PLUS)));
  }

  /** Adds a block, and with it ends a list. */
  public void add(Node block) {
    open.clear();
    root.appendChild(block);
  }

  /**
   * Adds an item of a list.
   *
   * @param depth how deep it stands, from 0; at most one deeper than the item before it
   * @param content what it says
   */
  public void item(int depth, List<Node> content) {
    while (open.size() > depth + 1) {
      open.remove(open.size() - 1);
    }
    if (open.size() <= depth) {
      BulletList list = new BulletList();
      list.setMarker(BULLET);
      list.setTight(true);
      (open.isEmpty() ? root : open.get(open.size() - 1).getLastChild()).appendChild(list);
      open.add(list);
    }
    ListItem item = new ListItem();
    item.appendChild(paragraphOf(startOf(content, LIST_MARK)));
    open.get(open.size() - 1).appendChild(item);
  }

  /** Adds a table of plain texts. */
  public void table(List<String> header, List<List<String>> rows) {
    richTable(
        header,
        rows.stream().map(row -> row.stream().map(cell -> List.of(text(cell))).toList()).toList());
  }

  /** Adds a table, in the cells of which there may be more than text. */
  public void richTable(List<String> header, List<List<List<Node>>> rows) {
    if (rows.stream().anyMatch(cells -> cells.size() != header.size())) {
      throw new IllegalArgumentException("a row has as many cells as there are columns");
    }
    TableHead head = new TableHead();
    head.appendChild(row(header.stream().map(cell -> List.of(text(cell))).toList(), true));
    TableBody body = new TableBody();
    rows.forEach(row -> body.appendChild(row(row, false)));
    TableBlock table = new TableBlock();
    table.appendChild(head);
    table.appendChild(body);
    add(table);
  }

  private static TableRow row(List<List<Node>> cells, boolean header) {
    TableRow row = new TableRow();
    for (List<Node> content : cells) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      content.forEach(cell::appendChild);
      row.appendChild(cell);
    }
    return row;
  }

  /** The same content, which is not taken for an item of a list in any form. */
  private static List<Node> startOf(List<Node> content, Pattern mark) {
    if (!(content.get(0) instanceof Text first)) {
      return content;
    }
    Matcher marked = mark.matcher(first.getLiteral());
    if (!marked.matches()) {
      return content;
    }
    List<Node> escaped = new ArrayList<>();
    escaped.add(new Text(marked.group(1)));
    escaped.add(html("&#" + (int) marked.group(2).charAt(0) + ";"));
    escaped.add(new Text(marked.group(3)));
    escaped.addAll(content.subList(1, content.size()));
    return escaped;
  }

  private static Paragraph paragraphOf(List<Node> content) {
    Paragraph paragraph = new Paragraph();
    content.forEach(paragraph::appendChild);
    return paragraph;
  }
}
