package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.model.code.MembershipRole;

/**
 * The recruitment hubs, or the networks, and which authorities are known to take part in them, from
 * when to when.
 *
 * <p><strong>Not known to be in one is not in none.</strong> Nobody publishes a register of hubs,
 * so an empty answer means that no membership is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> what authorities take part in
 */
public final class Groups<G extends DirectoryEntry> {

  private final Map<String, G> entries;
  private final List<Membership<G>> memberships;
  private final Map<String, List<Membership<G>>> byAuthority;
  private final Map<String, List<Membership<G>>> byGroup;

  Groups(Map<String, G> entries, List<Membership<G>> memberships) {
    this.entries = entries;
    this.memberships = List.copyOf(memberships);
    this.byAuthority = index(row -> row.authority().key());
    this.byGroup = index(row -> row.group().getId());
  }

  private Map<String, List<Membership<G>>> index(Function<Membership<G>, String> key) {
    return memberships.stream().collect(Collectors.groupingBy(key));
  }

  /** {@return every hub, or every network; an unmodifiable list} */
  public List<G> all() {
    return List.copyOf(entries.values());
  }

  /**
   * The one with an id.
   *
   * @param id the id, such as {@code foster4}
   * @return the entry, or empty if none has the id
   */
  public Optional<G> find(String id) {
    return Optional.ofNullable(entries.get(Objects.requireNonNull(id, "id")));
  }

  /** {@return every membership, past and future ones included; an unmodifiable list} */
  public List<Membership<G>> memberships() {
    return memberships;
  }

  /**
   * Those that an authority is known to belong to on a day. Of one that takes part in some of the
   * work of others only, those in which it takes part in full.
   *
   * @param authority the authority
   * @param day the day
   * @return one membership in force on the day for each, in the order of the directory,
   *     unmodifiable. Empty means that none is known, not that there is none
   */
  public List<Membership<G>> of(AuthorityEntry authority, LocalDate day) {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(day, "day");
    List<Membership<G>> all =
        firstOfEach(
            byAuthority.getOrDefault(authority.key(), List.of()), row -> row.group().getId(), day);
    List<Membership<G>> full = all.stream().filter(row -> !isInPart(row)).toList();
    return full.isEmpty() ? all : full;
  }

  /**
   * The authorities known to belong to a hub or network on a day.
   *
   * @param group the hub or network
   * @param day the day
   * @return one membership in force on the day for each, in the order of the directory,
   *     unmodifiable. A hub whose confidence is {@link Confidence#PARTIAL} has members that are not
   *     among them
   */
  public List<Membership<G>> membersOf(G group, LocalDate day) {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(day, "day");
    return firstOfEach(
        byGroup.getOrDefault(group.getId(), List.of()), row -> row.authority().key(), day);
  }

  /**
   * How an authority is known to take part in a hub or network on a day.
   *
   * @param authority the authority
   * @param group the hub or network
   * @param day the day
   * @return the membership in force on the day, the first of several; empty where none is known
   */
  public Optional<Membership<G>> membership(AuthorityEntry authority, G group, LocalDate day) {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(day, "day");
    for (Membership<G> row : byAuthority.getOrDefault(authority.key(), List.of())) {
      if (row.group().getId().equals(group.getId()) && row.isInForceOn(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** An authority may be a member itself and by one who acts for it: that counts once. */
  private static boolean isInPart(Membership<?> row) {
    return row.statement().getRole().equals(Optional.of(MembershipRole.ASSOCIATE));
  }

  private List<Membership<G>> firstOfEach(
      List<Membership<G>> among, Function<Membership<G>, String> key, LocalDate day) {
    if (among.isEmpty()) {
      return List.of();
    }
    Map<String, Membership<G>> first = new LinkedHashMap<>();
    for (Membership<G> row : among) {
      if (row.isInForceOn(day)) {
        first.putIfAbsent(key.apply(row), row);
      }
    }
    return List.copyOf(first.values());
  }

  /** Says how many there are, and how many memberships. */
  @Override
  public String toString() {
    return "Groups[" + entries.size() + ", " + memberships.size() + " memberships]";
  }
}
