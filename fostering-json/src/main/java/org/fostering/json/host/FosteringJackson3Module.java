package org.fostering.json.host;

import java.util.Objects;
import org.fostering.json.FosteringJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets Jackson 3 read and write the types of the library in the published formats, wherever they
 * stand in objects of a host: as bodies, in lists, maps and fields.
 *
 * <ul>
 *   <li>Documents and their parts are read and written as {@link FosteringJson} does, strictly by
 *       default. Where there is an error, all faults of the document come at once in a {@link
 *       Jackson3FindingsException}.
 *   <li>Codes, postcodes, partial dates and words stand alone as the texts that they are in
 *       documents, also as keys of maps.
 *   <li>Findings, decisions, routes, deadlines, statuses, {@link ProblemDetails} and what intake
 *       gives are written in the formats of the records, in the language of the mapper ({@code
 *       defaultLocale}): Welsh, or English for any other. They are not read.
 * </ul>
 *
 * <p>Found by {@code ServiceLoader}, so {@code JsonMapper.builder().findAndAddModules()} is enough;
 * Spring Boot 4 registers it by itself. On the module path it is found by nobody and is added by
 * hand, because a module cannot offer a service of one that may be absent. Needs Jackson 3.1 or
 * later, which the host brings. Immutable and thread-safe.
 */
public final class FosteringJackson3Module extends JacksonModule {

  private final @Nullable FosteringJson json;

  /** A module that reads as {@link FosteringJson#standard()}. */
  public FosteringJackson3Module() {
    this.json = null;
  }

  /**
   * A module that reads and checks with the given settings.
   *
   * @param json reads and writes the documents
   */
  public FosteringJackson3Module(FosteringJson json) {
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
   * @throws IllegalStateException if Jackson 2, which the library reads and writes with, is too
   *     old; the message says which is needed
   */
  @Override
  public void setupModule(SetupContext context) {
    HostValues values = new HostValues(json == null ? FosteringJson.standard() : json);
    context.addSerializers(new Jackson3Writers(values, false));
    context.addKeySerializers(new Jackson3Writers(values, true));
    Jackson3Readers readers = new Jackson3Readers(values);
    context.addDeserializers(readers);
    context.addKeyDeserializers(readers);
    context.addDeserializerModifier(new Jackson3Gathering(values));
  }
}
