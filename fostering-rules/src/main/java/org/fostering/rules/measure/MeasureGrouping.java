package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;

/**
 * By what figures are shown apart. Every household is in one group: where it belongs to several it
 * is counted under {@link HouseholdFacts#SEVERAL}, so that the groups together are all.
 */
public enum MeasureGrouping {
  /** By authority. */
  AUTHORITY,
  /** By the hub in which the authority is known to be on the day. */
  HUB,
  /** By campaign. */
  CAMPAIGN,
  /** By campaign, and within it by authority: what each member has of a joint campaign. */
  CAMPAIGN_AND_AUTHORITY,
  /** By kind of fostering. */
  KIND;

  /** Stands between the parts of a group of two. */
  public static final String SEPARATOR = "/";

  /** The group of something; empty where it is not known. */
  String of(HouseholdFacts.Counted counted, LocalDate day, Organisations organisations) {
    return switch (this) {
      case AUTHORITY -> counted.authority();
      case HUB -> hub(organisations.find(counted.authority()), day, organisations);
      case CAMPAIGN -> counted.campaign();
      case CAMPAIGN_AND_AUTHORITY ->
          counted.campaign().isEmpty() ? "" : counted.campaign() + SEPARATOR + counted.authority();
      case KIND -> counted.kind();
    };
  }

  /** The hub of an authority; empty where the authority is not known. */
  static String hub(
      Optional<AuthorityEntry> authority, LocalDate day, Organisations organisations) {
    List<Membership<RecruitmentHubEntry>> hubs =
        authority.map(each -> organisations.hubs().of(each, day)).orElse(List.of());
    return hubs.isEmpty()
        ? authority.map(each -> HouseholdFacts.NONE).orElse("")
        : hubs.size() == 1 ? hubs.get(0).group().getId() : HouseholdFacts.SEVERAL;
  }
}
