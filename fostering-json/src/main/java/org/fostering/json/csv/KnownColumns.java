package org.fostering.json.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.json.internal.NearWords;
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
              + "|person 1|enquirer|customer|client|1st|1|eich|fy|rhowch|beth yw|ymgeisydd(?: 1)?)\\b");

  /** A box of its own for each option of a question, "How did you hear of us? (Facebook)". */
  private static final Pattern OPTION =
      Pattern.compile("(.+\\S)\\s*(?:\\([^()]+\\)|\\[[^\\[\\]]+\\])");

  /** Whom a column is about that is not about the enquirers, or not about today. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:child's|children's|spare|sbâr|children(?= (?:[\\p{L}']+ )*(?:with you|at home|in your home))|(?:your|each|the) child(?:ren)?|children (?:do )?you have|children have you|employer(?:'s)?|school|gp|doctor|emergency|next of kin|referees?"
              + "|landlord(?:'s)?|member|worker|previous|former|old|plentyn|cyflogwr|ysgol|meddyg"
              + "|blaenorol|canolwr|smok(?:e|es|er|ing) (?:or |and )?(?:vap(?:e|es|er|ing)|(?:use |using )?e cigarettes?))\\b");

  /** What asks about everybody in a home at once, of whom nobody can tell which one is meant. */
  private static final Pattern HOUSEHOLD =
      Pattern.compile(
          "\\b(?:households?|any(?:one|body) (?:else )?(?:in|at|living|who lives)|"
              + "members? of (?:your|the) (?:family|household)|aelwyd|unrhyw un)\\b");

  /** How programs shorten the words of a name that has no spaces, and what is left out of it. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("p1", "applicant 1"),
          Map.entry("p2", "applicant 2"),
          Map.entry("app1", "applicant 1"),
          Map.entry("app2", "applicant 2"),
          Map.entry("fname", "first name"),
          Map.entry("sname", "surname"),
          Map.entry("lname", "surname"),
          Map.entry("addr", "address"),
          Map.entry("l1", "line 1"),
          Map.entry("l2", "line 2"),
          Map.entry("pcode", "postcode"),
          Map.entry("bedrm", "bedroom"),
          Map.entry("bedrms", "bedrooms"),
          Map.entry("fost", "fostering"),
          Map.entry("enq", "enquiry"),
          Map.entry("src", "source"),
          Map.entry("rsn", "reason"),
          Map.entry("nxt", "next"),
          Map.entry("alloc", "allocated"),
          Map.entry("mktg", "marketing"),
          Map.entry("dt", "date"),
          Map.entry("cnt", "count"),
          Map.entry("cd", ""));

  /**
   * What kind of field it is, before the name that a program's form gives it: txtSurname, rad_car.
   */
  private static final Pattern FIELD =
      Pattern.compile("^(?:txt|ddl|cbo|rdo|rbl|rad|chk|sel|opt|dtp|dte|num|fld)(?:_|(?=\\p{Lu}))");

  /** A remark behind a name that does not say whom or what the column is about. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*\\((?:if|please|optional|required|including|inc|e\\.?g|for example|dd|as|os|gofynnol|dewisol)\\b[^()]*\\)",
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

  /** In words shorter than this, a letter more or less makes another word. */
  private static final int MISTYPED_WORD = 5;

  private static final int LONG_WORD = 8;

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

  /**
   * What a column of the name is: by the whole name, or else by the longest phrase in it, or by the
   * words in either language where it is in both.
   */
  Optional<Known> find(String name) {
    String plain = REMARK.matcher(name).replaceAll("");
    return found(plain)
        .or(() -> ColumnNames.inEither(plain, this::found))
        .or(() -> mistyped(withoutPerson(spaced(plain))));
  }

  /** By a name of which one word has a letter or two wrong, if all that are so near mean one. */
  private Optional<Known> mistyped(String name) {
    String[] words = ColumnNames.word(name).split(" ", -1);
    Map<String, Known> names = new HashMap<>(byName);
    names.putAll(byPhrase);
    Set<Known> places =
        names.entrySet().stream()
            .filter(known -> isMistyped(words, known.getKey().split(" ", -1)))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  private static boolean isMistyped(String[] written, String[] known) {
    int wrong = Arrays.mismatch(written, known);
    if (written.length != known.length
        || wrong < 0
        || !Arrays.equals(written, wrong + 1, written.length, known, wrong + 1, known.length)) {
      return false;
    }
    int shorter = Math.min(written[wrong].length(), known[wrong].length());
    int most = shorter < LONG_WORD ? 1 : 2;
    return shorter >= MISTYPED_WORD
        && NearWords.distance(written[wrong], known[wrong], most) <= most;
  }

  private Optional<Known> found(String name) {
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
    return within(spaced);
  }

  /** By the longest phrase, unless others are asked about whom the phrase does not name itself. */
  private Optional<Known> within(String spaced) {
    String question = " " + ColumnNames.word(spaced.replaceAll("[^\\p{L}\\p{N}' ]+", " ")) + " ";
    Matcher others = OTHERS.matcher(spaced);
    boolean isOfOthers = others.find();
    return byPhrase.keySet().stream()
        .filter(phrase -> question.contains(" " + phrase + " "))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .filter(phrase -> !isOfOthers || phrase.contains(others.group()))
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
    String name = FIELD.matcher(field.strip()).replaceFirst("");
    String words = ColumnNames.word(PARTED.matcher(name.replace('’', '\'')).replaceAll(" "));
    return name.strip().indexOf(' ') >= 0 || name.equals(words) ? words : inFull(name, words);
  }

  /** The words of a program's name, P1_FNAME, in full. */
  private static String inFull(String name, String words) {
    String parts = name.indexOf('_') < 0 ? words : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    return ColumnNames.word(
        Arrays.stream(parts.split(" "))
            .map(part -> SHORT.getOrDefault(part, part))
            .collect(Collectors.joining(" ")));
  }
}
