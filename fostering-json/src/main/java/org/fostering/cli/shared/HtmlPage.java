package org.fostering.cli.shared;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A document as one page of HTML that needs nothing else: it can be sent by mail, opened from a
 * disk and printed. The language is stated, and tables say which cells are headers, so that a
 * screen reader can read them.
 */
public final class HtmlPage {

  private static final String STYLE =
      """
      body { font: 1.05rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; overflow-wrap: anywhere; }
      main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
      h1, h2, h3, h4 { line-height: 1.2; }
      h2 { border-top: 0.3rem solid #0b0c0c; padding-top: 1rem; margin-top: 3rem; }
      h3 { border-top: 0.1rem solid #767676; padding-top: 0.7rem; margin-top: 2rem; }
      a { color: #1a5490; }
      ul ul { padding-left: 1.2rem; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
      th { overflow-wrap: normal; }
      thead th { background: #f0f0f0; }
      tbody th { font-weight: normal; }
      time { white-space: nowrap; }
      th button { font: inherit; font-weight: bold; color: inherit; background: none; border: 0; padding: 0; text-align: left; text-decoration: underline; cursor: pointer; }
      th[aria-sort=ascending] button::after { content: " \\25b2"; }
      th[aria-sort=descending] button::after { content: " \\25bc"; }
      @media (max-width: 45rem) {
        .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
        .cards thead { display: none; }
        .cards.sortable thead { display: block; }
        .cards.sortable thead th { display: inline-block; background: none; margin: 0 1rem 0.5rem 0; }
        .cards tr { border: 1px solid #767676; margin: 0 0 1rem; padding: 0.3rem 0.5rem; }
        .cards th, .cards td { border: 0; padding: 0.1rem 0; }
        .cards th { overflow-wrap: anywhere; }
        .cards td:empty { display: none; }
        .cards [data-label]::before { content: attr(data-label) ": "; font-weight: bold; }
      }
      figure { margin: 1rem 0; overflow: auto; max-height: 90vh; border: 1px solid #767676; }
      @page { size: A4 landscape; margin: 1.5cm; }
      @media print {
        body { font-size: 0.75rem; }
        main { max-width: none; padding: 0; }
        h2 { break-before: page; }
        h2, h3, h4 { break-after: avoid; }
        tr, li { break-inside: avoid; }
        thead { display: table-header-group; }
        th button { text-decoration: none; }
        figure { overflow: visible; max-height: none; border: 0; }
        figure svg { width: 100%; height: auto; max-height: 17cm; }
        a { color: inherit; text-decoration: none; }
      }
      """;

  /**
   * Makes the heads of a list sort it, once more the other way round; a cell with a day counts as
   * that day, and empty ones come last. Without it the page is whole, in the order it was made in.
   */
  private static final String SORTING =
      """
      <script>
      for (const table of document.querySelectorAll('table.cards')) {
        const body = table.tBodies[0];
        if (!body) continue;
        const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
        const text = (row, column) => (row.cells[column].querySelector('time') ?? row.cells[column]).textContent.trim();
        const heads = [...table.tHead.rows[0].cells];
        table.classList.add('sortable');
        heads.forEach((head, column) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener('click', () => {
            const down = head.getAttribute('aria-sort') === 'ascending';
            heads.forEach((other) => other.removeAttribute('aria-sort'));
            head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
            const rows = [...body.rows].map((row) => ({ row, key: text(row, column) }));
            rows.sort((a, b) =>
              (a.key === '') - (b.key === '') || (down ? compare(b.key, a.key) : compare(a.key, b.key)));
            body.append(...rows.map(({ row }) => row));
          });
        });
      }
      </script>
      """;

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** The class of tables of which a phone shows each row as a card. */
  private static final String CARDS = "cards";

  /** The roles that tell a screen reader of a table whose parts are shown as blocks. */
  private static final Map<String, String> ROLES =
      Map.of("thead", "rowgroup", "tbody", "rowgroup", "tr", "row");

  /** No attributes beside those of cards. */
  private static final AttributeProvider PLAIN = (node, tag, attributes) -> {};

  private static final String END_OF_ROWS = "</tbody>";

  private HtmlPage() {}

