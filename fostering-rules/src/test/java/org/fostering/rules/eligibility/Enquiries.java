package org.fostering.rules.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.common.Address;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;

/** Enquiries for the tests, and short readings of decisions. */
final class Enquiries {

  static final OffenceDeclaration NO_OFFENCE =
      OffenceDeclaration.builder().offencesAnswer(ListAnswer.NONE).build();

  private Enquiries() {}

  static PersonName name() {
    return PersonName.builder().fullName("Ann Example").build();
  }

  /** An enquirer of whom everything is known that the law asks, and nothing stands in the way. */
  static Enquirer.Builder enquirer() {
    return Enquirer.builder().name(name()).offences(NO_OFFENCE).approvedElsewhere(Answer.NO);
  }

  static Enquirer enquirer(DeclaredOffence... offences) {
    return enquirer().offences(declared(offences)).build();
  }

  static OffenceDeclaration declared(DeclaredOffence... offences) {
    return OffenceDeclaration.builder()
        .addOffences(offences)
        .offencesAnswer(ListAnswer.ALL)
        .build();
  }

  static HouseholdMember member(String birth, OffenceDeclaration offences) {
    return HouseholdMember.builder()
        .dateOfBirth(PartialDate.parse(birth))
        .offences(offences)
        .build();
  }

  static Household household(HouseholdMember... members) {
    return Household.builder()
        .addMembers(members)
        .membersAnswer(members.length == 0 ? ListAnswer.NONE : ListAnswer.ALL)
        .build();
  }

  static Enquiry enquiry(Enquirer enquirer, HouseholdMember... members) {
    return Enquiry.builder()
        .addEnquirers(enquirer)
        .household(household(members))
        .connectedChildrenAnswer(ListAnswer.NONE)
        .build();
  }

  static DeclaredOffence offence(String kind, String disposal, String atEighteen) {
    DeclaredOffence.Builder builder = DeclaredOffence.builder();
    Optional.ofNullable(kind).map(OffenceKind::of).ifPresent(builder::kind);
    Optional.ofNullable(disposal).map(OffenceDisposal::of).ifPresent(builder::disposal);
    Optional.ofNullable(atEighteen)
        .map(Answer::valueOf)
        .ifPresent(builder::committedAtEighteenOrOver);
    return builder.build();
  }

  static ConnectedChild child(String relative, String alreadyFostering) {
    ConnectedChild.Builder builder = ConnectedChild.builder();
    Optional.ofNullable(relative).map(Answer::valueOf).ifPresent(builder::relative);
    Optional.ofNullable(alreadyFostering).map(Answer::valueOf).ifPresent(builder::alreadyFostering);
    return builder.build();
  }

  static Home home(String postcode) {
    return Home.builder()
        .address(Address.builder().postcode(Postcode.parse(postcode)).build())
        .build();
  }

  static RuleResult result(Decision decision, String rule) {
    List<RuleResult> found =
        decision.results().stream().filter(result -> result.rule().id().equals(rule)).toList();
    if (found.size() != 1) {
      throw new AssertionError(rule + " has " + found.size() + " results");
    }
    return found.get(0);
  }

  static Status status(Decision decision, String rule) {
    return result(decision, rule).status();
  }

  /** The rules that are met, in order. */
  static List<String> met(Decision decision) {
    return decision.withStatus(Status.MET).stream().map(result -> result.rule().id()).toList();
  }

  static List<String> pointers(List<Question> questions) {
    return questions.stream().map(question -> question.pointer().toString()).toList();
  }

  static List<String> places(RuleResult result) {
    return result.reasons().stream().map(Reason::pointer).map(Object::toString).toList();
  }

  /** The words of a cell, separated by blanks. */
  static List<String> words(String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split(" "));
  }
}
