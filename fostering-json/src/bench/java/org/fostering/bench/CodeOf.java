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
import java.util.Set;

/** That a text is one of a list: a set in memory, as a developer would check it. */
@Documented
@Constraint(validatedBy = CodeOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
public @interface CodeOf {
  String value();

  String message() default "{code}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** For Hibernate Validator. */
  final class Check implements ConstraintValidator<CodeOf, String> {
    private Set<String> texts = Set.of();

    @Override
    public void initialize(CodeOf of) {
      texts = CodeTexts.LISTS.get(of.value());
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || texts.contains(text);
    }
  }
}
