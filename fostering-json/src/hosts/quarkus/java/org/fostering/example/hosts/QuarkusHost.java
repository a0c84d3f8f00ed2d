package org.fostering.example.hosts;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fostering.json.FosteringJson;
import org.fostering.json.host.Jackson2FindingsException;
import org.fostering.json.host.ProblemDetails;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A host with Quarkus, as everybody writes it. */
@QuarkusMain
public class QuarkusHost implements QuarkusApplication {

  /** A body of the host's own. */
  public record Letter(String subject, List<Enquiry> enquiries, Nation nation) {}

  /** A type of the host's own that is called as one of the library is. */
  public record Home(String tileColour) {}

  /** What comes as parameters. */
  public record Place(Postcode postcode, Nation nation, Optional<EnquiryChannel> channel) {}

  /** Takes documents. */
  @Path("/")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public static class Resource {
    @POST
    @Path("enquiries")
    public Enquiry receive(Enquiry enquiry) {
      return enquiry;
    }

    @POST
    @Path("batch")
    public List<Enquiry> receive(List<Enquiry> enquiries) {
      return enquiries;
    }

    @POST
    @Path("letters")
    public Letter receive(Letter letter) {
      return letter;
    }

    @POST
    @Path("homes")
    public Home receive(Home home) {
      return home;
    }

    @GET
    @Path("places/{postcode}")
    public Place find(
        @PathParam("postcode") Postcode postcode,
        @QueryParam("nation") Nation nation,
        @QueryParam("channel") Optional<EnquiryChannel> channel) {
      return new Place(postcode, nation, channel);
    }

    @POST
    @Path("intake")
    public IntakeResult consider(Enquiry enquiry) {
      return Intake.standard().consider(enquiry, LocalDate.of(2026, 3, 31));
    }

    @POST
    @Path("check")
    public List<Finding> check(String document) {
      return FosteringJson.standard().read(Enquiry.class, document).findings();
    }
  }

  /** Answers what is refused, in the language of the request. */
  public static class Refusals {
    @ServerExceptionMapper
    public Response refuse(Jackson2FindingsException thrown, HttpHeaders headers) {
      ProblemDetails problem =
          ProblemDetails.of(thrown.findings(), headers.getAcceptableLanguages().get(0));
      return Response.status(problem.status())
          .type(ProblemDetails.MEDIA_TYPE)
          .entity(problem.toJson())
          .build();
    }
  }

  @Override
  public int run(String... arguments) throws Exception {
    String port = ConfigProvider.getConfig().getValue("quarkus.http.port", String.class);
    return Requests.send(URI.create("http://127.0.0.1:" + port), "/q/openapi?format=json") ? 0 : 1;
  }

  /** Starts the host on loopback and talks to it. */
  public static void main(String... arguments) {
    Quarkus.run(QuarkusHost.class, arguments);
  }
}
