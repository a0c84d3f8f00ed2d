package org.fostering.json.csv;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.common.Employment;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Words;

/** Words in which forms answer, in English and Welsh: yes and no, numbers, and no answer at all. */
final class UsualWords {

  private static final String FILE = "usual-words.csv";

  /** What is counted, behind a number. */
  private static final String COUNTED =
      "(?: ?(?:bed|bedroom|room|spare room|spare bedroom|spare|child|kid|adult|hour|hr|year|br"
          + ")s?| children| people| o blant| o oedolion| ystafell wely| awr)?";

  /** A number, alone, with what is counted, or behind a yes: "2 bedrooms", "y x 2". */
  private static final Pattern NUMBER =
      Pattern.compile("(?:(?:yes|y|oes|oes,)[ ,:(x\u00d7-]+)?([0-9]{1,3})(?:\\.0)?\\)?" + COUNTED);

  private static final Pattern IN_WORDS = Pattern.compile("(\\p{L}+)" + COUNTED);

  /** At least so many, and how many more are meant nobody knows. */
  private static final Pattern LEAST =
      Pattern.compile(
          "(?:at least|minimum(?: of)?|min|o leiaf) (.+)"
              + "|(.+?) ?(?:\\+|plus|(?:or|and) (?:more|over|above|up)|minimum|at least|neu (?:fwy|ragor)"
              + "|o leiaf)"
              + COUNTED);

  /** At least one more than so many. */
  private static final Pattern MORE = Pattern.compile("(?:more than|over|mwy na|dros) (.+)");

  /** At most so many. */
  private static final Pattern MOST =
      Pattern.compile(
          "(?:up to |no more than |at most |max |maximum |hyd at |dim mwy na )([0-9])" + COUNTED);

  /** At most one less than so many. */
  private static final Pattern LESS =
      Pattern.compile("(?:less than |fewer than |llai na )([1-9])" + COUNTED);

  /** Hours of which the last one is a part. */
  private static final Pattern HOURS =
      Pattern.compile(
          "([0-9]{1,3})(?:[.,](25|50?|75|00?)| ?(\u00bd|1/2))(?: ?(?:hours|hrs|h|awr))?");

  /** How many minutes the part of an hour is, by its digits. */
  private static final Map<String, String> MINUTES =
      Map.of("25", "15", "5", "30", "50", "30", "75", "45");

  private static final Pattern BETWEEN =
      Pattern.compile("(?:between|rhwng) ([0-9]) (?:and|a) ([0-9])");

  /** From how many to how many. */
  private static final Pattern RANGE =
      Pattern.compile("([0-9]) ?(?:-|–|—|/|to|or|i|neu) ?([0-9])" + COUNTED);

  /** A number with what it is made of. */
  private static final Pattern EXPLAINED = Pattern.compile("([0-9]{1,2}) ?\\([^()]*\\)");

  /** None of what a list is about; that there are no other offences says that there are some. */
  private static final Pattern NONE_SUCH =
      Pattern.compile(
          "(?:(?:i|we) have |there are |there is )?(?:no|not any|nid oes|does dim|dim)"
              + "(?:(?: (?:known|previous|past|criminal))*"
              + " (?:convictions?|cautions?|convictions? (?:or|and) cautions?|offences?|record"
              + "|collfarnau|euogfarnau|troseddau|rhybuddion)(?: at all)?"
              + "|(?: (?:other|further|more))?"
              + " (?:pets?|animals?|children|kids|dependants?|people|persons?|adults?|members?"
              + "|occupants?|household members?|anifeiliaid|anifeiliaid anwes|plant|pobl|oedolion"
              + "|aelodau)"
              + "(?: (?:else|elsewhere|at all|at home|in the home|in the house|arall|eraill))?)");

  /** What begins with a no and is none of these. */
  private static final Pattern NOT_SO =
      Pattern.compile("(?:no|none|not|nobody|nothing|without|dim|neb|heb|nid|nac)\\b.*");

  /** Texts that no word can be, so that one for nothing is none of them. */
  private static final Set<String> NO_WORDS = Set.of("postcode", "uprn", "telephones", "emails");

  private static final Set<ValueForm> WORDLESS = EnumSet.of(ValueForm.INTEGER, ValueForm.BOOLEAN);

  private static final Set<Class<?>> ANSWERS = Set.of(Answer.class, ListAnswer.class);

  private static final Optional<String> NO = Optional.of(Words.of(Answer.NO));

  private static final UsualWords STANDARD = new UsualWords();

  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();
  private final Set<String> noAnswers = new HashSet<>();

  private UsualWords() {
    for (ResourceTable.Row row :
        ResourceTable.read(UsualWords.class.getResourceAsStream(FILE), FILE)) {
      for (String word : row.text("words").split("\\|", -1)) {
        switch (row.text("for")) {
          case "answer" -> answers.put(word, row.text("value"));
          case "number" -> numbers.put(word, row.text("value"));
          case "none" -> noAnswers.add(word);
          default -> others.put(row.text("for") + ":" + word, row.optional("value").orElse(""));
        }
      }
    }
  }

  static UsualWords standard() {
    return STANDARD;
  }

  /** What a word says, in the words of documents; only how it begins counts for yes and no. */
  Optional<String> answer(String word) {
    String plain = plain(word);
    return Optional.ofNullable(answers.get(plain))
        .or(() -> Optional.ofNullable(answers.get(plain.split("[,:.(–-]", 2)[0].strip())))
        .or(() -> isNoAnswer(word) ? Optional.of("") : Optional.empty());
  }

