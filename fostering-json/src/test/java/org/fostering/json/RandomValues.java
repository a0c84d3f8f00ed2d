package org.fostering.json;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeListName;
import org.fostering.model.code.CodeLists;
import org.fostering.model.common.PartialDate;
import org.fostering.model.common.Postcode;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.Text;
import org.fostering.model.finding.Expectation.Range;
import org.jspecify.annotations.Nullable;

/** Makes values of any described type that keep to its constraints, the same for the same seed. */
final class RandomValues {

  private static final Map<String, List<String>> SAMPLES =
      Map.of(
          "{constraint.email}", List.of("ann@example.org", "ŵyn+x@mail.example.org"),
          "{constraint.telephone}", List.of("01632 960000", "+44 (7700) 900-999"),
          "{constraint.language}", List.of("cy", "en", "bfi", "sgn-GB"),
          "{constraint.uprn}", List.of("1", "100012345678"),
          "{constraint.authority}", List.of("E06000001", "W06000015", "ZT001"),
          "{constraint.country}", List.of("GB", "IE"),
          "{constraint.dfe-code}", List.of("805", "001"),
          "{constraint.time}", List.of("00:00", "09:30", "23:59"),
          "{constraint.url}", List.of("https://example.org/", "http://example.org/a?b=c#d"));
  private static final String[] CHARACTERS = {
    "a", "Z", " ", "é", "ŵ", "'", "\"", "\\", "/", "𝒮", "👩‍👧", "中", "\u0301", "<", "\ufffd"
  };

  private final Random random;
  private final boolean unknownCodes;

  RandomValues(long seed, boolean unknownCodes) {
    this.random = new Random(seed);
    this.unknownCodes = unknownCodes;
  }

  <T> T next(Class<T> type) {
    TypeBinding binding = TypeBinding.of(type);
    while (true) {
      @Nullable Object[] values = new Object[binding.properties().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = property(binding.description().properties().get(i));
      }
      Optional<Object> built = binding.build(values);
      if (built.isPresent()) {
        return type.cast(built.get());
      }
    }
  }

  private @Nullable Object property(PropertyDescription property) {
    if (property.occurrence() == Occurrence.OPTIONAL) {
      return random.nextBoolean() ? value(property) : null;
    }
    if (property.occurrence() == Occurrence.REQUIRED) {
      return value(property);
    }
    List<Object> values = new ArrayList<>();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      values.add(value(property));
    }
    return values;
  }

  private Object value(PropertyDescription property) {
    Class<?> type = property.valueType();
    return switch (property.form()) {
      case TEXT -> text(property.singleValueConstraints());
      case INTEGER -> integer(Check.range(property.singleValueConstraints()));
      case BOOLEAN -> random.nextBoolean();
      case DATE -> date();
      case INSTANT -> instant();
      case ENUM -> type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
      case CODE -> parsed(property, code(type));
      case TEXT_VALUE -> parsed(property, textValue(type));
      case OBJECT -> next(type);
    };
  }

  private static Object parsed(PropertyDescription property, String text) {
    TextForm form = TextForm.of(property.form(), property.valueType()).orElseThrow();
    return form.parse().apply(text).orElseThrow();
  }

  private String code(Class<?> type) {
    if (unknownCodes && random.nextInt(4) == 0) {
      return "not a code 𝒮 " + random.nextInt(100);
    }
    String name = type.getAnnotation(CodeListName.class).value();
    List<CodeEntry> entries = CodeLists.standard().find(name).map(CodeList::entries).orElseThrow();
    return entries.get(random.nextInt(entries.size())).code();
  }

  private String textValue(Class<?> type) {
    if (type == PartialDate.class) {
      return date().toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
    }
    if (type == Postcode.class) {
      return random.nextBoolean() ? "SW1A 1AA" : "CH1";
    }
    throw new IllegalStateException("no sample of " + type);
  }

  private int integer(Range range) {
    long min = Math.max(range.min(), -1_000_000);
    long max = Math.min(range.max(), 1_000_000);
    return (int) (min + random.nextInt((int) (max - min + 1)));
  }

  private LocalDate date() {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
  }

  private OffsetDateTime instant() {
    LocalDateTime time = date().atStartOfDay().plusSeconds(random.nextInt(86_400));
    int[] fractions = {0, 120_000_000, 123_456_789, 1};
    return OffsetDateTime.of(
        time.plusNanos(fractions[random.nextInt(fractions.length)]),
        ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1_799) - 899)));
  }

  private String text(List<Annotation> constraints) {
    int max = 20;
    for (Annotation constraint : constraints) {
      if (constraint instanceof Pattern pattern) {
        List<String> samples = SAMPLES.get(pattern.message());
        return samples.get(random.nextInt(samples.size()));
      }
      if (constraint instanceof Text text) {
        max = random.nextInt(20) == 0 ? text.max() : Math.min(text.max(), 20);
      }
    }
    StringBuilder text = new StringBuilder("x");
    while (text.codePoints().count() < max - 3 && random.nextInt(40) != 0) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
