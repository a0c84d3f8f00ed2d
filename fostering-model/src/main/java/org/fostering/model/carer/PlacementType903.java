package org.fostering.model.carer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.CarerRelation;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.FosteringPurpose;

/**
 * The placement types U1 to U6 of the SSDA903 return: a grid of what the carer is to the child and
 * what the fostering is to lead to. The crosswalk of the two code lists holds the grid; the type of
 * a pair is the one to which both of its codes lead.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class PlacementType903 {

  /** The scheme of the placement types, as the crosswalks name it. */
  public static final String SCHEME = "ssda903-placement-type";

  private PlacementType903() {}

  /**
   * The placement type of a pair.
   *
   * @param relation what the carer is to the child
   * @param purpose what the fostering is to lead to
   * @return the placement type, such as {@code U4}, or empty if either code is not known
   */
  public static Optional<String> of(CarerRelation relation, FosteringPurpose purpose) {
    Set<String> ofPurpose = placementTypes(purpose).collect(Collectors.toSet());
    return placementTypes(relation).filter(ofPurpose::contains).findFirst();
  }

  private static Stream<String> placementTypes(Code code) {
    return code.list().find(code.getText()).stream()
        .flatMap(entry -> entry.mappings().stream())
        .filter(mapping -> mapping.scheme().equals(SCHEME))
        .map(CodeEntry.Mapping::code);
  }
}
