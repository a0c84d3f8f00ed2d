package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;

/** What routes ask besides what their rules ask. */
final class RouteQuestions {

  static final Question FULL_POSTCODE =
      new Question(
          "home-postcode",
          Pointer.ROOT.property("home").property("address").property("postcode"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "What is the full postcode of the home?", "Beth yw cod post llawn y cartref?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  static final Question WHICH_SERVICE =
      new Question(
          "chosen-service",
          Pointer.ROOT.property("chosenService").property("service"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "Which service is it that the enquirers chose: what is its code or number?",
              "Pa wasanaeth a ddewisodd yr ymholwyr: beth yw ei god neu ei rif?"),
          Known.WhyUnknown.NOT_KNOWN,
          List.of());

  static final Question WHICH_KINDS =
      new Question(
          "kinds-of-fostering",
          Pointer.ROOT.property("interests").property("kinds"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "Do the enquirers think of fostering, too, and of which kinds?",
              "A yw’r ymholwyr yn meddwl am faethu hefyd, ac am ba fathau?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  private RouteQuestions() {}

  /**
   * Asks for the authority of each child that names none, or one that no longer is a single one.
   */
  static List<Question> childrenWithout(
      List<ConnectedChild> children, Organisations organisations, LocalDate asOf) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      if (EnquirySays.authorityOf(children.get(i), organisations, asOf).isEmpty()) {
        Pointer child = Pointer.ROOT.property("connectedChildren").index(i);
        questions.add(
            new Question(
                "childs-responsible-authority",
                child.property("child").property("responsibleAuthority").property("authorityCode"),
                Sensitivity.THIRD_PARTY_CONFIDENTIAL,
                new Bilingual(
                    "Which local authority looks after the child?",
                    "Pa awdurdod lleol sy’n gofalu am y plentyn?"),
                Known.WhyUnknown.NOT_ASKED,
                List.of()));
      }
    }
    return questions;
  }
}
