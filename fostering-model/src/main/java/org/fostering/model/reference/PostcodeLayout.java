package org.fostering.model.reference;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.model.table.CsvParser;
import org.fostering.model.value.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file hold what. Columns are found by the names in the header, never by their
 * places, because editions move them and change the year in their names.
 *
 * <p>One layout has no header: Code-Point Open, which is known by its ten columns of which the
 * first is a postcode and the ninth a district.
 *
 * @param postcode the column of the postcode, from 0
 * @param district the column of the district's code
 * @param terminated the column of the month of withdrawal, empty for a postcode in use
 * @param group the column that in Northern Ireland holds the Local Commissioning Group
 * @param statusWithoutColumn the status of all postcodes where no column tells
 * @param vintage the year whose codes the column of districts uses, if its name says
 * @param hasHeader whether the first record is a header
 */
record PostcodeLayout(
    int postcode,
    int district,
    Optional<Integer> terminated,
    Optional<Integer> group,
    PostcodeStatus statusWithoutColumn,
    Optional<Year> vintage,
    boolean hasHeader) {

  /** The best first: the form with one space, then those that are filled up or run together. */
  private static final List<String> POSTCODE =
      List.of("pcds", "pcd", "pcd7", "pcd8", "pcd2", "postcode");

  // oslaua: ONSPD to 2024. laua: NSPL to 2024, and data-to-insight's copy. lad25cd: since 2025.
  // ladcd: look-up of postcodes to output areas. admin_district_code: Code-Point Open to which
  // somebody has added its header. lad_gss: the two-column extract that
  // PostcodePacker reads.
  private static final Pattern DISTRICT =
      Pattern.compile("(?:os)?laua|lad(?<year>[0-9]{2})cd|ladcd|admin_district_code|lad_gss");

  private static final Pattern GSS_CODE = Pattern.compile("[A-Z][0-9]{8}");
  private static final Pattern GROUP = Pattern.compile("ZC0[1-5]0");

  /** Some tools for tables write an empty field as one of these. */
  private static final Set<String> EMPTY = Set.of("", "nan", "na", "n/a", "null", "none", "<na>");

  private static final int CODE_POINT_COLUMNS = 10;
  private static final int CODE_POINT_DISTRICT = 8;

  /** Finds the layout from the first record; empty if it is none that is known. */
  static Optional<PostcodeLayout> of(CsvParser first) {
    return first.isBroken() ? Optional.empty() : ofHeader(first).or(() -> codePointOpen(first));
  }

  private static Optional<PostcodeLayout> ofHeader(CsvParser header) {
    List<String> names = new ArrayList<>();
    int district = -1;
    Optional<Year> vintage = Optional.empty();
    for (int i = 0; i < header.size(); i++) {
      names.add(header.field(i).toLowerCase(Locale.ROOT));
      Matcher matcher = DISTRICT.matcher(names.get(i));
      if (matcher.matches()) {
        Optional<Year> year = vintage(matcher.group("year"));
        if (district < 0 || isLater(year, vintage)) {
          district = i;
          vintage = year;
        }
      }
    }
    Optional<Integer> postcode =
        POSTCODE.stream().filter(names::contains).findFirst().map(names::indexOf);
    if (postcode.isEmpty() || district < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new PostcodeLayout(
            postcode.get(),
            district,
            column(names, "doterm"),
            column(names, "pct"),
            PostcodeStatus.NOT_KNOWN,
            vintage,
            true));
  }

  private static Optional<PostcodeLayout> codePointOpen(CsvParser first) {
    if (first.size() != CODE_POINT_COLUMNS
        || Postcode.tryParse(first.field(0)).filter(found -> !found.isOutwardOnly()).isEmpty()
        || district(first.field(CODE_POINT_DISTRICT)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PostcodeLayout(
            0,
            CODE_POINT_DISTRICT,
            Optional.empty(),
            Optional.empty(),
            PostcodeStatus.LIVE, // the product holds only postcodes in use
            Optional.empty(),
            false));
  }

  private static Optional<Year> vintage(@Nullable String twoDigits) {
    return Optional.ofNullable(twoDigits).map(year -> Year.of(2000 + Integer.parseInt(year)));
  }

  private static boolean isLater(Optional<Year> year, Optional<Year> than) {
    return year.isPresent() && (than.isEmpty() || year.get().isAfter(than.get()));
  }

  private static Optional<Integer> column(List<String> names, String name) {
    return names.contains(name) ? Optional.of(names.indexOf(name)) : Optional.empty();
  }

  /** The full postcode of a row, or empty if the row has none. */
  Optional<Postcode> postcodeOf(CsvParser row) {
    return text(row, postcode).flatMap(Postcode::tryParse).filter(found -> !found.isOutwardOnly());
  }

  /** The place of a row, or empty if its district is not a code. */
  Optional<PostcodePlace> placeOf(CsvParser row) {
    return text(row, district)
        .flatMap(PostcodeLayout::district)
        .map(code -> new PostcodePlace(code, status(row), group(row)));
  }

  private PostcodeStatus status(CsvParser row) {
    return terminated
        .flatMap(column -> text(row, column))
        .map(month -> isEmpty(month) ? PostcodeStatus.LIVE : PostcodeStatus.TERMINATED)
        .orElse(statusWithoutColumn);
  }

  private String group(CsvParser row) {
    return group
        .flatMap(column -> text(row, column))
        .filter(code -> GROUP.matcher(code).matches())
        .orElse("");
  }

  /** A code, or the empty text where the field says that there is none. */
  private static Optional<String> district(String field) {
    if (isEmpty(field)) {
      return Optional.of("");
    }
    return GSS_CODE.matcher(field).matches() ? Optional.of(field) : Optional.empty();
  }

  private static boolean isEmpty(String field) {
    return EMPTY.contains(field.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> text(CsvParser row, int column) {
    return column < row.size() ? Optional.of(row.field(column)) : Optional.empty();
  }
}
