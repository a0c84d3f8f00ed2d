package org.fostering.cli.shared;

import java.util.Iterator;
import java.util.Optional;
import org.fostering.rules.cases.CaseGroup;

/**
 * Groups of documents as a source.
 *
 * @param groups the groups
 * @param each how many bytes of what comes of it are held for a document of a group
 */
public record CaseGroups(Iterator<CaseGroup> groups, long each)
    implements Pipeline.Source<CaseGroup> {

  @Override
  public Optional<CaseGroup> next() {
    return groups.hasNext() ? Optional.of(groups.next()) : Optional.empty();
  }

  @Override
  public long size(CaseGroup group) {
    return group.documents().size() * each;
  }
}
