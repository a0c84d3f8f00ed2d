package org.fostering.rules;

/**
 * More is unknown than can be reckoned with: the rule that asks for it becomes an incident. A
 * household has no thousand members, so this meets a document that was made to tie up the machine,
 * or a rule that relates everything to everything.
 */
final class TooManyUnknowns extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyUnknowns() {
    super("more is unknown than can be reckoned with");
  }
}
