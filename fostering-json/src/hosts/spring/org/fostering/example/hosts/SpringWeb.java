package org.fostering.example.hosts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fostering.json.FosteringJson;
import org.fostering.json.host.ProblemDetails;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a host with Spring MVC takes and answers, as everybody writes it, with Boot and without. */
final class SpringWeb {

  /** A body of the host's own. */
  public record Letter(String subject, List<Enquiry> enquiries, Nation nation) {}

  /** A type of the host's own that is called as one of the library is. */
  public record Home(String tileColour) {}

  /** What comes as parameters. */
  public record Place(Postcode postcode, Nation nation, Optional<EnquiryChannel> channel) {}

  /** Takes documents. */
  @RestController
  public static class Controller {
    @PostMapping("/enquiries")
    Enquiry receive(@RequestBody Enquiry enquiry) {
      return enquiry;
    }

    @PostMapping("/batch")
    List<Enquiry> receive(@RequestBody List<Enquiry> enquiries) {
      return enquiries;
    }

    @PostMapping("/letters")
    Letter receive(@RequestBody Letter letter) {
      return letter;
    }

    @PostMapping("/homes")
    Home receive(@RequestBody Home home) {
      return home;
    }

    @GetMapping("/places/{postcode}")
    Place find(
        @PathVariable Postcode postcode,
        @RequestParam Nation nation,
        @RequestParam Optional<EnquiryChannel> channel) {
      return new Place(postcode, nation, channel);
    }

    @PostMapping("/intake")
    IntakeResult consider(@RequestBody Enquiry enquiry) {
      return Intake.standard().consider(enquiry, LocalDate.of(2026, 3, 31));
    }

    @PostMapping("/check")
    List<Finding> check(@RequestBody String document) {
      return FosteringJson.standard().read(Enquiry.class, document).findings();
    }
  }

  /** Answers what is refused, in the language of the request. */
  @RestControllerAdvice
  public static class Advice {
    @ExceptionHandler
    ResponseEntity<Object> refuse(HttpMessageNotReadableException thrown, Locale language) {
      return ProblemDetails.of(thrown, language)
          .<ResponseEntity<Object>>map(
              problem ->
                  ResponseEntity.status(problem.status())
                      .header("Content-Type", ProblemDetails.MEDIA_TYPE)
                      .body(problem))
          .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_REQUEST).build());
    }
  }

  private SpringWeb() {}
}
