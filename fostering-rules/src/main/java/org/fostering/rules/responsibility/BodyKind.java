package org.fostering.rules.responsibility;

/** What the law of fostering sees in an organisation of a directory. */
public enum BodyKind {
  /** A local authority or a health and social care trust, or the fostering service of one. */
  AUTHORITY,
  /** A registered fostering agency that approves foster carers. */
  AGENCY,
  /** A registered agency that performs the fostering functions of an authority. */
  AGENCY_FOR_AUTHORITY,
  /** A voluntary organisation that approves foster carers. */
  VOLUNTARY_ORGANISATION,
  /** An organisation that performs functions of the authority by a delivery arrangement. */
  DELIVERY,
  /** A company or trust that does not act for the authority in this step by any arrangement. */
  OTHER_ORGANISATION,
  /** A service that assesses and leaves the approval to another body. */
  ASSESSOR,
  /** A recruitment hub. */
  HUB,
  /** A network. */
  NETWORK,
  /** A campaign. */
  CAMPAIGN
}
