package org.fostering.json.host.frameworks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.fostering.json.host.FosteringJackson2Module;

/**
 * Registers the module with Quarkus, which asks no ServiceLoader for modules of Jackson but finds
 * beans; {@code META-INF/beans.xml} says that there is one. Only Quarkus loads it.
 */
@Singleton
final class QuarkusCustomizer implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new FosteringJackson2Module());
  }
}
