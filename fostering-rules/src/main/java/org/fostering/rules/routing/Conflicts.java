package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.Code;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Truth;

/** Whether enquirers declare a connection with a service that counts as a conflict of interest. */
final class Conflicts {

  static final Question WHICH =
      new Question(
          "conflict-of-interest",
          Pointer.ROOT.property("conflictOfInterest").property("connections"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "Whose role is it in which body, which role is it, does it still last, and are those"
                  + " all the connections?",
              "Rôl pwy ydyw ac ym mha gorff, pa rôl ydyw, a yw’n parhau, ac ai dyna’r holl"
                  + " gysylltiadau?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  private static final Set<ConflictRole> OFFICES =
      Set.of(
          ConflictRole.EMPLOYEE, ConflictRole.CHILDREN_SERVICES_EMPLOYEE, ConflictRole.COUNCILLOR);

  private Conflicts() {}

  /** Whether there is one; of enquirers who declare nothing, no conflict is claimed or denied. */
  static Truth of(Enquiry enquiry, LocalDate asOf, Interpretations interpretations) {
    if (!isDeclared(enquiry)) {
      return Truth.FALSE;
    }
    return interpretations.of(Interpretation.CONFLICT_RELATIONS)
            == InterpretationOption.OWN_PRESENT_OFFICE_CONFLICTS
        ? ownPresentOffice(enquiry.getConflictOfInterest().orElseThrow(), asOf)
        : Truth.TRUE;
  }

  /** Whether a connection is declared, or said to be there. */
  static boolean isDeclared(Enquiry enquiry) {
    return enquiry
        .getConflictOfInterest()
        .filter(
            declaration ->
                !declaration.getConnections().isEmpty()
                    || declaration.getConnectionsAnswer().equals(Optional.of(ListAnswer.SOME)))
        .isPresent();
  }

  private static Truth ownPresentOffice(ConflictDeclaration declaration, LocalDate asOf) {
    Truth any =
        declaration.getConnectionsAnswer().equals(Optional.of(ListAnswer.ALL))
            ? Truth.FALSE
            : Truth.UNKNOWN;
    for (ConflictOfInterest connection : declaration.getConnections()) {
      switch (ownPresentOffice(connection, asOf)) {
        case TRUE -> {
          return Truth.TRUE;
        }
        case UNKNOWN -> any = Truth.UNKNOWN;
        case FALSE -> {}
      }
    }
    return any;
  }

  /** Whether a connection is an office that the person holds on the day. */
  static Truth ownPresentOffice(ConflictOfInterest connection, LocalDate asOf) {
    List<Truth> parts =
        List.of(
            isOneOf(connection.getHolder(), Set.of(ConflictHolder.SELF)),
            isOneOf(connection.getRole(), OFFICES),
            lasts(connection, asOf));
    if (parts.contains(Truth.FALSE)) {
      return Truth.FALSE;
    }
    return parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
  }

  private static Truth isOneOf(Optional<? extends Code> code, Set<? extends Code> codes) {
    if (code.isEmpty() || !code.get().isKnown()) {
      return Truth.UNKNOWN;
    }
    return codes.contains(code.get()) ? Truth.TRUE : Truth.FALSE;
  }

  static Truth lasts(ConflictOfInterest connection, LocalDate asOf) {
    if (connection.getUntil().filter(until -> until.latest().isBefore(asOf)).isPresent()
        || connection.getCurrent().equals(Optional.of(Answer.NO))) {
      return Truth.FALSE;
    }
    return connection.getCurrent().equals(Optional.of(Answer.YES)) ? Truth.TRUE : Truth.UNKNOWN;
  }
}
