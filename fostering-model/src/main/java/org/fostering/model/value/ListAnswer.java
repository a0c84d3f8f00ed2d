package org.fostering.model.value;

/**
 * What somebody said when they were asked for the things of a list. It stands beside the list, as
 * {@code petsAnswer} beside {@code pets}, because an empty list does not tell "none" from "nobody
 * asked". Where the question was not asked there is no answer: the accessor is then empty.
 *
 * <p>{@link #NONE} is the only way to say that there are none, and {@link #ALL} the only way to say
 * that nothing is missing from what is listed: something listed beside the first, or nothing beside
 * the second, is a contradiction and settles nothing. The last two are the words of {@link Answer}.
 */
public enum ListAnswer {
  /** There are none. */
  NONE,
  /** Those listed are all that there are. */
  ALL,
  /** There are some, and those listed, if any, are not all of them. */
  SOME,
  /** Asked, and the person asked does not know whether there are any, or any more. */
  NOT_KNOWN,
  /** Asked, and the person preferred not to say whether there are any, or any more. */
  REFUSED
}
