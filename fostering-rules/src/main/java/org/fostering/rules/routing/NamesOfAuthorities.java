package org.fostering.rules.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.District;

/**
 * The authorities and districts of the directories by their names, found out once for as long as
 * the directories are kept: most names that people write are of organisations that no directory
 * has, and a search would go through all of them.
 *
 * <p>Immutable and thread-safe.
 */
final class NamesOfAuthorities {

  private static final Map<Organisations, NamesOfAuthorities> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<String, List<AuthorityEntry>> byName;
  private final Map<String, List<AuthorityEntry>> byTellingPart;
  private final Map<String, List<District>> districts;

  private NamesOfAuthorities(Organisations organisations) {
    List<AuthorityEntry> all = organisations.authorities();
    byName = by(all, entry -> names(entry).map(AuthorityNames.Known::plain));
    byTellingPart = by(all, entry -> names(entry).map(AuthorityNames.Known::telling));
    districts =
        by(
            organisations.districts().all(),
            district -> Stream.of(AuthorityNames.known(district.name()).telling()));
  }

  private static Stream<AuthorityNames.Known> names(AuthorityEntry entry) {
    return References.names(entry).map(AuthorityNames::known);
  }

  private static <E> Map<String, List<E>> by(
      Iterable<E> entries, Function<E, Stream<String>> names) {
    Map<String, List<E>> found = new HashMap<>();
    for (E entry : entries) {
      // English and Welsh may be the same.
      names
          .apply(entry)
          .distinct()
          .forEach(name -> found.computeIfAbsent(name, n -> new ArrayList<>()).add(entry));
    }
    return found;
  }

  static NamesOfAuthorities in(Organisations organisations) {
    return KNOWN.computeIfAbsent(organisations, NamesOfAuthorities::new);
  }

  /** The authorities of whatever day that have a name, in the order of the directories. */
  List<AuthorityEntry> named(String name) {
    return byName.getOrDefault(AuthorityNames.plain(name), List.of());
  }

  /** The authorities of whatever day whose name has a telling part. */
  List<AuthorityEntry> called(String tellingPart) {
    return byTellingPart.getOrDefault(tellingPart, List.of());
  }

  /** The districts whose name has a telling part. */
  List<District> districts(String tellingPart) {
    return districts.getOrDefault(tellingPart, List.of());
  }
}
