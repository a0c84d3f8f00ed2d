package org.fostering.model.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.PersonName;
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
    ContactDetails contact = ContactDetails.builder().addEmails("nobody").build();

    assertEquals(
        Set.of(
            "enquirers[0].contact.emails[0].<list element> {constraint.email}",
            "enquirers[0].name.fullName {constraint.text}"),
        faults(enquiryOf(contact, " ")));
  }

  @Test
  void ages_that_run_backwards_cannot_be_built() {
    FosteringInterests.Builder backwards = FosteringInterests.builder().youngestAge(9).oldestAge(3);

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
