package org.fostering.json.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.term.DocumentType;

/** What the columns of exports are usually called, in English and Welsh, and what each is then. */
final class KnownColumns {

  private static final String FILE = "suggestions.csv";

  private static final String SHORT_FILE = "abbreviations.csv";

  /** How offices and programs shorten the words of a name, or misspell them, with the words. */
  private static final Map<String, String> SHORT =
      ResourceTable.read(KnownColumns.class.getResourceAsStream(SHORT_FILE), SHORT_FILE).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("short"), row -> row.optional("words").orElse("")));

  private static final Pattern SHORTENED =
      Pattern.compile(
          SHORT.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(
                  Collectors.joining(
                      "|", "(?<![\\p{L}\\p{N}'])(?:", ")(?='s\\b|(?![\\p{L}\\p{N}']))")));

  /** What makes a column one of the second person. */
  private static final Pattern SECOND =
      Pattern.compile(
          "\\b(?:(?<!(?:single|married|divorced|civil) )partner(?:'s|s)?|second|spouse|joint|co-?applicant|co-?enquirer|applicant 2|person 2"
              + "|applicant two|2nd|2|priod|cyd-?ymgeisydd|ail ymgeisydd|ymgeisydd 2|ail)\\b");

  /** What makes a column one of the first person, or only sounds polite. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:your|my|the|please|enter|what is|what's|main|primary|first applicant|applicant(?: 1| one)?"
              + "|person(?: 1)?|mailing(?= (?:street|city|address))|enquirer|customer|client|1st|1|eich|fy|rhowch|beth yw|ymgeisydd(?: 1)?)\\b");

  /** A box of its own for each option of a question, "How did you hear of us? (Facebook)". */
  private static final Pattern OPTION =
      Pattern.compile("(.+\\S)\\s*(?:\\([^()]+\\)|\\[[^\\[\\]]+\\])");

  /** Whom a column is about that is not about the enquirers, or not about today. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:(?:other|additional|extra) (?:adults?|children|people)|exclud(?:ing|es?)|except(?:ing)?|apart from|besides|not (?:including|counting)"
              + "|heb gynnwys|ac eithrio|ar wahân i|child's|children's|spare|(?:could|can|would) be used|sbâr|children(?= (?:[\\p{L}']+ )*(?:with you|at home|in your home))|(?:your|each|the) child(?:ren)?|children (?:do )?you have|children have you|employer(?:'s)?|school|gp|doctor|emergency|next of kin|referees?"
              + "|landlord(?:'s)?|member|worker|team|(?:employment|work)(?= (?:address|postcode|town|street))|checks?|dbs|references?|panel|medical|previous|former|old|plentyn|cyflogwr|ysgol|meddyg"
              + "|blaenorol|canolwr|smok(?:e|es|er|ing) (?:or |and )?(?:vap(?:e|es|er|ing)|(?:use |using )?e cigarettes?))\\b");

  /** What asks about everybody in a home at once, of whom nobody can tell which one is meant. */
  private static final Pattern HOUSEHOLD =
      Pattern.compile(
          "\\b(?:households?|any(?:one|body) (?:else )?(?:in|at|living|who lives)|"
              + "members? of (?:your|the) (?:family|household)|aelwyd|unrhyw un)\\b");

  /**
   * What kind of field it is, before the name that a program's form gives it or behind: txtSurname,
   * rad_car, Status__c.
   */
  private static final Pattern FIELD =
      Pattern.compile(
          "^(?:txt|ddl|cbo|rdo|rbl|rad|chk|sel|opt|dtp|dte|num|fld)(?:_|(?=\\p{Lu}))|__c$");

  /** A remark behind a name that does not say whom or what the column is about. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*\\((?:if|please|optional|required|including|inc|e\\.?g|for example|dd|as|os|gofynnol|dewisol)\\b[^()]*\\)"
              + "|\\s*\\(?\\b(?:y/n|yes/no|yes or no)\\b\\)?",
          Pattern.CASE_INSENSITIVE);

  /** How the three columns of a date are called. */
  private static final List<Pattern> DATE_PARTS =
      List.of(
          Pattern.compile("(.+) (?:day|dd|dydd)"),
          Pattern.compile("(.+) (?:month|mm|mis)"),
          Pattern.compile("(.+) (?:year|yyyy|yy|blwyddyn)"));

  private static final Set<String> TITLES =
      Set.of("title", "teitl", "prefix", "nameprefix", "fullnameprefix", "salutation");

  /** A single word is in too many questions to tell what one of them asks. */
  private static final Pattern PHRASE = Pattern.compile(".+ .+");

  /** What explains a name. */
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** Between two words for one thing. */
  private static final Pattern STROKE = Pattern.compile("(?<=\\p{L}{2})/(?=\\p{L}{2})");

  /** The outcome of the visit is the visit's outcome. */
  private static final Pattern OF = Pattern.compile("(.+?) of (?:the )?(.+)");

  /** One word that is marked as cut off. */
  private static final Pattern CUT_OFF = Pattern.compile("\\s*\\p{L}+[.]\\s*");

  /** Where capitals, figures and signs part the words of a program's name, FirstName_2. */
  private static final Pattern PARTED =
      Pattern.compile("(?<=\\p{Ll})(?=[\\p{Lu}0-9])|[_\\-/.:*?()]+");

  /**
   * What a column is.
   *
   * @param path the place in the document, below the person's where it is one of a person's
   * @param ofPerson whether it is one of a person's
   * @param constants the values beside it in the same part, by name
   */
  record Known(String path, boolean ofPerson, Map<String, String> constants) {
    Known {
      constants = Map.copyOf(constants);
    }
  }

  private final Map<String, Known> byName = new HashMap<>();

  /** By the words that decide within a longer question. */
  private final Map<String, Known> byPhrase = new HashMap<>();

  /** What was found, as each name is asked for often. */
  private final Map<String, Optional<Known>> looked = new HashMap<>();

  /** All names by their words. */
  private final IdentityHashMap<String[], Known> inWords = new IdentityHashMap<>();

  /** All words of the phrases: none of them is another one with a letter wrong. */
  private final Set<String> words = new HashSet<>();

  KnownColumns(Class<?> type) {
    DocumentType mark = type.getAnnotation(DocumentType.class);
    for (ResourceTable.Row row :
        ResourceTable.read(KnownColumns.class.getResourceAsStream(FILE), FILE)) {
      if (mark != null && row.text("document").equals(mark.value())) {
        Known place =
            new Known(
                row.text("path"),
                row.isYes("person"),
                row.optional("constants")
                    .map(text -> text.split("=", 2))
                    .map(pair -> Map.of(pair[0], pair[1]))
                    .orElse(Map.of()));
        for (String shortened : row.text("words").split("\\|", -1)) {
          String words = inFull(shortened);
          byName.put(ColumnNames.plain(words), place);
          if (PHRASE.matcher(words).matches()) {
            byPhrase.put(words, place);
          }
        }
        row.optional("within")
            .ifPresent(
                text -> {
                  for (String words : text.split("\\|", -1)) {
                    byPhrase.put(inFull(words), place);
                  }
                });
      }
    }
    byName.forEach((name, place) -> inWords.put(new String[] {name}, place));
    byPhrase.forEach((name, place) -> inWords.put(NearNames.words(name), place));
    byPhrase.keySet().forEach(name -> words.addAll(List.of(NearNames.words(name))));
  }

  Set<Known> all() {
    return new LinkedHashSet<>(byName.values());
  }

  /**
   * What a column of the name is: by the whole name, or else by the longest phrase in it, or by the
   * words in either language where it is in both.
   */
  Optional<Known> find(String name) {
    return looked.computeIfAbsent(name, this::look);
  }

  private Optional<Known> look(String name) {
    String plain = REMARK.matcher(name).replaceAll("");
    return found(plain)
        .or(() -> ColumnNames.inEither(STROKE.matcher(plain).replaceAll(" / "), this::found))
        .or(() -> nearly(plain, NearNames::isMistyped))
        .or(() -> nearly(plain, NearNames::isShortened))
        .or(
            () ->
                CUT_OFF.matcher(plain).matches()
                    ? nearly(plain, NearNames::isBeginning)
                    : Optional.empty());
  }

  /** By a name that is almost known, if all those that it can be mean one thing. */
  private Optional<Known> nearly(String name, BiPredicate<String[], String[]> isNear) {
    String[] written = NearNames.words(ColumnNames.word(withoutPerson(spaced(name))));
    if (written.length == 1 && words.contains(written[0])) {
      return Optional.empty();
    }
    Set<Known> places =
        inWords.entrySet().stream()
            .filter(known -> isNear.test(written, known.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  private Optional<Known> found(String name) {
    String spaced = spaced(name);
    for (String form :
        List.of(
            spaced,
            FIRST.matcher(spaced).replaceAll(" "),
            SECOND.matcher(spaced).replaceAll(" "),
            withoutPerson(spaced),
            spaced.replace("'s ", " "),
            withoutPerson(OF.matcher(spaced).replaceFirst("$2 $1")))) {
      Known place = byName.get(ColumnNames.plain(form));
      if (place != null) {
        return Optional.of(place);
      }
    }
    if (ColumnNames.plain(SECOND.matcher(spaced).replaceAll(" ")).isEmpty()) {
      // The whole name is the partner, or the applicant.
      return Optional.ofNullable(byName.get("name"));
    }
    List<String> others = OTHERS.matcher(spaced).results().map(MatchResult::group).toList();
    return within(spaced(BRACKETS.matcher(name).replaceAll(" ")), others)
        .or(() -> within(spaced, others));
  }

  /** By the longest phrase, unless others are asked about whom the phrase does not name itself. */
  private Optional<Known> within(String spaced, List<String> others) {
    String question = " " + ColumnNames.word(spaced.replaceAll("[^\\p{L}\\p{N}' ]+", " ")) + " ";
    return byPhrase.keySet().stream()
        .filter(phrase -> question.contains(" " + phrase + " "))
        .filter(phrase -> others.stream().allMatch(phrase::contains))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(byPhrase::get)
        .filter(place -> !place.ofPerson() || !HOUSEHOLD.matcher(spaced).find());
  }

  /** The question of which a column has one option, if the name has the form of such. */
  static Optional<String> question(String name) {
    return Optional.of(OPTION.matcher(name.strip()))
        .filter(Matcher::matches)
        .map(is -> is.group(1));
  }

  /** Which person of the document a column is about, from 0. */
  static int person(String name) {
    String spaced = spaced(name);
    boolean isLine = spaced.matches("(?:address|cyfeiriad)(?: line| llinell)? 2");
    return SECOND.matcher(spaced).find() && !isLine ? 1 : 0;
  }

  static boolean isTitle(String name) {
    return TITLES.contains(ColumnNames.plain(withoutPerson(spaced(name))));
  }

  /**
   * Which part of a date a column has: the name without the word for it, and 0 for the day, 1 for
   * the month and 2 for the year.
   */
  record DatePart(String date, int part) {}

  /** Forms ask for a day, a month and a year in three columns. */
  static Optional<DatePart> datePart(String name) {
    String spaced = spaced(REMARK.matcher(name).replaceAll("")).strip();
    for (int part = 0; part < DATE_PARTS.size(); part++) {
      Matcher word = DATE_PARTS.get(part).matcher(spaced);
      if (word.matches()) {
        return Optional.of(new DatePart(word.group(1).strip(), part));
      }
    }
    return Optional.empty();
  }

  private static String withoutPerson(String spaced) {
    return FIRST.matcher(SECOND.matcher(spaced).replaceAll(" ")).replaceAll(" ");
  }

  /** With spaces between the words that a program has put together. */
  private static String spaced(String field) {
    String name = FIELD.matcher(field.strip()).replaceAll("");
    String parted = PARTED.matcher(name.replace('’', '\'').replace("(s)", "s")).replaceAll(" ");
    return inFull(ColumnNames.word(parted));
  }

  private static String inFull(String words) {
    return ColumnNames.word(SHORTENED.matcher(words).replaceAll(part -> SHORT.get(part.group())));
  }
}
