package org.fostering.model.reference;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.reference.PostcodeResult.LookupOutcome;
import org.fostering.model.value.Nation;

/**
 * All that a directory holds about one postcode. Many postcodes share a place, so a directory keeps
 * each once.
 *
 * @param district the GSS code of the district, a pseudo code, or empty text for none
 * @param status whether the postcode is in use
 * @param commissioningGroup the code of the Local Commissioning Group, or empty text for none
 */
record PostcodePlace(String district, PostcodeStatus status, String commissioningGroup)
    implements Comparable<PostcodePlace> {

  private static final Pattern PSEUDO = Pattern.compile("[A-Z]99999999");
  private static final Comparator<PostcodePlace> ORDER =
      Comparator.comparing(PostcodePlace::district)
          .thenComparing(PostcodePlace::status)
          .thenComparing(PostcodePlace::commissioningGroup);

  /** Whether the place lies in a district: there is a code, and it is not one that says "none". */
  boolean hasDistrict() {
    return !district.isEmpty() && !PSEUDO.matcher(district).matches();
  }

  /** The answer for a full postcode at this place. */
  PostcodeResult found() {
    return new PostcodeResult(
        hasDistrict() ? LookupOutcome.FOUND : LookupOutcome.NO_AREA,
        districts().collect(Collectors.toCollection(TreeSet::new)),
        nation().collect(Collectors.toSet()),
        status,
        group());
  }

  /** The answer for an outward code whose postcodes are at these places, one or more. */
  static PostcodeResult candidates(Set<PostcodePlace> places) {
    TreeSet<String> districts =
        places.stream()
            .flatMap(PostcodePlace::districts)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Optional<String>> groups =
        places.stream().map(PostcodePlace::group).collect(Collectors.toSet());
    return new PostcodeResult(
        districts.isEmpty() ? LookupOutcome.NO_AREA : LookupOutcome.CANDIDATES,
        districts,
        places.stream().flatMap(PostcodePlace::nation).collect(Collectors.toSet()),
        PostcodeStatus.NOT_KNOWN,
        groups.size() == 1 ? groups.iterator().next() : Optional.empty());
  }

  private Stream<String> districts() {
    return hasDistrict() ? Stream.of(district) : Stream.empty();
  }

  private Stream<Nation> nation() {
    return Nation.ofGssCode(district).stream();
  }

  private Optional<String> group() {
    return commissioningGroup.isEmpty() ? Optional.empty() : Optional.of(commissioningGroup);
  }

  @Override
  public int compareTo(PostcodePlace other) {
    return ORDER.compare(this, other);
  }

  /** Does not tell the place. */
  @Override
  public String toString() {
    return "PostcodePlace[redacted]";
  }
}
