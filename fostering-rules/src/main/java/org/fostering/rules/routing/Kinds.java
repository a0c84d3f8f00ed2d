package org.fostering.rules.routing;

import java.util.Set;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.HelpingWay;

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

  /** Ways of caring that are not fostering, and have services and law of their own. */
  static final Set<HelpingWay> OTHER_CARE =
      Set.of(
          HelpingWay.ADOPTION,
          HelpingWay.SUPPORTED_LODGINGS,
          HelpingWay.PRIVATE_FOSTERING,
          HelpingWay.STAYING_PUT,
          HelpingWay.SHORT_BREAKS_FOR_OWN_CHILD);

  private Kinds() {}
}
