package org.fostering.example.hosts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What every host is sent, and what it must answer: a transcript, which fails where it differs. */
final class Requests {

  private static final String SECRET = "Zebedee";

  private static final String GOOD =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
          + "[{\"name\":{\"fullName\":\"Ann Example\"}}],"
          + "\"home\":{\"address\":{\"postcode\":\"LS1 1UR\"}}}";

  private static final String BAD =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":{}}],"
          + "\"receivedOn\":\"Zebedee\",\"home\":{\"address\":{\"postcode\":\"Zebedee\"}}}";

  private static final List<String> FAULTS =
      List.of(
          "urn:fostering:problem:findings",
          "\"code\":\"property.unknown\"",
          "\"code\":\"value.malformed\"",
          "\"pointer\":\"/home/address/postcode\"");

  /**
   * A reference to the schema, it, and a definition that only the published one has; likewise of
   * what the rules give; and a type of the host's own that is called as one of the library is.
   */
  private static final List<String> DESCRIBED =
      List.of(
          "\"$ref\":\"#/components/schemas/Enquiry\"",
          "\"Enquiry\":{",
          "A code of the list enquiry-channel",
          "\"$ref\":\"#/components/schemas/IntakeResult\"",
          "\"IntakeResult\":{",
          "RoutingDecision\":{",
          "\"Home\":{",
          "\"tileColour\":{");

  /** One of the two has another name: ours with springdoc, the host's with Quarkus. */
  private static final Pattern OTHER_HOME = Pattern.compile("\"(?:FosteringHome|Home1)\":\\{");

  /** Bodies that no document is, with the code and the pointer that each must be answered with. */
  private static final List<List<String>> BROKEN =
      List.of(
          List.of("[]", "document.not-object", ""),
          List.of("\"Zebedee\"", "document.not-object", ""),
          List.of("17", "document.not-object", ""),
          List.of("{", "json.truncated", ""),
          List.of("{\"documentType\":\"enquiry\",,\"Zebedee\":1}", "json.syntax", ""),
          List.of("{Zebedee:1}", "json.syntax", ""),
          List.of(GOOD.replace("\"1.0\"", "1.0.Zebedee"), "json.syntax", ""),
          List.of(GOOD.replace("Ann", "Zebedee\n"), "json.syntax", ""),
          List.of(GOOD.replace("\"Ann Example\"", "NaN"), "json.syntax", ""),
          List.of(GOOD.replace("\"Ann Example\"", "null"), "property.missing", "NAME"),
          List.of(GOOD.replace("Ann", "\\ud800Zebedee"), "json.encoding", "NAME"),
          List.of(GOOD.replace("\"Ann Example\"", "{\"Zebedee\":[]}"), "value.wrong-type", "NAME"),
          List.of(GOOD.replace("Ann Example", "Zebedee ".repeat(99)), "constraint.text", "NAME"),
          List.of(GOOD.replace("enquiry", "Zebedee"), "document.type-unknown", "/documentType"),
          List.of(GOOD.replace("1.0", "9.0"), "document.version-unsupported", "/formatVersion"),
          List.of(GOOD.replace("{\"d", "{\"Zebedee\":1,\"d"), "property.unknown", ""),
          List.of(GOOD.replace("{\"d", "{\"home\":{},\"d"), "json.duplicate-name", "/home"),
          List.of(
              GOOD.replace("{\"d", "{\"channel\":\"Zebedee\",\"d"),
              "value.unknown-code",
              "/channel"),
          List.of(
              GOOD.replace("{\"d", "{\"visits\":\"Zebedee\",\"d"), "value.wrong-type", "/visits"),
          List.of("{\"formatVersion\":\"1.0\"}", "document.type-missing", "/documentType"));

  /** From the start of the body, and not of the document in it. */
  private static final String IN_LETTER = "\"pointer\":\"/enquiries/0/home/address/postcode\"";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI host;
  private final List<String> wrong = new ArrayList<>();

  private Requests(URI host) {
    this.host = host;
  }

  /**
   * Sends everything and says whether all answers were right.
   *
   * @param description where the host describes its interface; empty if it does not
   */
  static boolean send(URI host, String description) throws IOException, InterruptedException {
    Requests requests = new Requests(host);
    requests.send();
    if (!description.isEmpty()) {
      requests.expectDescription(description);
    }
    requests.wrong.forEach(each -> System.out.println("WRONG: " + each));
    System.out.println(requests.wrong.isEmpty() ? "All answers are right." : "Not all are right.");
    return requests.wrong.isEmpty();
  }

