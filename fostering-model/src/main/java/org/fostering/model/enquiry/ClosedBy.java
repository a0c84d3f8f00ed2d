package org.fostering.model.enquiry;

/** Who brought an enquiry to its end. */
public enum ClosedBy {
  /** The enquirers: they said that they do not wish to go on. */
  ENQUIRER,
  /** The service: it decided not to go on, for whatever reason. */
  SERVICE,
  /** Neither: the enquiry had served its purpose, as when it led to an application. */
  NEITHER
}
