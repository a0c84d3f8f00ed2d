package org.fostering.model.term;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an accessor a term of the vocabulary. The definition of the term is the accessor's own
 * javadoc comment, which the build puts beside the classes for use at run time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Term {

  /**
   * {@return how sensitive the value is; of a part that has terms of its own, the class of the mere
   * fact that there is such a part}
   */
  Sensitivity value();

  /**
   * {@return where the term comes from: a regulation, a standard or a published return, or the
   * empty text for a term that this vocabulary introduces}
   */
  String source() default "";

  /**
   * {@return whether a date may lie ahead of the day on which the document is read: a plan, a
   * promise, an end of a span, or the day from which something holds; false for what is not a date}
   * Any other date says when something happened, and is reported where it lies ahead.
   */
  boolean mayLieAhead() default false;

  /**
   * {@return whether a list still says what it says when an element that cannot be read is left
   * out; false for what is not a list} Of any other list nothing is left out: a shorter one would
   * read as complete, so that its owner counts as unreadable with it.
   */
  boolean mayLackElements() default false;

  /** {@return the version of the format in which the term first stood} */
  String since() default "1.0";
}
