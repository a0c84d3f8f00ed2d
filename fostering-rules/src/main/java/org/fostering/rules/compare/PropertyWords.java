package org.fostering.rules.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TermLabel;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.compare.Difference.Detail;

/**
 * Says in words how a property of two values differs: by the labels of properties and codes and the
 * names of organisations.
 *
 * @param names what the ids of entries stand for
 */
record PropertyWords(Map<String, Bilingual> names) {

  private static final Bilingual YES = new Bilingual("yes", "ie");
  private static final Bilingual NO = new Bilingual("no", "nage");
  private static final Bilingual ORDER = new Bilingual("order alone", "trefn yn unig");
  private static final Bilingual GONE = new Bilingual("no longer", "nid mwyach");
  private static final Bilingual ADDED = new Bilingual("newly", "o’r newydd");

  static Bilingual label(PropertyDescription property) {
    TermLabel label = property.label();
    return new Bilingual(label.english(), label.welsh());
  }

  static Bilingual joined(String between, List<Bilingual> parts) {
    return new Bilingual(
        String.join(between, parts.stream().map(Bilingual::english).toList()),
        String.join(between, parts.stream().map(Bilingual::welsh).toList()));
  }

  /**
   * Adds how a property differs.
   *
   * @return whether it differs in more than the order of a list
   */
  boolean compare(PropertyDescription property, Object before, Object after, List<Detail> details) {
    return compare(label(property), property, before, after, details);
  }

  private boolean compare(
      Bilingual what,
      PropertyDescription property,
      Object before,
      Object after,
      List<Detail> details) {
    if (property.value(before).equals(property.value(after))) {
      return false;
    }
    List<Object> gone = without(property.values(before), property.values(after));
    List<Object> added = without(property.values(after), property.values(before));
    boolean list = property.occurrence() == Occurrence.LIST;
    if (gone.isEmpty() && added.isEmpty()) {
      details.add(new Detail(with(what, ORDER), Optional.empty(), Optional.empty()));
      return false;
    }
    if (!isRepeated(property)) {
      details.add(new Detail(what, Optional.empty(), Optional.empty()));
    } else if (property.form() == ValueForm.OBJECT && gone.size() == 1 && added.size() == 1) {
      for (PropertyDescription inner : TypeDescription.of(property.valueType()).properties()) {
        compare(with(what, label(inner)), inner, gone.get(0), added.get(0), details);
      }
    } else if (list) {
      some(property, gone)
          .ifPresent(
              text -> details.add(new Detail(with(what, GONE), text(text), Optional.empty())));
      some(property, added)
          .ifPresent(
              text -> details.add(new Detail(with(what, ADDED), Optional.empty(), text(text))));
    } else {
      details.add(new Detail(what, some(property, gone), some(property, added)));
    }
    return true;
  }

  /** What a property of something new or gone says. */
  Optional<Detail> whole(PropertyDescription property, Object value, boolean isNew) {
    if (!isRepeated(property)) {
      return Optional.empty();
    }
    return some(property, property.values(value))
        .map(
            text ->
                new Detail(
                    label(property),
                    isNew ? Optional.empty() : text(text),
                    isNew ? text(text) : Optional.empty()));
  }

  private static Optional<Bilingual> text(Bilingual text) {
    return Optional.of(text);
  }

  /** Contact points hold addresses of people: of these it is said that they differ, and not how. */
  private static boolean isRepeated(PropertyDescription property) {
    return property.term().value() == Sensitivity.NOT_PERSONAL
        && (property.form() != ValueForm.OBJECT
            || TypeDescription.of(property.valueType()).properties().stream()
                .allMatch(PropertyWords::isRepeated));
  }

  private static List<Object> without(List<?> all, List<?> others) {
    List<Object> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest;
  }

  private static Bilingual with(Bilingual what, Bilingual more) {
    return joined(", ", List.of(what, more));
  }

  private Optional<Bilingual> some(PropertyDescription property, Collection<?> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(text(property, values));
  }

  /** Values as words, one after the other. */
  Bilingual text(PropertyDescription property, Collection<?> values) {
    boolean object = property.form() == ValueForm.OBJECT;
    return joined(
        object ? "; " : ", ", values.stream().map(value -> words(property, value)).toList());
  }

  private Bilingual words(PropertyDescription property, Object value) {
    return switch (property.form()) {
      case CODE ->
          new Bilingual(
              ((Code) value).labelIn(Locale.ENGLISH), ((Code) value).labelIn(Bilingual.WELSH));
      case ENUM ->
          ClosedWord.find((Enum<?>) value)
              .map(word -> new Bilingual(word.label().english(), word.label().welsh()))
              .orElseGet(() -> plain(Words.of((Enum<?>) value)));
      case BOOLEAN -> (Boolean) value ? YES : NO;
      case OBJECT -> object(value, property.valueType());
      case TEXT -> property.name().equals("id") ? plain(value.toString()) : named(value.toString());
      case INTEGER, DATE, TEXT_VALUE -> plain(value.toString());
    };
  }

  private Bilingual object(Object value, Class<?> type) {
    List<Bilingual> parts = new ArrayList<>();
    for (PropertyDescription property : TypeDescription.of(type).properties()) {
      some(property, property.values(value))
          .ifPresent(text -> parts.add(joined(": ", List.of(label(property), text))));
    }
    return joined(", ", parts);
  }

  private Bilingual named(String text) {
    return names.getOrDefault(text, plain(text));
  }

  private static Bilingual plain(String text) {
    return new Bilingual(text, text);
  }
}
