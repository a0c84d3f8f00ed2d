package org.fostering.rules.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one enquiry. Nothing can be read from them without the secret, and with it only by
 * trying.
 *
 * <p>Immutable and thread-safe.
 */
public final class EnquiryKeys {

  /**
   * The keys of one person.
   *
   * @param parts by the id of the part its keys: several where somebody has had several names
   */
  record PersonKeys(Map<String, Set<String>> parts) {

    Set<String> of(String part) {
      return parts.getOrDefault(part, Set.of());
    }

    boolean agrees(PersonKeys other, String part) {
      return !Collections.disjoint(of(part), other.of(part));
    }

    /** Whether each has something that the other has not, or one alone has any. */
    boolean differs(PersonKeys other, String part) {
      Set<String> own = of(part);
      Set<String> others = other.of(part);
      boolean isContained = own.containsAll(others) || others.containsAll(own);
      return !isContained || own.isEmpty() != others.isEmpty();
    }
  }

  private final List<PersonKeys> people;
  private final Set<String> homes;
  private final Optional<LocalDate> receivedOn;
  private final Optional<LocalDate> closedOn;

  EnquiryKeys(
      List<PersonKeys> people,
      Set<String> homes,
      Optional<LocalDate> receivedOn,
      Optional<LocalDate> closedOn) {
    this.people = List.copyOf(people);
    this.homes = Set.copyOf(homes);
    this.receivedOn = receivedOn;
    this.closedOn = closedOn;
  }

  /** {@return every key, for finding candidates, in an order of their own} */
  public Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (MatchPart part : MatchPart.ALL) {
      if (part.isSearched()) {
        people.forEach(person -> all.addAll(person.of(part.id())));
      }
    }
    return all;
  }

  /**
   * What this enquiry and another have in common.
   *
   * @param other the keys of the other, made with the same secret
   * @return the best link of any two of the people, and then that of the households if there is
   *     one; that of the households alone, which is possible, where two people are not one and have
   *     a family name, an address for email or a telephone at one home; nothing otherwise
   */
  public List<MatchLink> compare(EnquiryKeys other) {
    Objects.requireNonNull(other, "other");
    Found found = new Found();
    for (int i = 0; i < people.size(); i++) {
      for (int k = 0; k < other.people.size(); k++) {
        Optional<MatchLink> link = compare(people.get(i), other.people.get(k), isAfter(other));
        if (link.isPresent()) {
          found.add(link.get(), i, k);
        }
      }
    }
    if (found.best == null) {
      return found.together == null ? List.of() : List.of(found.together);
    }
    MatchLink best = found.best;
    Met met = found.met;
    boolean isWithOthers =
        met.mine().size() < people.size() && met.theirs().size() < other.people.size();
    List<MatchLink> links = new ArrayList<>(List.of(best));
    household(other, best, found.certain.pairs(), isWithOthers).ifPresent(links::add);
    return List.copyOf(links);
  }

  /** Whether everything but the days is the same. */
  boolean isOfSamePeople(EnquiryKeys other) {
    return people.equals(other.people) && homes.equals(other.homes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnquiryKeys keys
        && isOfSamePeople(keys)
        && receivedOn.equals(keys.receivedOn)
        && closedOn.equals(keys.closedOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(people, homes, receivedOn, closedOn);
  }

  /** What the people of two enquiries have in common, two by two. */
  private static final class Found {
    private @Nullable MatchLink best;
    private @Nullable MatchLink together;
    private final Met met = new Met(new HashSet<>(), new HashSet<>());
    private final Met certain = new Met(new HashSet<>(), new HashSet<>());

    void add(MatchLink link, int own, int other) {
      if (link.scope() == MatchLink.Scope.HOUSEHOLD) {
        together = together == null ? link : together;
        return;
      }
      met.add(own, other);
      if (link.isCertain()) {
        certain.add(own, other);
      }
      best = best == null || link.weight() > best.weight() ? link : best;
    }
  }

  /** Which of the people of either side are somebody of the other side. */
  private record Met(Set<Integer> mine, Set<Integer> theirs) {

    void add(int own, int other) {
      mine.add(own);
      theirs.add(other);
    }

    /** Somebody who stands in one enquiry twice counts once. */
    int pairs() {
      return Math.min(mine.size(), theirs.size());
    }
  }

  /** A new enquiry after one that was closed is not a duplicate. */
  private boolean isAfter(EnquiryKeys other) {
    return isClosedBefore(other) || other.isClosedBefore(this);
  }

  private boolean isClosedBefore(EnquiryKeys later) {
    return closedOn.isPresent()
        && later.receivedOn.isPresent()
        && !later.receivedOn.get().isBefore(closedOn.get());
  }

  private static Optional<MatchLink> compare(PersonKeys mine, PersonKeys theirs, boolean again) {
    List<String> agreeing = new ArrayList<>();
    int weight = 0;
    for (MatchPart part : MatchPart.ALL) {
      if (mine.agrees(theirs, part.id())) {
        agreeing.add(part.id());
        weight += part.weight();
      }
    }
    Predicate<String> differs = part -> mine.differs(theirs, part);
    if (!MatchPart.reaches("possible", weight, agreeing, differs)) {
      return MatchPart.reaches("household", weight, agreeing, differs)
          ? Optional.of(new MatchLink(MatchLink.Scope.HOUSEHOLD, false, again, weight, agreeing))
          : Optional.empty();
    }
    // Father and son of one name share all but the day of birth; twins all but a given name.
    boolean isCertain = MatchPart.reaches("certain", weight, agreeing, differs);
    return Optional.of(new MatchLink(MatchLink.Scope.PERSON, isCertain, again, weight, agreeing));
  }

  /**
   * One person alone is not a household: the other may have stayed behind. It is certainly one
   * where two people are the same, or one is who lives at the same address, unless each side has
   * somebody whom the other has not: then somebody may have left, and somebody else moved in.
   */
  private Optional<MatchLink> household(
      EnquiryKeys other, MatchLink person, int certain, boolean isWithOthers) {
    boolean isSameHome = !Collections.disjoint(homes, other.homes);
    if (!isSameHome && certain == 0) {
      return Optional.empty();
    }
    boolean isCertain = certain > 1 || (certain == 1 && isSameHome && !isWithOthers);
    List<String> parts = new ArrayList<>();
    if (isSameHome) {
      parts.add("home");
    }
    if (certain > 0) {
      parts.add(certain > 1 ? "two-people" : "one-person");
    }
    return Optional.of(
        new MatchLink(
            MatchLink.Scope.HOUSEHOLD, isCertain, person.again(), person.weight(), parts));
  }

  /** Says how many people there are; never a key. */
  @Override
  public String toString() {
    return "EnquiryKeys[people=" + people.size() + "]";
  }
}
