package org.fostering.model.code;

import java.util.Optional;

/**
 * What an organisation that acts for authorities is.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("delivery-organisation-kind")
public final class DeliveryOrganisationKind extends Code {

  /** A trust to which an authority’s functions for children are delegated. */
  public static final DeliveryOrganisationKind CHILDRENS_TRUST =
      new DeliveryOrganisationKind("childrens-trust");

  /** A company that one authority owns and that acts for it. */
  public static final DeliveryOrganisationKind COUNCIL_COMPANY =
      new DeliveryOrganisationKind("council-company");

  /** A company that several authorities own and that acts for each of them. */
  public static final DeliveryOrganisationKind JOINT_COMPANY =
      new DeliveryOrganisationKind("joint-company");

  /** A service that one authority runs for itself and for others. */
  public static final DeliveryOrganisationKind SHARED_SERVICE =
      new DeliveryOrganisationKind("shared-service");

  /** Another organisation that acts under a contract. */
  public static final DeliveryOrganisationKind INDEPENDENT_PROVIDER =
      new DeliveryOrganisationKind("independent-provider");

  private DeliveryOrganisationKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DeliveryOrganisationKind of(String text) {
    return new DeliveryOrganisationKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DeliveryOrganisationKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new DeliveryOrganisationKind(text)) : Optional.empty();
  }
}
