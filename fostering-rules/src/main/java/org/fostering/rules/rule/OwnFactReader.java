package org.fostering.rules.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeListName;
import org.fostering.model.code.CodeLists;
import org.fostering.model.common.Document;
import org.fostering.model.common.Extension;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;
import org.fostering.rules.rule.Known.WhyUnknown;

/** Finds where a fact that a region declares stands in a type of document, and makes it a fact. */
final class OwnFactReader {

  private static final Pointer EXTENSIONS = Pointer.ROOT.property("extensions");
  private static final int MOST_DIGITS = 9;

  /** The properties that are a protected characteristic, in any fact declared over them. */
  private static final Map<String, ProtectedCharacteristic> PROTECTED =
      Map.ofEntries(
          Map.entry("age", ProtectedCharacteristic.AGE),
          Map.entry("dateOfBirth", ProtectedCharacteristic.AGE),
          Map.entry("maritalStatus", ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP),
          Map.entry("immigrationStatus", ProtectedCharacteristic.RACE),
          Map.entry("britishOrIrishCitizen", ProtectedCharacteristic.RACE),
          Map.entry("nationalitiesAnswer", ProtectedCharacteristic.RACE),
          Map.entry("languagesAnswer", ProtectedCharacteristic.RACE),
          Map.entry("mainLanguage", ProtectedCharacteristic.RACE),
          Map.entry("communicationNeedsAnswer", ProtectedCharacteristic.DISABILITY),
          Map.entry("adjustmentsAnswer", ProtectedCharacteristic.DISABILITY),
          Map.entry("childrenElsewhereAnswer", ProtectedCharacteristic.DEPENDANTS));

  /** What an enquiry calls something, as an application calls it. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "home", "accommodation",
          "receivedAt", "receivedOn",
          "connectedChildrenAnswer", "connectedChildCasesAnswer");

  private OwnFactReader() {}

  /** Where things of a subject stand: in which type, and how to come from the thing to it. */
  record Standing<S>(Class<?> type, Function<? super S, ? extends Optional<?>> part) {}

  /** What a property holds, found along a path. */
  private record Property(List<PropertyDescription> path) {
    PropertyDescription last() {
      return path.get(path.size() - 1);
    }

    Pointer pointer() {
      Pointer at = Pointer.ROOT;
      for (PropertyDescription step : path) {
        at = at.property(step.name());
      }
      return at;
    }

    Optional<Object> of(Object subject) {
      Optional<Object> value = Optional.of(subject);
      for (PropertyDescription step : path) {
        Optional<Object> owner = value;
        if (!step.owner().isInstance(owner.get())) {
          return Optional.empty();
        }
        value = step.values(owner.get()).stream().findFirst().map(each -> each);
        if (value.isEmpty()) {
          return value;
        }
      }
      return value;
    }
  }

  static Optional<OwnFact.Fault> fault(OwnFact fact, Optional<? extends Standing<?>> standing) {
    if (standing.isEmpty()) {
      return Optional.of(
          fact.list().isPresent() ? OwnFact.Fault.LIST_UNKNOWN : OwnFact.Fault.PLACE_UNKNOWN);
    }
    if (fact.against().isPresent() && fact.counts().isEmpty()) {
      return Optional.of(OwnFact.Fault.COUNTS_UNCLEAR);
    }
    Class<?> type = standing.get().type();
    return fault(fact, fact.place(), type)
        .or(() -> fact.against().flatMap(other -> fault(fact, other, type)));
  }

  private static Optional<OwnFact.Fault> fault(OwnFact fact, OwnFact.Place place, Class<?> type) {
    if (place instanceof OwnFact.InExtension extension) {
      if (!Document.class.isAssignableFrom(type)) {
        return Optional.of(OwnFact.Fault.PLACE_UNKNOWN);
      }
      boolean isCode = extension.holds() == OwnFact.Holds.CODE;
      return isCode == extension.codes().isEmpty()
          ? Optional.of(OwnFact.Fault.CODES_UNCLEAR)
          : counts(fact, extension.holds() == OwnFact.Holds.DATE);
    }
    Optional<Property> property = property(type, ((OwnFact.InProperty) place).path());
    if (property.isEmpty() || type(property.get().last()).isEmpty()) {
      return Optional.of(OwnFact.Fault.PLACE_UNKNOWN);
    }
    Optional<OwnFact.Fault> counts = counts(fact, isDate(property.get().last()));
    if (counts.isPresent()) {
      return counts;
    }
    if (fact.sensitivity().compareTo(property.get().last().term().value()) < 0) {
      return Optional.of(OwnFact.Fault.TOO_OPEN);
    }
    Optional<ProtectedCharacteristic> is =
        Optional.ofNullable(PROTECTED.get(property.get().last().name()));
    return is.isPresent() && !is.equals(fact.characteristic())
        ? Optional.of(OwnFact.Fault.CHARACTERISTIC_UNSAID)
        : Optional.empty();
  }

