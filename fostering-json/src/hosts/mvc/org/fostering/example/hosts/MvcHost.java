package org.fostering.example.hosts;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.apache.catalina.startup.Tomcat;
import org.fostering.json.host.frameworks.SpringTexts;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A host with Spring MVC and without Boot; the same source for 6 and 7. */
@Configuration
@EnableWebMvc
@ComponentScan
public class MvcHost implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new SpringTexts());
  }

  /** Jackson 3, which Spring 7 takes, has the modules without a word. */
  @Override
  public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
    for (HttpMessageConverter<?> each : converters) {
      if (each instanceof MappingJackson2HttpMessageConverter json) {
        json.getObjectMapper().findAndRegisterModules();
      }
    }
  }

  /** Starts the host on loopback and talks to it. */
  public static void main(String[] arguments) throws Exception {
    var context = new AnnotationConfigWebApplicationContext();
    context.register(MvcHost.class);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("host").toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    var root = tomcat.addContext("", null);
    Tomcat.addServlet(root, "spring", new DispatcherServlet(context)).setLoadOnStartup(1);
    root.addServletMappingDecoded("/", "spring");
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.start();
    boolean right =
        Requests.send(URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort()), "");
    tomcat.stop();
    System.exit(right ? 0 : 1);
  }
}
