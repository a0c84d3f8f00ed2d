package org.fostering.rules.law;

/**
 * The state of the text of an instrument that was read. It is shown with the instrument, so that
 * "read" cannot hide an old copy.
 */
public enum TextState {
  /** The text as it was made; what amended it since is not in it. */
  AS_MADE,
  /** A text with the amendments in it, up to the day that is named if it is known. */
  CONSOLIDATED,
  /** The text in force on a day. */
  POINT_IN_TIME,
  /** Parts of it only. */
  EXCERPT,
  /** None of it: what rests on it is known or believed. */
  NOT_READ,
  /** It is the library’s own, or practice, and has no text to read. */
  OWN
}
