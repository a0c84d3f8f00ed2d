package org.fostering.model.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.applicant.Parts.Leaf;
import org.fostering.model.common.Document;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryExamples;
import org.fostering.model.value.TextValue;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of enquiries and applications alike. */
@Tag("both-paths")
class DocumentExamplesTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  static Stream<Document> examples() {
    return Stream.of(
        EnquiryExamples.minimal(),
        EnquiryExamples.full(),
        ApplicationExamples.minimal(),
        ApplicationExamples.full(),
        ApplicationExamples.endedByService(),
        ApplicationExamples.declined());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_examples_keep_every_constraint(Document example) {
    assertEquals(Set.of(), VALIDATOR.validate(example));
  }

  @ParameterizedTest
  @ValueSource(classes = {Enquiry.class, Application.class})
  void the_examples_have_every_property_of_every_part(Class<?> type) {
    Set<PropertyDescription> used =
        examples()
            .filter(type::isInstance)
            .flatMap(example -> Parts.of(type, example).stream())
            .map(Leaf::property)
            .collect(Collectors.toSet());

    Set<String> unused =
        Parts.typesOf(type).stream()
            .flatMap(part -> TypeDescription.of(part).properties().stream())
            .filter(property -> !used.contains(property))
            .map(PropertyDescription::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
  }

  @ParameterizedTest
  @ValueSource(classes = {Enquiry.class, Application.class})
  void every_property_is_defined_in_a_sentence(Class<?> type) {
    for (Class<?> part : Parts.typesOf(type)) {
      for (PropertyDescription property : TypeDescription.of(part).properties()) {
        String name = part.getSimpleName() + "." + property.name();
        assertTrue(property.definition().endsWith("."), name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void to_string_shows_no_personal_value(Document example) {
    Class<?> type = example instanceof Enquiry ? Enquiry.class : Application.class;
    String shown = example.toString();

    List<String> leaked =
        Parts.of(type, example).stream()
            .filter(DocumentExamplesTest::isPersonal)
            .map(DocumentExamplesTest::text)
            .filter(text -> text.matches(".*[- @A-Z0-9].*") && text.length() > 3)
            .filter(shown::contains)
            .toList();
    assertEquals(List.of(), leaked);
  }

  /** An organisation is not a secret; which one has to do with the people of a document is. */
  private static boolean isPersonal(Leaf leaf) {
    return leaf.property().form() != ValueForm.OBJECT
        && (leaf.property().term().value().isPersonal()
            || leaf.property().owner() == OrganisationReference.class);
  }

  private static String text(Leaf leaf) {
    return leaf.value() instanceof TextValue value ? value.getText() : leaf.value().toString();
  }
}
