package org.fostering.bench;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JavaTimeConverter;
import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.ParsingException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** dsl-json with its annotation processor, then avaje-validator or Hibernate Validator. */
public final class DslJsonPeer {

  private static final DslJson<Object> DSL =
      new DslJson<>(new DslJson.Settings<>().includeServiceLoader());

  private DslJsonPeer() {}

  static Reading read(byte[] json) throws IOException {
    return AvajePeer.validated(readOnly(json));
  }

  static Reading readWithHibernate(byte[] json) throws IOException {
    return DatabindPeer.validated(readOnly(json));
  }

  private static Reading readOnly(byte[] json) throws IOException {
    return AvajePeer.reading(
        json, bytes -> DSL.deserialize(Beans.EnquiryBean.class, bytes, bytes.length));
  }

  private static <T> T putAside(JsonReader<?> reader) {
    AvajePeer.Faults.HERE.get().add(reader.getCurrentIndex());
    return null;
  }

  /** Days; a malformed one is put aside. */
  @JsonConverter(target = LocalDate.class)
  public abstract static class DateConverter {
    public static LocalDate read(JsonReader reader) throws IOException {
      try {
        return reader.wasNull() ? null : JavaTimeConverter.deserializeLocalDate(reader);
      } catch (ParsingException | DateTimeException e) {
        return putAside(reader);
      }
    }

    public static void write(JsonWriter writer, LocalDate value) {
      JavaTimeConverter.serializeNullable(value, writer);
    }
  }

  /** Instants; a malformed one is put aside. */
  @JsonConverter(target = OffsetDateTime.class)
  public abstract static class InstantConverter {
    public static OffsetDateTime read(JsonReader reader) throws IOException {
      try {
        return reader.wasNull() ? null : JavaTimeConverter.deserializeDateTime(reader);
      } catch (ParsingException | DateTimeException e) {
        return putAside(reader);
      }
    }

    public static void write(JsonWriter writer, OffsetDateTime value) {
      JavaTimeConverter.serializeNullable(value, writer);
    }
  }
}
