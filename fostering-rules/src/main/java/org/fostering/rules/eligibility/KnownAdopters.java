package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.fostering.model.organisation.Confidence;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.Groups;
import org.fostering.model.organisation.Organisations;

/**
 * Of whom a directory knows on a day whether an authority belongs to them: the authorities
 * themselves, and the hubs and networks whose members it has. Nobody publishes a register of hubs:
 * of one that it does not have, whose members it does not have, or of which it says that others are
 * members too, it is not known; nor to which service somebody turns.
 *
 * @param organisations the directory
 * @param day the day
 */
record KnownAdopters(Organisations organisations, LocalDate day) implements Predicate<String> {

  @Override
  public boolean test(String id) {
    return organisations.find(id).isPresent()
        || hasMembersOf(organisations.hubs(), id)
        || hasMembersOf(organisations.networks(), id)
        || organisations.authorities().stream().anyMatch(one -> one.getId().equals(id));
  }

  private <G extends DirectoryEntry> boolean hasMembersOf(Groups<G> groups, String id) {
    Optional<G> group = groups.find(id);
    return group.isPresent()
        && !group.get().getConfidence().equals(Optional.of(Confidence.PARTIAL))
        && !groups.membersOf(group.get(), day).isEmpty();
  }
}
