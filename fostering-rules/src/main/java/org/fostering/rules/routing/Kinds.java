package org.fostering.rules.routing;

import java.util.Set;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.FosteringServiceKind;

/** Which kinds of service and of care count for what. */
final class Kinds {

  /** Services that are those of an authority or a trust. */
  static final Set<FosteringServiceKind> OF_AUTHORITIES =
      Set.of(
          FosteringServiceKind.LOCAL_AUTHORITY,
          FosteringServiceKind.AGENCY_FOR_AUTHORITY,
          FosteringServiceKind.HSC_TRUST);

  /** Approvals that are approvals to foster. */
  static final Set<EarlierCareKind> FOSTERING =
      Set.of(
          EarlierCareKind.FOSTER,
          EarlierCareKind.FOSTER_CONNECTED_CHILD,
          EarlierCareKind.TEMPORARY_FOSTER);

  private Kinds() {}
}
