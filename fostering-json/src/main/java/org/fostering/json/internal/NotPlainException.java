package org.fostering.json.internal;

import java.io.IOException;

/**
 * Says that a document is not plain JSON from beginning to end, as almost all are, so that somebody
 * else has to look at it. It tells nothing more, so there is only one.
 */
final class NotPlainException extends IOException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could mislead.
  static final NotPlainException INSTANCE = new NotPlainException();

  private NotPlainException() {
    super("not plain JSON");
  }

  /** There is nobody to read it. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