  private void send() throws IOException, InterruptedException {
    String letter =
        "{\"subject\":\"Two\",\"enquiries\":[" + GOOD + "," + GOOD + "],\"nation\":\"wales\"}";
    expect("/enquiries", "en", GOOD, 200, GOOD);
    expect("/letters", "en", letter, 200, letter);
    expect("/enquiries", "en", BAD, 400, FAULTS.toArray(String[]::new));
    expect("/enquiries", "cy", BAD, 400, "Nid yw'r ddogfen", "\"language\":\"cy\"");
    expect("/letters", "en", letter.replace("LS1 1UR", SECRET), 400, "value.malformed", IN_LETTER);
    expect(
        "/letters",
        "en",
        letter.replace("wales", SECRET),
        400,
        "value.not-an-option",
        "\"pointer\":\"/nation\"");
    expect("/enquiries", "en", GOOD.substring(0, 40), 400, "json.truncated");
    expect(
        "/batch",
        "en",
        "[" + BAD + "," + GOOD + "," + BAD + "]",
        400,
        "\"pointer\":\"/0/home/address/postcode\"",
        "\"pointer\":\"/2/home/address/postcode\"");
    expect("/batch", "en", "[" + GOOD + "," + GOOD + "]", 200, "[" + GOOD + "," + GOOD + "]");
    expect("/intake", "en", GOOD, 200, "\"documentType\":\"intake-document\"", "\"routing\":{");
    expect(
        "/check",
        "en",
        BAD,
        200,
        "\"code\":\"value.malformed\"",
        "\"pointer\":\"/home/address/postcode\"");
    for (List<String> broken : BROKEN) {
      String pointer = broken.get(2).replace("NAME", "/enquirers/0/name/fullName");
      for (String language : List.of("en", "cy")) {
        expect(
            "/enquiries",
            language,
            broken.get(0),
            400,
            "\"type\":\"urn:fostering:problem:findings\"",
            "\"title\":",
            "\"status\":400",
            "\"language\":\"" + language + "\"",
            "\"code\":\"" + broken.get(1) + "\"",
            "\"pointer\":\"" + pointer + "\"");
      }
    }
    expectPlaces();
  }

  /** Parameters are the words of the format, and nothing else is. */
  private void expectPlaces() throws IOException, InterruptedException {
    String place = "/places/ls1%201ur?nation=northern-ireland";
    String answer = "{\"postcode\":\"LS1 1UR\",\"nation\":\"northern-ireland\",\"channel\":";
    expect(HttpRequest.newBuilder(host.resolve(place)), 200, answer + "null}");
    expect(
        HttpRequest.newBuilder(host.resolve(place + "&channel=email")), 200, answer + "\"email\"}");
    for (String wrongOne :
        List.of(
            place.replace("ls1", SECRET),
            place.replace("northern-ireland", SECRET),
            place + "&channel=" + SECRET)) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(host.resolve(wrongOne)).build(), BodyHandlers.ofString());
      System.out.println("> GET " + wrongOne + "\n< " + response.statusCode() + "\n");
      // Jakarta REST says about a parameter that is none that there is nothing in that place.
      if (response.statusCode() != 400 && response.statusCode() != 404) {
        wrong.add(wrongOne + " is " + response.statusCode());
      }
    }
  }

  /** The description of the interface has the published schema of an enquiry, in OpenAPI 3.1. */
  private void expectDescription(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(host.resolve(path)).header("Accept", "application/json").build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    String body = response.body().replace("\" : ", "\":");
    System.out.println("> GET " + path);
    System.out.println("< " + response.statusCode() + " " + body.length() + " characters, of them");
    for (String part : DESCRIBED) {
      int at = body.indexOf(part);
      System.out.println(
          "< " + (at < 0 ? "none" : body.substring(at, Math.min(at + 200, body.length()))));
      if (at < 0) {
        wrong.add(path + " lacks " + part);
      }
    }
    if (!OTHER_HOME.matcher(body).find()) {
      wrong.add(path + " has one place for two types");
    }
    System.out.println();
  }

  private void expect(String path, String language, String body, int status, String... parts)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(host.resolve(path))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(body));
    System.out.println("> POST " + path + " (" + language + ")\n> " + body);
    expect(request, status, parts);
  }

  private void expect(HttpRequest.Builder sent, int status, String... parts)
      throws IOException, InterruptedException {
    HttpRequest request = sent.build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    String path = request.uri().getRawPath();
    if (request.method().equals("GET")) {
      System.out.println("> GET " + request.uri());
    }
    String type = response.headers().firstValue("Content-Type").orElse("no type");
    System.out.println("< " + response.statusCode() + " " + type + "\n< " + response.body() + "\n");
    if (response.statusCode() != status) {
      wrong.add(path + " is " + response.statusCode() + " and not " + status);
    }
    for (String part : parts) {
      if (!response.body().contains(part)) {
        wrong.add(path + " lacks " + part);
      }
    }
    if (response.body().contains(SECRET) || response.body().contains("Exception")) {
      wrong.add(path + " repeats a value, or tells of its code");
    }
    if (status == 400 && !type.startsWith("application/problem+json")) {
      wrong.add(path + " answers with " + type);
    }
  }
}