  private static Optional<OwnFact.Fault> counts(OwnFact fact, boolean isDate) {
    return fact.counts().isPresent() == isDate
        ? Optional.empty()
        : Optional.of(OwnFact.Fault.COUNTS_UNCLEAR);
  }

  private static boolean isDate(PropertyDescription property) {
    return property.form() == ValueForm.DATE
        || property.valueType() == PartialDate.class
        || property.valueType() == Moment.class;
  }

  private static Optional<Property> property(Class<?> type, List<String> names) {
    List<PropertyDescription> path = new ArrayList<>();
    Class<?> at = type;
    for (String name : names) {
      Optional<PropertyDescription> next =
          path.isEmpty()
              ? first(at, name)
              : path.get(path.size() - 1).form() == ValueForm.OBJECT
                  ? TypeDescription.of(at).property(name)
                  : Optional.empty();
      if (next.isEmpty() || next.get().occurrence() == Occurrence.LIST) {
        return Optional.empty();
      }
      path.add(next.get());
      at = next.get().valueType();
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(new Property(path));
  }

  private static Optional<PropertyDescription> first(Class<?> type, String name) {
    TypeDescription whole = TypeDescription.of(type);
    return whole.property(name).or(() -> whole.property(OTHER_NAMES.getOrDefault(name, name)));
  }

  /** What a fact over the property is, if there can be one. */
  private static Optional<Class<? extends Comparable<?>>> type(PropertyDescription property) {
    return switch (property.form()) {
      case INTEGER, DATE -> Optional.of(Integer.class);
      case BOOLEAN -> Optional.of(Boolean.class);
      case CODE -> Optional.of(String.class);
      case ENUM ->
          Optional.of(
              property.valueType() == Answer.class || property.valueType() == ListAnswer.class
                  ? Boolean.class
                  : String.class);
      default -> isDate(property) ? Optional.of(Integer.class) : Optional.empty();
    };
  }

  /** The fact, which must have no fault. */
  static <S> Fact<S, ?> make(OwnFact fact, Standing<S> standing) {
    if (fact.place() instanceof OwnFact.InExtension in) {
      return switch (in.holds()) {
        case YES_OR_NO -> extension(fact, in, Boolean.class, List.of(false, true), standing);
        case NUMBER, DATE -> extension(fact, in, Integer.class, List.of(), standing);
        case CODE -> extension(fact, in, String.class, in.codes(), standing);
      };
    }
    List<String> names = ((OwnFact.InProperty) fact.place()).path();
    Property property = property(standing.type(), names).orElseThrow();
    Class<?> type = type(property.last()).orElseThrow();
    if (type == Integer.class) {
      return property(fact, property, Integer.class, List.of(), standing);
    }
    return type == Boolean.class
        ? property(fact, property, Boolean.class, List.of(false, true), standing)
        : coded(fact, property, standing);
  }

  private static <S> Fact<S, String> coded(OwnFact fact, Property property, Standing<S> standing) {
    Class<?> values = property.last().valueType();
    if (property.last().form() == ValueForm.ENUM) {
      List<String> words =
          List.of(values.getEnumConstants()).stream()
              .map(each -> Words.of((Enum<?>) each))
              .toList();
      return property(fact, property, String.class, words, standing);
    }
    Fact<S, String> made = property(fact, property, String.class, List.of(), standing);
    return Optional.ofNullable(values.getAnnotation(CodeListName.class))
        .flatMap(name -> list(name.value()))
        .map(made::codedBy)
        .orElse(made);
  }

  private static Optional<CodeList> list(String name) {
    Collection<CodeList> all = CodeLists.standard().all();
    return all.stream().filter(list -> list.name().equals(name)).findFirst();
  }

  private static <S, T extends Comparable<T>> Fact<S, T> property(
      OwnFact fact, Property property, Class<T> type, List<T> domain, Standing<S> standing) {
    Read<S, T> read =
        new Read<>(
            fact,
            standing,
            (subject, other) -> property.of(subject).map(value -> known(value, fact, other)),
            type);
    Fact<S, T> made = Fact.own(fact, type, domain, property.pointer(), read);
    return fact.against().isPresent() && fact.list().isEmpty()
        ? made.elsewhere(subject -> missing(fact, standing.type(), standing.part().apply(subject)))
        : made;
  }

  /** Where the other date belongs, if it alone is missing. */
  private static Optional<Pointer> missing(OwnFact fact, Class<?> type, Optional<?> subject) {
    boolean isOther =
        subject.isPresent()
            && days(fact.place(), type, subject.get()).isPresent()
            && fact.against().filter(it -> days(it, type, subject.get()).isEmpty()).isPresent();
    return fact.against()
        .filter(other -> isOther)
        .map(
            other ->
                other instanceof OwnFact.InExtension in
                    ? place(subject, in)
                    : property(type, ((OwnFact.InProperty) other).path()).orElseThrow().pointer());
  }

  private static <S, T extends Comparable<T>> Fact<S, T> extension(
      OwnFact fact, OwnFact.InExtension in, Class<T> type, List<T> domain, Standing<S> standing) {
    Read<S, T> read =
        new Read<>(
            fact,
            standing,
            (subject, other) -> said(extensions(subject, in), in, fact, other),
            type);
    return Fact.own(fact, type, domain, EXTENSIONS, read)
        .elsewhere(
            subject -> {
              Optional<?> part = standing.part().apply(subject);
              return missing(fact, standing.type(), part).or(() -> Optional.of(place(part, in)));
            });
  }

  private static List<Extension> extensions(Object subject, OwnFact.InExtension in) {
    return ((Document) subject).getExtensions().stream().filter(each -> isFor(each, in)).toList();
  }

  private static boolean isFor(Extension extension, OwnFact.InExtension in) {
    return extension.getSystem().equals(in.system()) && extension.getName().equals(in.name());
  }

  private static Pointer place(Optional<?> subject, OwnFact.InExtension in) {
    if (subject.isPresent()) {
      List<Extension> all = ((Document) subject.get()).getExtensions();
      for (int i = 0; i < all.size(); i++) {
        if (isFor(all.get(i), in)) {
          return EXTENSIONS.index(i).property("value");
        }
      }
    }
    return EXTENSIONS;
  }

  /** Two additions that say different things say nothing. */
  private static Optional<Known<?>> said(
      List<Extension> extensions, OwnFact.InExtension in, OwnFact fact, PossibleDays other) {
    List<String> texts = extensions.stream().map(Extension::getValue).distinct().toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        texts.size() > 1
            ? Known.unknown(WhyUnknown.CONTRADICTED)
            : known(texts.get(0).strip(), in, fact, other));
  }

