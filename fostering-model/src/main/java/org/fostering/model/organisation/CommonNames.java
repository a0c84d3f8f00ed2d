package org.fostering.model.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.reference.District;
import org.fostering.model.reference.Districts;

/**
 * How people call a council or a trust: <i>Surrey County Council</i> for Surrey, <i>Bristol City
 * Council</i> for <i>Bristol, City of</i>. What every council has in its name says nothing, so that
 * it is left out on both sides; what is left must be the same.
 *
 * <p>Immutable.
 */
final class CommonNames {

  private static final Set<String> SAID_OF_EVERY_COUNCIL =
      Set.of(
          "the",
          "of",
          "and",
          "council",
          "county",
          "city",
          "borough",
          "district",
          "metropolitan",
          "unitary",
          "authority",
          "royal",
          "corporation",
          "cyngor",
          "y",
          "sir",
          "sirol",
          "dinas",
          "bwrdeistref");
  private static final Set<String> SAID_OF_EVERY_TRUST =
      Set.of("the", "and", "health", "social", "care", "hsc", "trust");

  /** The City alone, which nobody means who says London. */
  private static final String LONDON = "london";

  private static final Pattern LEFT_OUT = Pattern.compile("[’'.\\p{M}]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private final Map<String, List<AuthorityEntry>> authorities;
  private final Map<String, List<District>> districts;

  private CommonNames(
      Map<String, List<AuthorityEntry>> authorities, Map<String, List<District>> districts) {
    this.authorities = authorities;
    this.districts = districts;
  }

  /** The names of authorities, in either language, and of districts. */
  static CommonNames of(Collection<AuthorityEntry> authorities, Districts districts) {
    Map<String, List<AuthorityEntry>> ofAuthorities = new LinkedHashMap<>();
    for (AuthorityEntry authority : authorities) {
      Stream.of(authority.getName(), authority.getNameWelsh())
          .flatMap(name -> name.map(CommonNames::tellingPart).stream())
          .distinct()
          .forEach(part -> put(ofAuthorities, part, authority));
    }
    Map<String, List<District>> ofDistricts = new LinkedHashMap<>();
    districts.all().forEach(district -> put(ofDistricts, tellingPart(district.name()), district));
    return new CommonNames(ofAuthorities, ofDistricts);
  }

  private static <T> void put(Map<String, List<T>> byName, String part, T named) {
    if (!part.isEmpty()) {
      byName.computeIfAbsent(part, any -> new ArrayList<>()).add(named);
    }
  }

  List<AuthorityEntry> authorities(String name) {
    return List.copyOf(authorities.getOrDefault(tellingPart(name), List.of()));
  }

  List<District> districts(String name) {
    return List.copyOf(districts.getOrDefault(tellingPart(name), List.of()));
  }

  /** What tells a name from others of its kind; empty where nothing does. */
  static String tellingPart(String name) {
    String plain =
        Normalizer.normalize(Objects.requireNonNull(name, "name"), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    List<String> words = List.of(BETWEEN_WORDS.split(LEFT_OUT.matcher(plain).replaceAll(""), -1));
    Set<String> empty = words.contains("trust") ? SAID_OF_EVERY_TRUST : SAID_OF_EVERY_COUNCIL;
    List<String> telling = new ArrayList<>();
    for (String word : words) {
      boolean isLondonBorough = word.equals(LONDON) && words.contains("borough");
      if (!word.isEmpty() && !empty.contains(word) && !isLondonBorough) {
        telling.add(word);
      }
    }
    String told = String.join(" ", telling);
    return told.equals(LONDON) ? "" : told;
  }
}
