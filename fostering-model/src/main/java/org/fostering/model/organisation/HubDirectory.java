package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.reference.DataSource;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;

/**
 * The regional fostering recruitment hubs, and which authorities are known to be members of which,
 * from when to when.
 *
 * <p><strong>Not known to be in a hub is not in no hub.</strong> Nobody publishes a register of
 * hubs. {@link #standard()} holds what public pages say: nine of ten hubs and 74 memberships, where
 * about 98 authorities belonged to a hub in 2024 to 2025. Hubs formed later are missing. An empty
 * answer therefore means that no membership is known; whoever knows better passes their own
 * directory.
 *
 * <p>An open first day of a membership means that the day is not known. Until the first day on
 * which its hub can have opened, no membership is in force.
 *
 * <p>Immutable and thread-safe.
 */
public final class HubDirectory {

  private final DataSource source;
  private final Map<String, Hub> hubs;
  private final List<HubMembership> memberships;

  private HubDirectory(DataSource source, Map<String, Hub> hubs, List<HubMembership> memberships) {
    this.source = source;
    this.hubs = hubs;
    this.memberships = memberships;
  }

  /**
   * The hubs that come with the library. Read from the jar on first use and then shared.
   *
   * @return the directory
   */
  public static HubDirectory standard() {
    return Standard.DIRECTORY;
  }

  private static final class Standard {
    static final HubDirectory DIRECTORY = load();
  }

