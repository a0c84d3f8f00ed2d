package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every list with an answer beside it: what is listed and what is said agree. */
@Tag("both-paths")
class ListAnswersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Consistency STANDARD = Consistency.standard();

  /**
   * One list of the vocabulary, within a document.
   *
   * @param documentType the type of the document
   * @param within where the object with the list stands
   * @param list the list
   */
  private record Listed(String documentType, String within, PropertyDescription list) {

    List<String> found(String answer, boolean something) {
      List<String> lines =
          new ArrayList<>(List.of(within + "/" + list.name() + "Answer " + answer));
      if (something) {
        lines.add(within + "/" + list.name() + "/0 " + something());
      }
      Document document = DocumentFixture.document(documentType, lines);
      return STANDARD.check(document, TODAY).stream()
          .filter(finding -> finding.code().equals("consistency.answer-contradicted"))
          .map(finding -> finding.pointer().toString())
          .filter(pointer -> pointer.startsWith(within + "/" + list.name()))
          .toList();
    }

    private String something() {
      return list.form() == ValueForm.ENUM
          ? Words.of((Enum<?>) list.valueType().getEnumConstants()[0])
          : "something";
    }

    @Override
    public String toString() {
      return documentType + within + "/" + list.name();
    }
  }

  static Stream<Listed> lists() {
    List<Listed> lists = new ArrayList<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.valueType() == ListAnswer.class) {
          lists.add(listed(type, property.name().replaceAll("Answer$", "")));
        }
      }
    }
    return lists.stream();
  }

  private static Listed listed(TypeDescription type, String name) {
    PropertyDescription list = type.property(name).orElseThrow();
    for (Class<? extends Document> document : Documents.standard()) {
      Optional<String> way = way(document, type.type(), List.of());
      if (way.isPresent()) {
        return new Listed(Documents.name(document), way.get(), list);
      }
    }
    throw new AssertionError("no document holds " + type.name());
  }

  /** Where an object of a type may stand within one of another. */
  private static Optional<String> way(Class<?> from, Class<?> to, List<Class<?>> passed) {
    if (from == to) {
      return Optional.of("");
    }
    List<Class<?>> now = Stream.concat(passed.stream(), Stream.of(from)).toList();
    for (PropertyDescription property : TypeDescription.of(from).properties()) {
      if (property.form() == ValueForm.OBJECT && !now.contains(property.valueType())) {
        String step =
            "/" + property.name() + (property.occurrence() == Occurrence.LIST ? "/0" : "");
        Optional<String> rest = way(property.valueType(), to, now);
        if (rest.isPresent()) {
          return Optional.of(step + rest.get());
        }
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void what_is_listed_agrees_with_what_is_said_of_it(Listed each) {
    String list = each.within() + "/" + each.list().name();

    assertEquals(List.of(list + "/0"), each.found("none", true));
    assertEquals(List.of(list + "Answer"), each.found("all", false));
    for (String answer : List.of("some", "not-known", "refused")) {
      assertEquals(List.of(), each.found(answer, true));
      assertEquals(List.of(), each.found(answer, false));
    }
    assertEquals(List.of(), each.found("none", false));
    assertEquals(List.of(), each.found("all", true));
  }
}
