package org.fostering.cli.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.eligibility.ApplicationFacts;
import org.fostering.rules.routing.RouteCandidate;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.rule.RulePack;

/** Packs by what they are about: enquiries, applications, and where an enquiry goes. */
public record PacksBySubject(
    List<RulePack<Enquiry>> onEnquiries,
    List<RulePack<Application>> onApplications,
    List<RulePack<RouteCandidate>> onRoutes) {

  @SuppressWarnings("unchecked") // the facts that a pack declares are those of its subject
  public static PacksBySubject of(Collection<? extends RulePack<?>> packs) {
    List<RulePack<Enquiry>> onEnquiries = new ArrayList<>();
    List<RulePack<Application>> onApplications = new ArrayList<>();
    List<RulePack<RouteCandidate>> onRoutes = new ArrayList<>();
    for (RulePack<?> pack : packs) {
      String subject = pack.facts().subject();
      if (subject.equals(RouteFacts.ALL.subject())) {
        onRoutes.add((RulePack<RouteCandidate>) pack);
      } else if (subject.equals(ApplicationFacts.ALL.subject())) {
        onApplications.add((RulePack<Application>) pack);
      } else {
        onEnquiries.add((RulePack<Enquiry>) pack);
      }
    }
    return new PacksBySubject(onEnquiries, onApplications, onRoutes);
  }

  /** These and others. */
  public PacksBySubject with(PacksBySubject others) {
    return new PacksBySubject(
        both(onEnquiries, others.onEnquiries),
        both(onApplications, others.onApplications),
        both(onRoutes, others.onRoutes));
  }

  private static <T> List<T> both(List<T> ones, List<T> others) {
    return Stream.concat(ones.stream(), others.stream()).toList();
  }

  /**
   * What decides applications: the packs on enquiries, whose facts an application holds too, and
   * those on applications alone.
   */
  public List<RulePack<Application>> decidingApplications() {
    return both(
        onEnquiries.stream().map(pack -> pack.over(ApplicationFacts.ALL)).toList(), onApplications);
  }

  /** Those that decide on somebody. */
  public List<RulePack<?>> onCases() {
    return Stream.<RulePack<?>>concat(onEnquiries.stream(), onApplications.stream()).toList();
  }
}
