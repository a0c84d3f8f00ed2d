package org.fostering.json.host;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.Objects;
import org.fostering.json.FosteringJson;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jackson 2 read and write the types of the library in the published formats, wherever they
 * stand in objects of a host: as bodies, in lists, maps and fields.
 *
 * <ul>
 *   <li>Documents and their parts are read and written as {@link FosteringJson} does, strictly by
 *       default. Where there is an error, all faults of the document come at once in a {@link
 *       Jackson2FindingsException}.
 *   <li>Codes, postcodes, partial dates and words stand alone as the texts that they are in
 *       documents, also as keys of maps.
 *   <li>Findings, decisions, routes, deadlines, statuses, {@link ProblemDetails} and what intake
 *       gives are written in the formats of the records, in the language of the mapper ({@code
 *       ObjectMapper.setLocale}): Welsh, or English for any other. They are not read.
 * </ul>
 *
 * <p>Found by {@code ServiceLoader}, so {@code findAndRegisterModules()} is enough; Spring Boot 3
 * and Quarkus register it by themselves. Needs Jackson 2.18 or later. Immutable and thread-safe.
 */
public final class FosteringJackson2Module extends Module {

  private final @Nullable FosteringJson json;

  /** A module that reads as {@link FosteringJson#standard()}. */
  public FosteringJackson2Module() {
    this.json = null;
  }

  /**
   * A module that reads and checks with the given settings.
   *
   * @param json reads and writes the documents
   */
  public FosteringJackson2Module(FosteringJson json) {
    this.json = Objects.requireNonNull(json, "json");
  }

  @Override
  public String getModuleName() {
    return HostValues.MODULE_NAME;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /**
   * Registers the types with a mapper.
   *
   * @throws IllegalStateException if Jackson is too old; the message says which is needed
   */
  @Override
  public void setupModule(SetupContext context) {
    HostValues values = new HostValues(json == null ? FosteringJson.standard() : json);
    context.addSerializers(new Jackson2Writers(values, false));
    context.addKeySerializers(new Jackson2Writers(values, true));
    Jackson2Readers readers = new Jackson2Readers(values);
    context.addDeserializers(readers);
    context.addKeyDeserializers(readers);
    context.addBeanDeserializerModifier(new Jackson2Gathering(values));
  }
}
