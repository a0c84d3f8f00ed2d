package org.fostering.rules.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.Rule;

/**
 * What one rule came to. Every rule of every pack has a result, so that nothing is skipped in
 * silence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param status what it came to
 * @param reasons the facts that settled it
 * @param questions the facts that would settle it, when it is undetermined
 * @param failure the kind of failure, when it failed: the type of the exception that it threw, or
 *     one of {@code undeclared-fact}, {@code not-deterministic}, {@code too-many-reads}, {@code
 *     too-slow}, {@code unknown-without-cause}, {@code fact-failed}, {@code fact-changed} and
 *     {@code too-many-unknowns}; never a message, which might show a value
 * @param amended what another pack made of the rule on the day, if one did
 */
public record RuleResult(
    Rule<?> rule,
    Status status,
    List<Reason> reasons,
    List<Question> questions,
    Optional<String> failure,
    Optional<AmendmentEffect> amended) {

  /** Copies the lists. */
  public RuleResult {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(failure, "failure");
    Objects.requireNonNull(amended, "amended");
    reasons = List.copyOf(reasons);
    questions = List.copyOf(questions);
  }

  /** What a rule may come to. */
  public enum Status {
    /** Its condition holds, so its effect follows. */
    MET(true, "It applies here.", "Mae’n gymwys yma."),
    /** Its condition does not hold. */
    NOT_MET(true, "It does not apply to these facts.", "Nid yw’n gymwys i’r ffeithiau hyn."),
    /** What is known does not settle its condition. */
    UNDETERMINED(
        true,
        "What is known does not settle whether it applies.",
        "Nid yw’r hyn sy’n hysbys yn penderfynu a yw’n gymwys."),
    /** It does not hold in the nation. */
    OTHER_NATION(false, "It is not a rule of this nation.", "Nid yw’n rheol yn y genedl hon."),
    /** It does not hold on the day. */
    NOT_IN_FORCE(false, "It is not in force on this day.", "Nid yw mewn grym ar y diwrnod hwn."),
    /** It is enacted and has no day of commencement yet. */
    NOT_COMMENCED(
        false,
        "It is enacted, and no day has been appointed for it to come into force.",
        "Mae wedi’i deddfu, ond nid oes diwrnod wedi’i bennu iddi ddod i rym."),
    /** It is a policy of others: the case belongs to none of those who have adopted it. */
    NOT_ADOPTED(
        false,
        "It is a policy of others, and this case does not belong to them.",
        "Polisi eraill ydyw, ac nid yw’r achos hwn yn perthyn iddynt."),
    /** Another rule stands in the place of this policy. */
    REPLACED(false, "Another rule stands in its place.", "Mae rheol arall yn sefyll yn ei lle."),
    /** This policy does not apply any more. */
    RETIRED(false, "The policy has been withdrawn.", "Mae’r polisi wedi’i dynnu’n ôl."),
    /** A later statute or standard stands in the place of this one. */
    SUPERSEDED(
        false,
        "Later law or a later standard has taken its place.",
        "Mae cyfraith ddiweddarach neu safon ddiweddarach wedi cymryd ei lle."),
    /** It failed; nothing follows from that, and somebody should mend it. */
    FAILED(
        true,
        "The rule failed, and nothing follows from that. Whoever keeps the rule should mend it.",
        "Methodd y rheol, ac nid oes dim yn dilyn o hynny. Dylai pwy bynnag sy’n cadw’r rheol ei"
            + " thrwsio.");

    private final boolean applicable;
    private final Bilingual text;

    Status(boolean applicable, String english, String welsh) {
      this.applicable = applicable;
      this.text = new Bilingual(english, welsh);
    }

    /**
     * {@return whether the rule holds in the nation, on the day and for the case, so that its
     * condition was asked}
     */
    public boolean isApplicable() {
      return applicable;
    }

    /** {@return the status in a sentence; constant text} */
    public Bilingual text() {
      return text;
    }
  }
}