  /**
   * A directory of a host's own hubs and memberships. Contradictions are refused at once, because a
   * wrong membership would send people to the wrong door quietly.
   *
   * @param source where the data is from
   * @param authorities the register in which members and leads are looked up
   * @param hubs the hubs, each with its own key
   * @param memberships the memberships; an authority may belong to several hubs, and to one hub
   *     several times, but not twice on the same day
   * @return the directory
   * @throws IllegalArgumentException if two hubs have one key, a membership is of a hub that is not
   *     among the hubs, a member or lead is not in the register, or two memberships of one
   *     authority in one hub overlap; the message names the rows, counted from 1
   */
  public static HubDirectory of(
      DataSource source,
      AuthorityRegister authorities,
      Collection<Hub> hubs,
      Collection<HubMembership> memberships) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(authorities, "authorities");
    Map<String, Hub> byId = new LinkedHashMap<>();
    for (Hub hub : Objects.requireNonNull(hubs, "hubs")) {
      if (byId.put(hub.id(), hub) != null) {
        throw new IllegalArgumentException("two hubs have the key " + hub.id());
      }
      hub.leadAuthority().ifPresent(id -> checkKnown(authorities, id, "the lead of " + hub.id()));
    }
    List<HubMembership> rows = List.copyOf(Objects.requireNonNull(memberships, "memberships"));
    Map<List<String>, List<Integer>> earlierRows = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      HubMembership row = rows.get(i);
      if (!row.hub().equals(byId.get(row.hub().id()))) {
        throw new IllegalArgumentException(
            "membership " + (i + 1) + " is of a hub not listed: " + row.hub().id());
      }
      checkKnown(authorities, row.authorityId(), "membership " + (i + 1));
      List<Integer> earlier =
          earlierRows.computeIfAbsent(
              List.of(row.hub().id(), row.authorityId()), pair -> new ArrayList<>());
      for (int other : earlier) {
        if (rows.get(other).period().overlaps(row.period())) {
          throw new IllegalArgumentException(overlap(rows, other, i));
        }
      }
      earlier.add(i);
    }
    return new HubDirectory(source, byId, rows);
  }

  private static void checkKnown(AuthorityRegister authorities, String id, String where) {
    if (authorities.find(id).isEmpty()) {
      List<String> successors =
          authorities.findByPredecessor(id).stream().map(Authority::id).toList();
      throw new IllegalArgumentException(
          where
              + " names the unknown authority "
              + id
              + (successors.isEmpty() ? "" : ", which was replaced by " + successors));
    }
  }

  private static String overlap(List<HubMembership> rows, int first, int second) {
    return "memberships %d (%s) and %d (%s) of %s in %s overlap"
        .formatted(
            first + 1,
            days(rows.get(first).period()),
            second + 1,
            days(rows.get(second).period()),
            rows.get(first).authorityId(),
            rows.get(first).hub().id());
  }

  private static String days(DateRange period) {
    return period.from().map(LocalDate::toString).orElse("..")
        + " to "
        + period.to().map(LocalDate::toString).orElse("..");
  }

  /**
   * Where the data is from. Each hub and each membership names its own source besides.
   *
   * @return the source, with its edition and the words of attribution
   */
  public DataSource source() {
    return source;
  }

  /**
   * Every hub of the directory.
   *
   * @return an unmodifiable list
   */
  public List<Hub> hubs() {
    return List.copyOf(hubs.values());
  }

  /**
   * The hub with a key.
   *
   * @param id the key, such as {@code foster4}
   * @return the hub, or empty if none has the key
   */
  public Optional<Hub> hub(String id) {
    return Optional.ofNullable(hubs.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * Every membership of the directory, past and future ones included.
   *
   * @return an unmodifiable list
   */
  public List<HubMembership> memberships() {
    return memberships;
  }

  /**
   * The hubs that an authority is known to belong to on a day.
   *
   * @param authority the authority
   * @param day the day
   * @return the memberships in force on the day, in the order of the directory, unmodifiable. Empty
   *     means that none is known, not that there is none
   */
  public List<HubMembership> hubsOf(Authority authority, LocalDate day) {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(day, "day");
    return memberships.stream()
        .filter(row -> row.authorityId().equals(authority.id()) && row.isInForceOn(day))
        .toList();
  }

  /**
   * The authorities known to belong to a hub on a day.
   *
   * @param hub the hub
   * @param day the day
   * @return the memberships in force on the day, in the order of the directory, unmodifiable. A hub
   *     whose confidence is {@link Confidence#PARTIAL} has members that are not among them
   */
  public List<HubMembership> membersOf(Hub hub, LocalDate day) {
    Objects.requireNonNull(hub, "hub");
    Objects.requireNonNull(day, "day");
    return memberships.stream()
        .filter(row -> row.hub().equals(hub) && row.isInForceOn(day))
        .toList();
  }

  /** Says how many hubs and memberships there are, and as of when. */
  @Override
  public String toString() {
    return "HubDirectory["
        + hubs.size()
        + " hubs, "
        + memberships.size()
        + " memberships, as of "
        + source.asOf()
        + "]";
  }

  private static HubDirectory load() {
    Map<String, Hub> hubs = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(HubDirectory.class.getResourceAsStream("hubs.csv"), "hubs.csv")) {
      DateRange launched = row.period("launched_earliest", "launched_latest");
      Hub hub =
          new Hub(
              row.text("id"),
              row.text("name"),
              row.optional("lead_authority"),
              launched.equals(DateRange.ALWAYS) ? Optional.empty() : Optional.of(launched),
              confidence(row),
              row.text("source"));
      hubs.put(hub.id(), hub);
    }
    List<HubMembership> memberships = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            HubDirectory.class.getResourceAsStream("hub-memberships.csv"), "hub-memberships.csv")) {
      memberships.add(
          new HubMembership(
              Optional.ofNullable(hubs.get(row.text("hub")))
                  .orElseThrow(() -> row.broken("unknown hub")),
              row.text("authority"),
              row.period("from", "to"),
              confidence(row),
              row.text("source")));
    }
    return of(
        DataSource.embedded("hubs"), AuthorityRegister.standard(), hubs.values(), memberships);
  }

  private static Confidence confidence(ResourceTable.Row row) {
    return Confidence.valueOf(row.text("confidence").toUpperCase(Locale.ROOT));
  }
}