  private static Known<?> known(
      String text, OwnFact.InExtension in, OwnFact fact, PossibleDays other) {
    Optional<Answer> answer = Words.find(Answer.class, text.toLowerCase(Locale.ROOT));
    boolean isUnanswered =
        answer.isPresent() && answer.get() != Answer.YES && answer.get() != Answer.NO;
    if (isUnanswered || in.holds() == OwnFact.Holds.YES_OR_NO) {
      return Known.ofAnswer(answer);
    }
    if (in.holds() == OwnFact.Holds.CODE) {
      return in.codes().contains(text) ? Known.of(text) : Known.unknown();
    }
    if (in.holds() == OwnFact.Holds.DATE) {
      return PartialDate.tryParse(text)
          .<Known<?>>map(date -> known(date, fact, other))
          .orElse(Known.unknown());
    }
    boolean isNumber =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(each -> each >= '0' && each <= '9');
    return isNumber ? Known.of(Integer.valueOf(text)) : Known.unknown();
  }

  /** Those of a date of a fact; empty where there is none. */
  private static Optional<PossibleDays> days(OwnFact.Place place, Class<?> type, Object subject) {
    if (place instanceof OwnFact.InExtension in) {
      List<String> texts =
          extensions(subject, in).stream().map(Extension::getValue).distinct().toList();
      return texts.size() == 1
          ? PartialDate.tryParse(texts.get(0).strip()).flatMap(PossibleDays::of)
          : Optional.empty();
    }
    return property(type, ((OwnFact.InProperty) place).path())
        .flatMap(property -> property.of(subject))
        .flatMap(PossibleDays::of);
  }

  private static Known<?> known(Object value, OwnFact fact, PossibleDays other) {
    Optional<PossibleDays> days = PossibleDays.of(value);
    if (days.isPresent()) {
      return days.get().counted(fact.counts().orElseThrow(), other);
    } else if (value instanceof Answer answer) {
      return Known.ofAnswer(Optional.of(answer));
    } else if (value instanceof ListAnswer answer) {
      return switch (answer) {
        case NONE -> Known.of(false);
        case ALL, SOME -> Known.of(true);
        case NOT_KNOWN -> Known.unknown(WhyUnknown.NOT_KNOWN);
        case REFUSED -> Known.unknown(WhyUnknown.REFUSED);
      };
    } else if (value instanceof Integer number) {
      return Known.of(number);
    } else if (value instanceof Boolean truth) {
      return Known.of(truth);
    } else if (value instanceof Enum<?> constant) {
      return Known.of(Words.of(constant));
    }
    Code code = (Code) value;
    return code.isKnown() ? Known.of(code.getText()) : Known.unknown();
  }

  /** Reads the fact. Two declarations of the same fact read the same. */
  private record Read<S, T extends Comparable<T>>(
      OwnFact fact,
      Standing<S> standing,
      BiFunction<Object, PossibleDays, Optional<Known<?>>> from,
      Class<T> type)
      implements BiFunction<S, FactContext, Known<T>> {

    @Override
    @SuppressWarnings("unchecked") // the value at the place is of the type that was found there
    public Known<T> apply(S subject, FactContext context) {
      Optional<?> part = standing.part().apply(subject);
      Optional<PossibleDays> other =
          fact.against().isPresent() && part.isPresent()
              ? days(fact.against().get(), standing.type(), part.get())
              : PossibleDays.of(context.asOf());
      return part.isPresent() && other.isPresent()
          ? (Known<T>) from.apply(part.get(), other.get()).orElse(Known.unknown())
          : Known.unknown();
    }
  }
}
