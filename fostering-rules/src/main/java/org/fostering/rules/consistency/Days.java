package org.fostering.rules.consistency;

import java.time.LocalDate;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;

/** The days that a date may stand for. A moment stands for its {@link Moment#day()}. */
record Days(LocalDate earliest, LocalDate latest) {

  static Days of(DocumentNode part) {
    return of(part.value());
  }

  /**
   * The days of a value.
   *
   * @throws IllegalArgumentException if it is not a date
   */
  static Days of(Object value) {
    if (value instanceof LocalDate day) {
      return new Days(day, day);
    }
    if (value instanceof PartialDate date) {
      return new Days(date.earliest(), date.latest());
    }
    if (value instanceof Moment moment) {
      return new Days(moment.day(), moment.day());
    }
    throw new IllegalArgumentException("a rule takes for a date what is none");
  }

  static boolean isDate(Class<?> type) {
    return type == LocalDate.class || type == PartialDate.class || type == Moment.class;
  }
}