  Optional<String> number(String word) {
    return Stream.of(NUMBER, EXPLAINED)
        .map(pattern -> pattern.matcher(word))
        .filter(Matcher::matches)
        .map(number -> number.group(1))
        .findFirst()
        .or(() -> Optional.ofNullable(numbers.get(plain(word))))
        .or(
            () ->
                Optional.of(IN_WORDS.matcher(word))
                    .filter(Matcher::matches)
                    .map(number -> numbers.get(number.group(1))));
  }

  /** What a word says where the number means just that: the most children, or whole hours. */
  static Optional<String> number(Class<?> owner, String word) {
    if (owner == FosteringInterests.class) {
      return most(word);
    }
    return owner == Employment.class ? wholeHours(word) : Optional.empty();
  }

  /** How many there are at least, where a word says that and no number; yes is one for some. */
  Optional<String> atLeast(String list, String word) {
    if (number(word).isPresent()) {
      return Optional.empty();
    }
    Matcher range = range(word);
    Matcher least = LEAST.matcher(word);
    Matcher more = MORE.matcher(word);
    if (range.matches() && range.group(1).compareTo(range.group(2)) < 0) {
      return Optional.of(range.group(1));
    }
    if (more.matches()) {
      return number(more.group(1)).map(number -> String.valueOf(Integer.parseInt(number) + 1));
    }
    return least.matches()
        ? number(least.group(1) == null ? least.group(2) : least.group(1))
        : of(list, word);
  }

  /** The most that a word says: "1-2", "up to 2", "fewer than 3". */
  static Optional<String> most(String word) {
    Matcher range = range(word);
    if (range.matches() && range.group(1).compareTo(range.group(2)) < 0) {
      return Optional.of(range.group(2));
    }
    Matcher less = LESS.matcher(word);
    if (less.matches()) {
      return Optional.of(String.valueOf(Integer.parseInt(less.group(1)) - 1));
    }
    Matcher most = MOST.matcher(word);
    return most.matches() ? Optional.of(most.group(1)) : Optional.empty();
  }

  private static Matcher range(String word) {
    return RANGE.matcher(BETWEEN.matcher(word).replaceFirst("$1-$2"));
  }

  private static Optional<String> wholeHours(String word) {
    Matcher hours = HOURS.matcher(word);
    return hours.matches() ? Optional.of(hours.group(1)) : Optional.empty();
  }

  /** The minutes beyond the whole hours, where there are any. */
  static Optional<String> minutes(String word) {
    Matcher hours = HOURS.matcher(word);
    return hours.matches()
        ? Optional.ofNullable(MINUTES.get(hours.group(2) == null ? "5" : hours.group(2)))
        : Optional.empty();
  }

  /** What a list has for a word that it does not have itself, or for a yes or a no. */
  Optional<String> of(String list, String word) {
    return Optional.ofNullable(others.get(list + ":" + plain(word)))
        .or(
            () ->
                answer(word)
                    .flatMap(answer -> Optional.ofNullable(others.get(list + ":" + answer))));
  }

  /**
   * A word that does not say that there are none names some; a sign alone names nothing, and of a
   * no to something else nobody can tell.
   */
  Optional<String> listAnswer(String word) {
    String plain = plain(word);
    if (number(word).equals(Optional.of("0"))
        || others.containsKey("alone:" + plain)
        || NONE_SUCH.matcher(plain).matches()) {
      return Optional.of(Words.of(ListAnswer.NONE));
    }
    if (answer(word).isEmpty() && NOT_SO.matcher(plain).matches()) {
      return Optional.empty();
    }
    boolean isNamed = word.length() > 1 || Character.isDigit(word.codePointAt(0));
    return answer(word)
        .map(
            answer ->
                switch (answer) {
                  case "yes" -> Words.of(ListAnswer.SOME);
                  case "no" -> Words.of(ListAnswer.NONE);
                  default -> answer;
                })
        .or(() -> isNamed ? Optional.of(Words.of(ListAnswer.SOME)) : Optional.empty());
  }

  /** Whether a word says that there are none, or is no answer. */
  boolean isNone(String word) {
    return isNoAnswer(word) || number(word).equals(Optional.of("0"));
  }

  /** Whether a cell says that there is no answer, where no word can be one. */
  boolean isNoAnswer(PropertyDescription property, String cell) {
    boolean isNoWord = NO_WORDS.contains(property.name());
    boolean isWordless =
        isNoWord || DateGuess.isDate(property) || WORDLESS.contains(property.form());
    return (isWordless && isNoAnswer(cell))
        || (isNoWord && answer(cell).equals(NO))
        || (ANSWERS.contains(property.valueType()) && answer(cell).equals(Optional.of("")));
  }

  /** Whether a cell for the name of somebody further says that there is nobody. */
  boolean isNobody(String word) {
    return isNoAnswer(word)
        || answer(word).equals(NO)
        || others.containsKey("nobody:" + plain(word));
  }

  boolean isNoAnswer(String word) {
    return noAnswers.contains(plain(word));
  }

  private static String plain(String word) {
    return ColumnNames.word(word).replace('’', '\'').replace('ŵ', 'w').replace('_', ' ');
  }
}
