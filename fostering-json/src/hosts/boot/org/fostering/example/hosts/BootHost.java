package org.fostering.example.hosts;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host with Spring Boot, where nothing is said of the library; the same source for 3 and 4. */
@SpringBootApplication
public class BootHost {

  /** Starts the host on loopback and talks to it. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("server.address", "127.0.0.1");
    System.setProperty("server.port", "0");
    System.setProperty("spring.main.banner-mode", "off");
    boolean right;
    try (var context = SpringApplication.run(BootHost.class, arguments)) {
      String port = context.getEnvironment().getProperty("local.server.port");
      right = Requests.send(URI.create("http://127.0.0.1:" + port), "/v3/api-docs");
    }
    System.exit(right ? 0 : 1);
  }
}
