package org.fostering.model.term;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a type a document: something that is exchanged as a whole and says what it is. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DocumentType {

  /**
   * {@return the name that every document of the type carries as {@code documentType}: lower-case
   * words joined by hyphens}
   */
  String value();

  /**
   * {@return the version of the format that every document of the type carries as {@code
   * formatVersion}; readers accept any minor version of the same major one}
   */
  String version() default "1.0";
}
