package org.fostering.bench;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** avaje-jsonb and avaje-validator: both written at compile time, nothing by reflection. */
final class AvajePeer {

  private static final Pattern POSITION = Pattern.compile("position: ([0-9]+)");
  private static final JsonType<Beans.EnquiryBean> TYPE =
      Jsonb.builder()
          .failOnUnknown(true)
          .add(LocalDate.class, new PutAside<>(LocalDate::parse))
          .add(OffsetDateTime.class, new PutAside<>(OffsetDateTime::parse))
          .build()
          .type(Beans.EnquiryBean.class);
  private static final Validator VALIDATOR = Validator.builder().build();

  private AvajePeer() {}

  static Reading read(byte[] json) throws IOException {
    return validated(reading(json, TYPE::fromJson));
  }

  /** What avaje-validator says about a bean, added to what reading found. */
  static Reading validated(Reading reading) {
    for (ConstraintViolation violation : VALIDATOR.check(reading.value())) {
      reading.wrong().add(() -> pointer(violation));
    }
    return reading;
  }

  private static String pointer(ConstraintViolation violation) {
    return "/"
        + violation.path().replace(".[", "/").replace("[", "/").replace("]", "").replace('.', '/');
  }

  /** Reads bytes to a bean. */
  interface Source {
    Object read(byte[] json) throws IOException;
  }

  /**
   * Reads with faults put aside by adapters, as readers do that have no handler of problems and
   * know no path.
   */
  static Reading reading(byte[] json, Source source) throws IOException {
    Faults faults = Faults.HERE.get();
    faults.json = json;
    faults.wrong = new ArrayList<>();
    return new Reading(source.read(json), faults.wrong);
  }

  /** What the adapters of this thread found in the document that it reads. */
  static final class Faults {
    static final ThreadLocal<Faults> HERE = ThreadLocal.withInitial(Faults::new);
    private byte[] json = {};
    private List<Supplier<String>> wrong = List.of();

    void add(int end) {
      wrong.add(Reading.valueBefore(json, end));
    }
  }

  private record PutAside<T>(Function<String, T> parse) implements JsonAdapter<T> {
    @Override
    public T fromJson(JsonReader reader) {
      String text = reader.readString();
      if (text == null) {
        return null;
      }
      try {
        return parse.apply(text);
      } catch (DateTimeParseException e) {
        Faults.HERE.get().add(position(reader.location()));
        return null;
      }
    }

    @Override
    public void toJson(JsonWriter writer, T value) {
      throw new UnsupportedOperationException();
    }

    private static int position(String location) {
      Matcher matcher = POSITION.matcher(location);
      if (!matcher.find()) {
        throw new IllegalStateException(location);
      }
      return Integer.parseInt(matcher.group(1));
    }
  }
}
