package org.fostering.rules.journey;

import java.util.List;
import java.util.Objects;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.deadline.Saving;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;

/**
 * Why something may not happen, or why it cannot be determined. The text is constant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the row or requirement that says so, or of a general ground such as {@code
 *     day-unknown}
 * @param verdict what it comes to
 * @param why the reason
 * @param citations where it is written; empty for a general ground
 * @param certainty how certain the row is
 */
public record TransitionReason(
    String id, Verdict verdict, Bilingual why, List<Citation> citations, Certainty certainty) {

  static final TransitionReason DAY_UNKNOWN =
      general(
          "day-unknown",
          Verdict.CANNOT_TELL,
          "The day on which it happened is not recorded.",
          "Nid yw’r diwrnod y digwyddodd wedi’i gofnodi.");
  static final TransitionReason OTHER_NATION =
      general(
          "other-nation",
          Verdict.OTHER_NATION,
          "The law of this nation does not know this event; that of another nation does.",
          "Nid yw cyfraith y genedl hon yn adnabod y digwyddiad hwn; mae cyfraith cenedl arall yn"
              + " ei adnabod.");

  static final TransitionReason TIME_UNKNOWN =
      general(
          "time-unknown",
          Verdict.CANNOT_TELL,
          "The last day cannot be worked out: the calendar does not cover it, or the clock is not"
              + " verified.",
          "Ni ellir cyfrifo’r diwrnod olaf: nid yw’r calendr yn ei gynnwys, neu nid yw’r cloc"
              + " wedi’i wirio.");
  static final TransitionReason ANSWERED =
      general(
          "answered",
          Verdict.NOT_ALLOWED,
          "The proposal or decision was answered: the ways to answer exclude each other, and each"
              + " is used once.",
          "Atebwyd y cynnig neu’r penderfyniad: mae’r ffyrdd o ateb yn cau ei gilydd allan, a"
              + " defnyddir pob un unwaith.");
  static final TransitionReason TIME_OVER =
      general(
          "time-over",
          Verdict.NOT_ALLOWED,
          "The time to answer is over.",
          "Mae’r amser i ateb wedi dod i ben.");
  static final Bilingual NOT_CARRIED =
      new Bilingual(
          "The law of that day on this point is not verified here, so nothing is said of it.",
          "Nid yw cyfraith y diwrnod hwnnw ar y pwynt hwn wedi’i gwirio yma, felly ni ddywedir dim"
              + " amdani.");

  /** Copies the list. */
  public TransitionReason {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(certainty, "certainty");
    citations = List.copyOf(citations);
  }

  /** That a saving lets the case go on under an earlier law, about which nothing is said. */
  static TransitionReason ofEarlierLaw(Saving saving) {
    return new TransitionReason(
        saving.id(),
        Verdict.LAW_NOT_CARRIED,
        saving.why(),
        saving.basis().citations(),
        saving.basis().certainty());
  }

  private static TransitionReason general(
      String id, Verdict verdict, String english, String welsh) {
    return new TransitionReason(
        id, verdict, new Bilingual(english, welsh), List.of(), Certainty.READ);
  }
}