  /**
   * A page with a list, a table with a row for each of many things. The heads of the columns sort
   * it.
   *
   * @param language the language of the page, such as {@code cy}
   * @param title its title
   * @param start what it says before the list
   * @param header the names of the columns
   * @param rows as many cells in each
   */
  public static void ofList(
      String language,
      String title,
      DocumentTree start,
      List<String> header,
      Rows rows,
      Appendable out)
      throws IOException {
    List<List<String>> few = rows.next();
    start.table(header, few);
    String page = page(language, title, start.root(), PLAIN, SORTING);
    int end = page.indexOf(END_OF_ROWS);
    out.append(page, 0, end < 0 ? page.length() : end);
    while (!few.isEmpty()) {
      few = rows.next();
      out.append(few.isEmpty() ? page.substring(end) : rows(header, few));
    }
  }

  /** The markup of further rows. */
  private static String rows(List<String> header, List<List<String>> rows) {
    DocumentTree tree = new DocumentTree();
    tree.table(header, rows);
    String table = renderer(PLAIN).render(tree.root());
    int start = table.indexOf('\n', table.indexOf("<tbody")) + 1;
    return table.substring(start, table.indexOf(END_OF_ROWS));
  }

  /**
   * On a phone each row of a table is a card with the name of the column in front of each cell, so
   * that nothing is out of sight.
   */
  private static void asCards(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableBlock) {
      attributes.put("class", CARDS);
      attributes.put("role", "table");
    } else if (ROLES.containsKey(tag)) {
      attributes.put("role", ROLES.get(tag));
    } else if (node instanceof TableCell cell) {
      asCard(cell, tag, attributes);
    }
  }

  private static void asCard(TableCell cell, String tag, Map<String, String> attributes) {
    if (tag.equals("td")) {
      attributes.put("role", "cell");
    } else {
      attributes.put("role", cell.isHeader() ? "columnheader" : "rowheader");
    }
    if (!cell.isHeader()) {
      attributes.put("data-label", header(cell));
    }
  }

  /** What heads the column of a cell. */
  private static String header(TableCell cell) {
    Node table = cell.getParent().getParent().getParent();
    Node header = ((TableRow) table.getFirstChild().getFirstChild()).getFirstChild();
    for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
      header = header.getNext();
    }
    return header.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }

  /**
   * The page of a document.
   *
   * @param language the language of the page, such as {@code cy}
   * @param title its title
   * @param document what it says
   */
  public static String of(String language, String title, Document document) {
    return of(language, title, document, PLAIN);
  }

  /**
   * The page of a document, with attributes of its own.
   *
   * @param language the language of the page, such as {@code cy}
   * @param title its title
   * @param document what it says
   * @param attributes sets the attributes of its elements
   */
  public static String of(
      String language, String title, Document document, AttributeProvider attributes) {
    return page(language, title, document, attributes, "");
  }

  private static HtmlRenderer renderer(AttributeProvider attributes) {
    return HtmlRenderer.builder()
        .nodeRendererFactory(Cells::new)
        .nodeRendererFactory(Days::new)
        .attributeProviderFactory(context -> HtmlPage::asCards)
        .attributeProviderFactory(context -> attributes)
        .extensions(DocumentTree.EXTENSIONS)
        .build();
  }

  private static String page(
      String language,
      String title,
      Document document,
      AttributeProvider attributes,
      String script) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    %s</main>
    %s</body>
    </html>
    """
        .formatted(language, escaped(title), STYLE, renderer(attributes).render(document), script);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Cells of tables: the first row heads the columns, the first cell of a row heads the row. */
  private record Cells(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(TableCell.class);
    }

    @Override
    public void render(Node node) {
      TableCell cell = (TableCell) node;
      boolean headsRow = !cell.isHeader() && cell.getPrevious() == null && !isEmpty(cell);
      String tag = cell.isHeader() || headsRow ? "th" : "td";
      HtmlWriter html = context.getWriter();
      html.line();
      html.tag(
          tag,
          context.extendAttributes(
              node, tag, tag.equals("td") ? Map.of() : Map.of("scope", headsRow ? "row" : "col")));
      for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/" + tag);
      html.line();
    }

    private static boolean isEmpty(TableCell cell) {
      Node child = cell.getFirstChild();
      return child == null || (child instanceof Text text && text.getLiteral().isEmpty());
    }
  }

  /** Texts, in which days stand on one line where they stand in a table. */
  private record Days(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
      String text = ((Text) node).getLiteral();
      HtmlWriter html = context.getWriter();
      Matcher day = DAY.matcher(text);
      int from = 0;
      while (node.getParent() instanceof TableCell && day.find()) {
        html.text(text.substring(from, day.start()));
        html.tag("time");
        html.text(day.group());
        html.tag("/time");
        from = day.end();
      }
      html.text(text.substring(from));
    }
  }
}
