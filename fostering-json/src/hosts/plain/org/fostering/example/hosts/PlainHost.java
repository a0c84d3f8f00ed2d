package org.fostering.example.hosts;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.util.List;
import org.fostering.json.host.WithFindings;
import org.fostering.model.enquiry.Enquiry;

/** A host without a framework, for the versions of libraries that it brings. */
public final class PlainHost {

  private static final String GOOD =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
          + "[{\"name\":{\"fullName\":\"Ann Example\"}}]}";

  private PlainHost() {}

  /** A class of the host's own. */
  public record Letter(String subject, List<Enquiry> enquiries) {}

  /** Reads and writes, and says what it found. */
  public static void main(String[] arguments) throws Exception {
    boolean works = arguments[0].equals("works");
    System.out.println("# Jackson " + PackageVersion.VERSION + ", validator " + validator());
    boolean right;
    try {
      ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
      String letter = "{\"subject\":\"One\",\"enquiries\":[" + GOOD + "]}";
      right = mapper.writeValueAsString(mapper.readValue(letter, Letter.class)).equals(letter);
      System.out.println("< " + mapper.writeValueAsString(mapper.readValue(GOOD, Enquiry.class)));
      right &= works && refuses(mapper);
    } catch (IllegalStateException | JsonMappingException e) {
      System.out.println("< " + e.getMessage());
      right = !works && e.getMessage().startsWith("fostering-json needs Jackson 2.");
    }
    System.out.println(right ? "All answers are right." : "Not all are right.");
    System.exit(right ? 0 : 1);
  }

  private static boolean refuses(ObjectMapper mapper) throws Exception {
    try {
      mapper.readValue(GOOD.replace("Ann Example", " "), Enquiry.class);
      return false;
    } catch (JsonMappingException e) {
      System.out.println("< " + e.getMessage());
      return e instanceof WithFindings refused && refused.findings().size() == 1;
    }
  }

  private static String validator() {
    try {
      Class<?> type = Class.forName("org.hibernate.validator.HibernateValidator");
      return String.valueOf(type.getPackage().getImplementationVersion());
    } catch (ClassNotFoundException e) {
      return "none";
    }
  }
}
