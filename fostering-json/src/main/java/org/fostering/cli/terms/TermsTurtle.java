package org.fostering.cli.terms;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeEntry.Mapping;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Words;

/**
 * The data dictionary as SKOS in Turtle: a concept scheme of the terms and one for each code list.
 * A Welsh label that no speaker has reviewed carries a note that says so.
 */
final class TermsTurtle {

  private static final String PREFIXES =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      """;

  private static final String TERMS = "urn:fostering:terms";
  private static final String CODES = "urn:fostering:codes:";

  private TermsTurtle() {}

  static String print(DataDictionary dictionary, CodeLists lists) {
    StringBuilder out = new StringBuilder(PREFIXES);
    out.append('<').append(TERMS).append("> a skos:ConceptScheme");
    literal(out, "skos:prefLabel", "Terms of the fostering vocabulary", "@en");
    out.append(" .\n\n");
    dictionary.entries().forEach(entry -> term(out, entry));
    for (CodeList list : lists.all()) {
      scheme(out, list);
      list.entries().forEach(entry -> code(out, list, entry));
    }
    return out.toString();
  }

  private static void scheme(StringBuilder out, CodeList list) {
    out.append('<').append(CODES).append(list.name()).append("> a skos:ConceptScheme");
    literal(out, "skos:prefLabel", list.titleIn(Locale.ENGLISH).text(), "@en");
    Label welsh = list.titleIn(Messages.WELSH);
    if (welsh.language().equals(Messages.WELSH)) {
      labelInWelsh(out, welsh.text(), welsh.reviewed());
    }
    list.definition().ifPresent(text -> literal(out, "skos:definition", text, "@en"));
    literal(out, "dcterms:accessRights", Words.of(list.sensitivity()), "");
    literal(out, "dcterms:source", list.source(), "");
    out.append(" .\n\n");
  }

  private static void labelInWelsh(StringBuilder out, String label, boolean reviewed) {
    literal(out, "skos:prefLabel", label, "@cy");
    if (!reviewed) {
      literal(out, "skos:editorialNote", "No speaker has yet reviewed the Welsh label.", "@en");
    }
  }

  private static void term(StringBuilder out, Entry entry) {
    concept(out, TERMS + ":" + entry.type() + "." + entry.name(), TERMS);
    literal(out, "skos:notation", entry.type() + "." + entry.name(), "");
    literal(out, "skos:prefLabel", entry.label().english(), "@en");
    labelInWelsh(out, entry.label().welsh(), false);
    literal(out, "skos:definition", entry.definition(), "@en");
    entry.source().ifPresent(source -> literal(out, "dcterms:source", source, ""));
    literal(out, "dcterms:accessRights", Words.of(entry.sensitivity()), "");
    out.append(" .\n\n");
  }

  private static void code(StringBuilder out, CodeList list, CodeEntry entry) {
    concept(out, CODES + list.name() + ":" + percent(entry.code()), CODES + list.name());
    literal(out, "skos:notation", entry.code(), "");
    literal(out, "skos:prefLabel", entry.label(), "@en");
    entry.labelWelsh().ifPresent(label -> labelInWelsh(out, label, entry.welshReviewed()));
    literal(out, "skos:definition", entry.definition(), "@en");
    literal(out, "dcterms:source", entry.source(), "");
    entry
        .valid()
        .from()
        .ifPresent(day -> literal(out, "dcterms:issued", day.toString(), "^^xsd:date"));
    entry.valid().to().ifPresent(day -> literal(out, "dcterms:valid", "../" + day, ""));
    for (String next : entry.replacedBy()) {
      uri(out, "dcterms:isReplacedBy", CODES + list.name() + ":" + percent(next));
    }
    entry
        .broader()
        .ifPresent(
            broader -> uri(out, "skos:broader", CODES + list.name() + ":" + percent(broader)));
    for (Mapping mapping : entry.mappings()) {
      uri(out, "skos:" + Words.of(mapping.match()) + "Match", target(mapping));
    }
    out.append(" .\n\n");
  }

  private static String target(Mapping mapping) {
    String scheme = mapping.scheme();
    return scheme.contains("://")
        ? scheme + "#" + percent(mapping.code())
        : CODES + scheme + ":" + percent(mapping.code());
  }

  private static void concept(StringBuilder out, String uri, String scheme) {
    out.append('<').append(uri).append("> a skos:Concept");
    uri(out, "skos:inScheme", scheme);
  }

  private static void uri(StringBuilder out, String property, String uri) {
    out.append(" ;\n  ").append(property).append(" <").append(uri).append('>');
  }

  private static void literal(StringBuilder out, String property, String text, String suffix) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    out.append(" ;\n  ").append(property).append(" \"").append(escaped).append('"').append(suffix);
  }

  /** A URI part: anything but letters, digits and hyphens is written as its bytes. */
  private static String percent(String text) {
    StringBuilder part = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b == '-' || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
      part.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return part.toString();
  }
}
