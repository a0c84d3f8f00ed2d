package org.fostering.model.code;

import java.util.Optional;

/**
 * What kind of network organisations belong to. A recruitment hub is not among them; it has an
 * entry of its own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("network-kind")
public final class NetworkKind extends Code {

  /** The services of a nation under one brand, such as Foster Wales. */
  public static final NetworkKind NATIONAL_NETWORK = new NetworkKind("national-network");

  /**
   * One place at which to enquire for all authorities of a nation or region that is no recruitment
   * hub, such as that of the trusts of Northern Ireland.
   */
  public static final NetworkKind REGIONAL_FRONT_DOOR = new NetworkKind("regional-front-door");

  /** Authorities that plan and commission care together; its members need not be those of a hub. */
  public static final NetworkKind REGIONAL_CARE_COOPERATIVE =
      new NetworkKind("regional-care-cooperative");

  /** Services that work together by agreement. */
  public static final NetworkKind CONSORTIUM = new NetworkKind("consortium");

  /** Authorities that buy placements together. */
  public static final NetworkKind COMMISSIONING_GROUP = new NetworkKind("commissioning-group");

  private NetworkKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static NetworkKind of(String text) {
    return new NetworkKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<NetworkKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new NetworkKind(text)) : Optional.empty();
  }
}
