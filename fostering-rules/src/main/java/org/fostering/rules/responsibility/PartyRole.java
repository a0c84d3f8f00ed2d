package org.fostering.rules.responsibility;

/** What an organisation is to the member for whose cases it has a part. */
public enum PartyRole {
  /** The member itself, or the fostering service that is the member. */
  ITSELF,
  /** An organisation that acts for the member by a delivery arrangement. */
  DELIVERY,
  /** The lead of the hub or network. */
  LEAD,
  /** The team of the hub. */
  HUB_TEAM,
  /** The network. */
  NETWORK,
  /** Another member. */
  OTHER_MEMBER,
  /** Another organisation, such as an agency or a campaign. */
  OTHER
}
