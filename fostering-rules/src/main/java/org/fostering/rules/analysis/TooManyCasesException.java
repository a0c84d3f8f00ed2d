package org.fostering.rules.analysis;

/**
 * There are too many facts, or values of them, to look at all cases. Nothing was found out; it does
 * not mean that there is nothing to find.
 */
public final class TooManyCasesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyCasesException(Throwable cause) {
    super("too many facts to look at all values of them", cause);
  }
}
