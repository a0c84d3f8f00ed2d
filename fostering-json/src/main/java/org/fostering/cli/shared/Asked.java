package org.fostering.cli.shared;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Question;

/** Questions as they are put to people: each says whom it is about, by number and not by name. */
public final class Asked {

  /** The lists of people, with the keys of the words for one of them. */
  private static final Map<String, String> PEOPLE =
      Map.of(
          "enquirers", "person.enquirer",
          "members", "person.member",
          "connectedChildren", "person.child");

  private Asked() {}

  /** The text of a question, after whom it is about if it is about somebody in a list. */
  public static String text(Question question, CliTexts texts) {
    String text = texts.of(question.text());
    return person(question.pointer(), texts)
        .map(person -> texts.of("person.asked", person, text))
        .orElse(text);
  }

  private static Optional<String> person(Pointer pointer, CliTexts texts) {
    List<String> steps = pointer.steps();
    Iterator<String> rest = steps.iterator();
    Optional<String> person = Optional.empty();
    while (rest.hasNext()) {
      String key = PEOPLE.get(rest.next());
      if (key != null && rest.hasNext()) {
        person = Optional.of(texts.of(key, Integer.parseInt(rest.next()) + 1));
      }
    }
    return person;
  }
}
