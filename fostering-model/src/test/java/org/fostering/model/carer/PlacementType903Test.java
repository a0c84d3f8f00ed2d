package org.fostering.model.carer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.fostering.model.code.CarerRelation;
import org.fostering.model.code.FosteringPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementType903Test {

  @ParameterizedTest
  @CsvSource({
    "relative-or-friend, long-term, U1",
    "relative-or-friend, adoption, U2",
    "relative-or-friend, other, U3",
    "other-foster-carer, long-term, U4",
    "other-foster-carer, adoption, U5",
    "other-foster-carer, other, U6"
  })
  void relation_and_purpose_lead_to_one_placement_type(
      String relation, String purpose, String placementType) {
    assertEquals(
        Optional.of(placementType),
        PlacementType903.of(CarerRelation.of(relation), FosteringPurpose.of(purpose)));
  }

  @Test
  void a_code_that_is_not_known_leads_to_none() {
    assertEquals(
        Optional.empty(),
        PlacementType903.of(CarerRelation.of("neighbour"), FosteringPurpose.LONG_TERM));
    assertEquals(
        Optional.empty(),
        PlacementType903.of(CarerRelation.RELATIVE_OR_FRIEND, FosteringPurpose.of("holiday")));
  }
}
