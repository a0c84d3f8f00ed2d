package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;

/** Guesses from the cells of a column how it writes dates. */
final class DateGuess {

  /** The most usual first, day before month, and years of two digits after those of four. */
  private static final List<String> DATE_FORMS =
      List.of(
          "dd/MM/yyyy HH:mm",
          "dd/MM/yyyy HH:mm:ss",
          "d/M/yyyy h:mm a",
          "d/M/yyyy h:mm:ss a",
          "dd/MM/yyyy",
          "yyyy/MM/dd h:mm:ss a O",
          "yyyy/MM/dd",
          "yyyy-MM-dd HH:mm:ss",
          "yyyy-MM-dd HH:mm",
          "yyyy-MM-dd'T'HH:mm:ss",
          "yyyy-MM-dd'T'HH:mm:ssXXX",
          "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
          "yyyy-MM-dd",
          "d MMM yyyy HH:mm",
          "d MMM yyyy h:mm a",
          "d MMM yyyy",
          "d MMMM yyyy",
          "d M yyyy",
          "MMM d, yyyy",
          "MMMM d, yyyy",
          "MMM d, yyyy h:mm a",
          "d-MMM-yyyy",
          "d MMM yy",
          "d-MMM-yy",
          "dd.MM.yyyy",
          "dd-MM-yyyy",
          "M/d/yyyy H:mm:ss",
          "M/d/yyyy h:mm:ss a",
          "M/d/yyyy H:mm",
          "M/d/yyyy",
          "d/M/yy H:mm",
          "d/M/yy H:mm:ss",
          "d/M/yy",
          "d.M.yy",
          "d-M-yy",
          "M/d/yy H:mm:ss",
          "M/d/yy H:mm",
          "M/d/yy",
          "MM/yyyy",
          "MMMM yyyy",
          "MMM yyyy",
          "yyyy",
          "excel");

  /** The classes of dates that are no {@link java.time.LocalDate}. */
  private static final Set<Class<?>> DATES = Set.of(Moment.class, PartialDate.class);

  private static final String USUAL = "dd/MM/yyyy";

  private static final int MONTHS = 12;

  /** Two figures with strokes: a day and a month, in either order. */
  private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/");

  private static final Pattern DAY_FIRST = Pattern.compile("dd?/");

  /** A day as spreadsheets number it, of 1927 or later, and not the number of a day in a month. */
  private static final Pattern NUMBERED = Pattern.compile("[1-9][0-9]{4}(?:[.][0-9]+)?");

  private final PropertyDescription property;
  private final List<String> cells;

  DateGuess(PropertyDescription property, List<String> cells) {
    this.property = property;
    this.cells = cells;
  }

  static boolean isDate(PropertyDescription property) {
    return property.form() == ValueForm.DATE || DATES.contains(property.valueType());
  }

  /** How many cells are dates in any of the ways. */
  long count() {
    List<DateForm> forms =
        DATE_FORMS.stream()
            .flatMap(form -> DateForm.parse(form).stream())
            .filter(form -> form.fits(property))
            .toList();
    return cells.stream()
        .filter(cell -> forms.stream().anyMatch(form -> isRead(form, cell)))
        .count();
  }

  /** The settings for dates: each way that reads some cell that those before it do not. */
  String forms() {
    List<String> unread = new ArrayList<>(cells);
    List<String> used = new ArrayList<>();
    boolean isMonthFirst = isMonthFirst();
    for (String form : DATE_FORMS) {
      if ((form.startsWith("M/") && used.stream().anyMatch(way -> way.startsWith("d")))
          || (isMonthFirst && DAY_FIRST.matcher(form).lookingAt())) {
        // Where some days come first, the others are mistyped.
        continue;
      }
      Optional<DateForm> dates = DateForm.parse(form).filter(way -> way.fits(property));
      if (dates.isPresent() && unread.removeIf(cell -> isRead(dates.get(), cell))) {
        used.add(form);
      }
    }
    return used.isEmpty() ? USUAL : String.join(";", used);
  }

  /** Whether what comes second is a day sometimes, and what comes first never is surely one. */
  private boolean isMonthFirst() {
    boolean isSecond = false;
    for (String cell : cells) {
      Matcher figures = FIGURES.matcher(cell);
      if (figures.lookingAt()) {
        if (Integer.parseInt(figures.group(1)) > MONTHS) {
          return false;
        }
        isSecond |= Integer.parseInt(figures.group(2)) > MONTHS;
      }
    }
    return isSecond;
  }

  private boolean isRead(DateForm dates, String cell) {
    return (!dates.isNumbered() || NUMBERED.matcher(cell).matches())
        && dates.read(cell, property).isPresent();
  }
}
