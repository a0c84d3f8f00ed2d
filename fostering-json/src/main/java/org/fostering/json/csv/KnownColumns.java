package org.fostering.json.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.term.DocumentType;

/** What the columns of exports are usually called, in English and Welsh, and what each is then. */
final class KnownColumns {

  private static final String FILE = "suggestions.csv";

  /** What makes a column one of the second person. */
  private static final Pattern SECOND =
      Pattern.compile(
          "\\b(?:partner(?:'s|s)?|second|spouse|joint|co-?applicant|co-?enquirer|applicant 2|person 2"
              + "|applicant two|2nd|2|priod|cyd-?ymgeisydd|ail ymgeisydd|ymgeisydd 2|ail)\\b");

  /** What makes a column one of the first person, or only sounds polite. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:your|my|the|please|enter|what is|what's|main|primary|first applicant|applicant(?: 1| one)?"
              + "|person 1|enquirer|1st|1|eich|fy|rhowch|beth yw|ymgeisydd(?: 1)?)\\b");

  /** Whom a column is about that is not about the enquirers, or not about today. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:child's|children's|(?:your|each|the) child(?:ren)?|children (?:do )?you have|children have you|employer(?:'s)?|school|gp|doctor|emergency|next of kin|referees?"
              + "|landlord(?:'s)?|member|worker|previous|former|old|plentyn|cyflogwr|ysgol|meddyg"
              + "|blaenorol|canolwr)\\b");

  /** A single word is in too many questions to tell what one of them asks. */
  private static final Pattern PHRASE = Pattern.compile(".+ .+");

  /** Where capitals, figures and signs part the words of a program's name, FirstName_2. */
  private static final Pattern PARTED =
      Pattern.compile("(?<=\\p{Ll})(?=[\\p{Lu}0-9])|[_\\-/.:*?()]+");

  /**
   * What a column is.
   *
   * @param path the place in the document, below the person's where it is one of a person's
   * @param ofPerson whether it is one of a person's
   */
  record Known(String path, boolean ofPerson) {}

  private final Map<String, Known> byName = new HashMap<>();

  /** By the words that decide within a longer question. */
  private final Map<String, Known> byPhrase = new HashMap<>();

  KnownColumns(Class<?> type) {
    DocumentType mark = type.getAnnotation(DocumentType.class);
    for (ResourceTable.Row row :
        ResourceTable.read(KnownColumns.class.getResourceAsStream(FILE), FILE)) {
      if (mark != null && row.text("document").equals(mark.value())) {
        Known place = new Known(row.text("path"), row.text("person").equals("yes"));
        for (String words : row.text("words").split("\\|", -1)) {
          byName.put(ColumnNames.plain(words), place);
          if (PHRASE.matcher(words).matches()) {
            byPhrase.put(words, place);
          }
        }
        row.optional("within")
            .ifPresent(
                text -> {
                  for (String words : text.split("\\|", -1)) {
                    byPhrase.put(words, place);
                  }
                });
      }
    }
  }

  Set<Known> all() {
    return new LinkedHashSet<>(byName.values());
  }

  /** What a column of the name is: by the whole name, or else by the longest phrase in it. */
  Optional<Known> find(String name) {
    String spaced = spaced(name);
    for (String form :
        List.of(
            spaced,
            FIRST.matcher(spaced).replaceAll(" "),
            SECOND.matcher(spaced).replaceAll(" "),
            withoutPerson(spaced))) {
      Known place = byName.get(ColumnNames.plain(form));
      if (place != null) {
        return Optional.of(place);
      }
    }
    if (ColumnNames.plain(SECOND.matcher(spaced).replaceAll(" ")).isEmpty()) {
      // The whole name is the partner, or the applicant.
      return Optional.ofNullable(byName.get("name"));
    }
    return OTHERS.matcher(spaced).find() ? Optional.empty() : within(spaced);
  }

  private Optional<Known> within(String spaced) {
    String question = " " + ColumnNames.word(spaced.replaceAll("[^\\p{L}\\p{N}' ]+", " ")) + " ";
    return byPhrase.keySet().stream()
        .filter(phrase -> question.contains(" " + phrase + " "))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(byPhrase::get);
  }

  /** Which person of the document a column is about, from 0. */
  static int person(String name) {
    String spaced = spaced(name);
    boolean isLine = spaced.matches("(?:address|cyfeiriad)(?: line| llinell)? 2");
    return SECOND.matcher(spaced).find() && !isLine ? 1 : 0;
  }

  static boolean isTitle(String name) {
    return Set.of("title", "teitl").contains(ColumnNames.plain(withoutPerson(spaced(name))));
  }

  private static String withoutPerson(String spaced) {
    return FIRST.matcher(SECOND.matcher(spaced).replaceAll(" ")).replaceAll(" ");
  }

  /** With spaces between the words that a program has put together. */
  private static String spaced(String name) {
    return ColumnNames.word(PARTED.matcher(name.replace('’', '\'')).replaceAll(" "));
  }
}
