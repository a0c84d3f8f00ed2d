package org.fostering.example.hosts;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fostering.json.FosteringJson;
import org.fostering.json.host.ProblemDetails;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A host with Spring WebFlux, as everybody writes it; the same source for 3 and 4. */
@SpringBootApplication
public class FluxHost {

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
    Mono<Enquiry> receive(@RequestBody Mono<Enquiry> enquiry) {
      return enquiry;
    }

    @PostMapping(path = "/lines", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<Enquiry> receive(@RequestBody Flux<Enquiry> enquiries) {
      return enquiries;
    }

    @PostMapping("/batch")
    List<Enquiry> receive(@RequestBody List<Enquiry> enquiries) {
      return enquiries;
    }

    @PostMapping("/letters")
    Mono<Letter> receiveLetter(@RequestBody Mono<Letter> letter) {
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
    Mono<IntakeResult> consider(@RequestBody Mono<Enquiry> enquiry) {
      return enquiry.map(each -> Intake.standard().consider(each, LocalDate.of(2026, 3, 31)));
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
    ResponseEntity<Object> refuse(ServerWebInputException thrown, Locale language) {
      return ProblemDetails.of(thrown, language)
          .<ResponseEntity<Object>>map(
              problem ->
                  ResponseEntity.status(problem.status())
                      .header("Content-Type", ProblemDetails.MEDIA_TYPE)
                      .body(problem))
          .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_REQUEST).build());
    }
  }

  /** Starts the host on loopback and talks to it. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("server.address", "127.0.0.1");
    System.setProperty("server.port", "0");
    System.setProperty("spring.main.banner-mode", "off");
    boolean right;
    try (var context = SpringApplication.run(FluxHost.class, arguments)) {
      String port = context.getEnvironment().getProperty("local.server.port");
      URI host = URI.create("http://127.0.0.1:" + port);
      right = Requests.send(host, "");
      right &=
          sendsLines(context.getBean(WebClient.Builder.class).baseUrl(host.toString()).build());
    }
    System.exit(right ? 0 : 1);
  }

  /** A client of the same host sends documents line by line and gets them back. */
  private static boolean sendsLines(WebClient client) {
    PersonName name = PersonName.builder().fullName("Ann Example").build();
    Enquiry enquiry = Enquiry.builder().addEnquirers(Enquirer.builder().name(name).build()).build();
    List<Enquiry> sent = List.of(enquiry, enquiry, enquiry);
    List<Enquiry> answer =
        client
            .post()
            .uri("/lines")
            .contentType(MediaType.APPLICATION_NDJSON)
            .accept(MediaType.APPLICATION_NDJSON)
            .body(Flux.fromIterable(sent), Enquiry.class)
            .retrieve()
            .bodyToFlux(Enquiry.class)
            .collectList()
            .block();
    System.out.println("Lines " + (sent.equals(answer) ? "come back." : "WRONG: differ"));
    return sent.equals(answer);
  }
}
