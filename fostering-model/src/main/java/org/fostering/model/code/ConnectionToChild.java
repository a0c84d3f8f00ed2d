package org.fostering.model.code;

import java.util.Optional;

/**
 * What a connected person is to the child.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("connection-to-child")
public final class ConnectionToChild extends Code {

  /** A relative of the child. */
  public static final ConnectionToChild RELATIVE = new ConnectionToChild("relative");

  /** A friend of the child. */
  public static final ConnectionToChild FRIEND = new ConnectionToChild("friend");

  /** Another person connected with the child. */
  public static final ConnectionToChild OTHER_CONNECTED = new ConnectionToChild("other-connected");

  /** An approved prospective adopter for the child. */
  public static final ConnectionToChild PROSPECTIVE_ADOPTER =
      new ConnectionToChild("prospective-adopter");

  private ConnectionToChild(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConnectionToChild of(String text) {
    return new ConnectionToChild(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConnectionToChild> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConnectionToChild(text)) : Optional.empty();
  }
}
