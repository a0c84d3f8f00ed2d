package org.fostering.rules.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/** The particular children of an enquiry, and what those who live in the home are to them. */
final class EnquiryChildren {

  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildren");
  private static final Pointer CHILDREN_ANSWER = Pointer.ROOT.property("connectedChildrenAnswer");
  private static final ListPlaces EACH_CHILD = new ListPlaces(CHILDREN);

  private EnquiryChildren() {}

  static Listing<ChildInCase> of(Enquiry enquiry) {
    List<ConnectedChild> children = enquiry.getConnectedChildren();
    List<Enquirer> enquirers = enquiry.getEnquirers();
    Known<Boolean> relatives = relatives(enquirers, enquiry.getHousehold());
    Known<Boolean> fosterParents = fosterParents(enquirers);
    if (children.isEmpty()) {
      Listing<ChildInCase> none =
          Listing.answered(
              List.of(), enquiry.getConnectedChildrenAnswer(), CHILDREN, CHILDREN_ANSWER);
      return none.complete() && AnyOf.or(relatives, fosterParents).equals(Known.of(true))
          ? Listing.some(List.of(), Known.WhyUnknown.CONTRADICTED, CHILDREN_ANSWER)
          : none;
    }
    List<Known<Boolean>> relative = stated(children, ConnectedChild::getRelative, relatives);
    List<Known<Boolean>> fostering =
        stated(children, ConnectedChild::getAlreadyFostering, fosterParents);
    List<Element<ChildInCase>> elements = new ArrayList<>();
    for (ConnectedChild child : children) {
      elements.add(
          new Element<>(
              new ChildInCase(
                  relative.get(elements.size()),
                  fostering.get(elements.size()),
                  Known.ofAnswer(child.getWelfareRequires()),
                  Optional.empty()),
              EACH_CHILD.at(elements.size())));
    }
    return Listing.answered(
        elements, enquiry.getConnectedChildrenAnswer(), CHILDREN, CHILDREN_ANSWER);
  }

  /**
   * What somebody is to a particular child, of which it is known what the person says: nothing
   * where there is no such child, or nobody is anything to any of them.
   */
  static Known<Boolean> toAnyChild(
      Enquiry enquiry, Optional<Answer> said, Function<ConnectedChild, Optional<Answer>> answer) {
    Known<Boolean> anybody =
        enquiry.getConnectedChildren().stream()
            .map(child -> Known.ofAnswer(answer.apply(child)))
            .reduce(AnyOf::or)
            .orElseGet(() -> AnyOf.known(true, enquiry.getConnectedChildrenAnswer()));
    Known<Boolean> person = Known.ofAnswer(said);
    return anybody.equals(Known.of(false)) ? person.and(anybody) : person;
  }

  /** Whether anybody who enquires or lives in the home is a relative of one of the children. */
  private static Known<Boolean> relatives(List<Enquirer> enquirers, Optional<Household> household) {
    List<HouseholdMember> members = household.map(Household::getMembers).orElse(List.of());
    Known<Boolean> any =
        AnyOf.known(members.isEmpty(), household.flatMap(Household::getMembersAnswer));
    for (HouseholdMember member : members) {
      any = AnyOf.or(any, Known.ofAnswer(member.getRelativeOfChild()));
    }
    for (Enquirer enquirer : enquirers) {
      any = AnyOf.or(any, Known.ofAnswer(enquirer.getRelativeOfChild()));
    }
    return any;
  }

  /** Whether anybody who enquires is acting as a foster parent for one of the children. */
  private static Known<Boolean> fosterParents(List<Enquirer> enquirers) {
    Known<Boolean> any = Known.of(false);
    for (Enquirer enquirer : enquirers) {
      any = AnyOf.or(any, Known.ofAnswer(enquirer.getAlreadyFosteringChild()));
    }
    return any;
  }

  /**
   * What is stated of each child together with what people say of themselves, who do not say of
   * which child: that nobody is anything is so of each, that somebody is must be so of one of them.
   */
  private static List<Known<Boolean>> stated(
      List<ConnectedChild> children,
      Function<ConnectedChild, Optional<Answer>> answer,
      Known<Boolean> ofSomebody) {
    List<Known<Boolean>> stated =
        children.stream().map(child -> Known.ofAnswer(answer.apply(child))).toList();
    boolean speaksOfEach =
        children.size() == 1
            || ofSomebody.equals(Known.of(false))
            || stated.stream().allMatch(Known.of(false)::equals);
    return ofSomebody.value().isPresent() && speaksOfEach
        ? stated.stream().map(its -> its.and(ofSomebody)).toList()
        : stated;
  }
}
