package org.fostering.model.code;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the code list that a class of codes belongs to: one of this library's, or a host's own,
 * which {@link Code#list} of the class then gives.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CodeListName {

  /**
   * {@return the name of the list: lower-case words joined by hyphens, such as {@code
   * enquiry-channel}}
   */
  String value();
}
