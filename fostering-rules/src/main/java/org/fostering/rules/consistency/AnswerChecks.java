package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fostering.model.applicant.Application;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.FosteringOffer;
import org.fostering.model.code.ConsentKind;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;

/** Whether entries of one list give answers that cannot both hold. */
final class AnswerChecks {

  private static final Set<Answer> YES_AND_NO = Set.of(Answer.YES, Answer.NO);

  /** The kinds that are for one thing without a subject. */
  private static final Set<ConsentKind> OF_ONE_THING =
      Set.of(ConsentKind.MARKETING, ConsentKind.MEDICAL_REPORT);

  private AnswerChecks() {}

  /**
   * Nobody gives and refuses the same consent on one day, unless what was given was taken back. The
   * later of the two entries is at fault.
   */
  static void consentsAgree(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    List<ConsentRecord> consents =
        part.value() instanceof Enquiry enquiry
            ? enquiry.getConsents()
            : ((Application) part.value()).getConsents();
    for (int i = 1; i < consents.size(); i++) {
      ConsentRecord consent = consents.get(i);
      if (consents.subList(0, i).stream().anyMatch(earlier -> isOpposite(earlier, consent))) {
        faults.accept(part.pointer().property("consents").index(i).property("given"));
      }
    }
  }

  private static boolean isOpposite(ConsentRecord one, ConsentRecord other) {
    return one.getGiven().isPresent()
        && other.getGiven().isPresent()
        && one.getGiven().get() != other.getGiven().get()
        && YES_AND_NO.contains(one.getGiven().get())
        && YES_AND_NO.contains(other.getGiven().get())
        && one.getGivenOn().isPresent()
        && one.getGivenOn().equals(other.getGivenOn())
        && one.getWithdrawnOn().isEmpty()
        && other.getWithdrawnOn().isEmpty()
        && isSame(one, other);
  }

  /** Whether the two are surely one question: of one thing, one wording, one body, one way. */
  private static boolean isSame(ConsentRecord one, ConsentRecord other) {
    return one.getKind().equals(other.getKind())
        && (one.getSubject().isPresent() || OF_ONE_THING.contains(one.getKind()))
        && one.getSubject().equals(other.getSubject())
        && one.getOrganisation().equals(other.getOrganisation())
        && one.getWording().equals(other.getWording())
        && one.getHoldsFrom().equals(other.getHoldsFrom())
        && Set.copyOf(one.getMethods()).equals(Set.copyOf(other.getMethods()))
        && !Collections.disjoint(one.getPeople(), other.getPeople());
  }

  /**
   * Carers mainly offer one kind at a time. Offers of one kind, or of a kind and a broader one, are
   * the same; the later of two at the same time is at fault.
   */
  static void oneMainOffer(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    List<FosteringOffer> offers = ((Approval) part.value()).getOffers();
    for (int i = 1; i < offers.size(); i++) {
      FosteringOffer offer = offers.get(i);
      if (JavaChecks.isYes(offer.getPrimary())
          && offers.subList(0, i).stream().anyMatch(earlier -> isOtherMainOffer(earlier, offer))) {
        faults.accept(part.pointer().property("offers").index(i).property("primary"));
      }
    }
  }

  private static boolean isOtherMainOffer(FosteringOffer one, FosteringOffer other) {
    Optional<FosteringKind> kind = other.getKind();
    return JavaChecks.isYes(one.getPrimary())
        && one.getKind().isPresent()
        && kind.isPresent()
        && one.getKind().get().isKnown()
        && kind.get().isKnown()
        && !one.getKind().get().overlaps(kind.get())
        && !isBefore(one.getUntil(), other.getSince())
        && !isBefore(other.getUntil(), one.getSince());
  }

  /** Whether something certainly ended before the other began. */
  private static boolean isBefore(Optional<LocalDate> until, Optional<LocalDate> since) {
    return until.isPresent() && since.isPresent() && until.get().isBefore(since.get());
  }
}
