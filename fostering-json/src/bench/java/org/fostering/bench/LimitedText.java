package org.fostering.bench;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fostering.model.term.Text;

/** The vocabulary's own constraint on texts, for fields. */
@Documented
@Constraint(validatedBy = LimitedText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface LimitedText {
  int max();

  String message() default "{text}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** For Hibernate Validator. */
  final class Check implements ConstraintValidator<LimitedText, String> {
    private int max;

    @Override
    public void initialize(LimitedText of) {
      max = of.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || Text.Validator.accepts(text, max);
    }
  }
}
