package org.fostering.model.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.description.ValueConstraint;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A host that puts {@code @Valid} on a payload gets the model's constraints without set-up. */
class EnquiryValidationTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void a_name_alone_is_an_enquiry() {
    assertEquals(Set.of(), faults(enquiryOf(ContactDetails.builder().build(), "Ann Example")));
  }

  @Test
  void bean_validation_sees_constraints_inside_lists_and_optionals() {
    ContactDetails contact = ContactDetails.builder().addEmails("nobody\n").build();

    assertEquals(
        Set.of(
            "enquirers[0].contact.emails[0].<list element> {constraint.email}",
            "enquirers[0].name.fullName {constraint.text}"),
        faults(enquiryOf(contact, " ")));
  }

  @Test
  void a_host_shows_a_readable_message_without_set_up() {
    Enquiry enquiry = enquiryOf(ContactDetails.builder().build(), " ");

    assertEquals(
        Set.of("must be a text on one line, not blank, of at most 200 characters"),
        VALIDATOR.validate(enquiry).stream()
            .map(violation -> violation.getMessage())
            .collect(Collectors.toSet()));
  }

  @Test
  void every_message_key_has_a_text_in_both_languages() throws Exception {
    Set<String> keys = new TreeSet<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (PropertyDescription property : type.properties()) {
        for (ValueConstraint constraint :
            Stream.concat(property.constraints().stream(), property.valueConstraints().stream())
                .toList()) {
          keys.add(constraint.message().replaceAll("[{}]", ""));
        }
      }
    }

    assertEquals(keys, texts("").stringPropertyNames());
    assertEquals(keys, texts("_cy").stringPropertyNames());
  }

  private static Properties texts(String suffix) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        Enquiry.class.getResourceAsStream(
            "/ContributorValidationMessages" + suffix + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  @Test
  void ages_that_run_backwards_cannot_be_built() {
    AgeRange.Builder backwards = AgeRange.builder().youngest(9).oldest(3);

    assertThrows(IllegalStateException.class, backwards::build);
  }

  @Test
  void to_string_shows_no_name() {
    Enquiry enquiry =
        enquiryOf(ContactDetails.builder().addEmails("ann@example.org").build(), "Ann");

    assertFalse(enquiry.toString().contains("Ann"));
    assertFalse(enquiry.toString().contains("example.org"));
  }

  private static Enquiry enquiryOf(ContactDetails contact, String name) {
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder()
                .name(PersonName.builder().fullName(name).build())
                .contact(contact)
                .build())
        .build();
  }

  private static Set<String> faults(Enquiry enquiry) {
    return VALIDATOR.validate(enquiry).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
