package org.fostering.json.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeListName;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.ValueConstraint;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of any described type that keep to its constraints, the same for the same seed; or
 * values that have every property, as far as one does not exclude another, and a canary wherever
 * they can.
 */
public final class RandomValues {

  /** What every text and unknown code of a canary holds, or else the number. */
  public static final String SONG = "canary";

  /** What every number of a canary is; of eight digits, as the code of an authority has. */
  public static final String NUMBER = "77755533";

  /** The month of every date of a canary. */
  public static final String MONTH = "2077-05";

  /** Canaries of the patterns that have room for one. */
  private static final Map<String, String> CANARIES =
      Map.of(
          "{constraint.email}", SONG + "@example.org",
          "{constraint.telephone}", NUMBER,
          "{constraint.language}", "xq-" + SONG,
          "{constraint.uprn}", NUMBER,
          "{constraint.authority}", "E" + NUMBER,
          "{constraint.url}", "https://" + SONG + ".example.org");

  /** What a value is filled with. */
  private enum Filling {
    RANDOM,
    CANARIES,
    BROKEN_CANARIES
  }

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
  private final Filling filling;

  public RandomValues(long seed, boolean unknownCodes) {
    this(seed, unknownCodes, Filling.RANDOM);
  }

  private RandomValues(long seed, boolean unknownCodes, Filling filling) {
    this.random = new Random(seed);
    this.unknownCodes = unknownCodes;
    this.filling = filling;
  }

  /** Values as full as they can be, each part a canary of its type; codes are unknown. */
  public static RandomValues canaries(long seed, boolean broken) {
    return new RandomValues(seed, true, broken ? Filling.BROKEN_CANARIES : Filling.CANARIES);
  }

  public <T> T next(Class<T> type) {
    TypeBinding binding = Bindings.of(type);
    for (int attempt = 0; attempt < 10_000; attempt++) {
      @Nullable Object[] values = new Object[binding.properties().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = property(binding.description().properties().get(i), attempt);
      }
      Object builder = binding.newBuilder();
      for (int i = 0; i < values.length; i++) {
        set(binding.properties().get(i).part(), builder, values[i]);
      }
      try {
        return type.cast(binding.build(builder));
      } catch (IllegalArgumentException | IllegalStateException inconsistent) {
        // The next one may be consistent.
      }
    }
    throw new IllegalStateException("no consistent " + type);
  }

  private static void set(BuilderPart part, Object builder, @Nullable Object value) {
    if (value instanceof List<?> values && part.takesElements()) {
      values.forEach(element -> part.set(builder, element));
    } else if (value != null) {
      part.set(builder, value);
    }
  }

  private @Nullable Object property(PropertyDescription property, int attempt) {
    if (property.occurrence() == Occurrence.REQUIRED) {
      return value(property);
    }
    if (property.occurrence() == Occurrence.OPTIONAL) {
      return isLeftOut(attempt) ? null : value(property);
    }
    boolean needed =
        property.constraints().stream()
            .anyMatch(c -> c instanceof ValueConstraint.Count count && count.least() > 0);
    List<Object> values = new ArrayList<>();
    int count = !needed && isLeftOut(attempt) ? 0 : 1 + random.nextInt(2);
    for (; count > 0; count--) {
      values.add(value(property));
    }
    return values;
  }

  /** At random; of canaries only when a type has refused the values that have everything. */
  private boolean isLeftOut(int attempt) {
    return random.nextInt(4) < (isSinging() ? Math.min(attempt, 2) : 2);
  }

  private Object value(PropertyDescription property) {
    Class<?> type = property.valueType();
    return switch (property.form()) {
      case TEXT -> text(property.valueConstraints());
      case INTEGER -> integer(ConstraintCheck.range(property.valueConstraints()));
      case BOOLEAN -> random.nextBoolean();
      case DATE -> date();
      case ENUM -> type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
      case CODE -> parsed(property, code(type));
      case TEXT_VALUE -> parsed(property, textValue(type));
      case OBJECT -> next(type);
    };
  }

  private boolean isSinging() {
    return filling != Filling.RANDOM;
  }

  private static Object parsed(PropertyDescription property, String text) {
    TextForm form = TextForm.of(property.form(), property.valueType()).orElseThrow();
    TextSpan span = new TextSpan();
    span.set(text);
    Object parsed = form.parser().parse(span);
    return parsed instanceof TextForm.UnknownCode unknown
        ? unknown.code()
        : Objects.requireNonNull(parsed);
  }

  private String code(Class<?> type) {
    if (isSinging()) {
      return SONG + random.nextInt(100);
    }
    if (unknownCodes && random.nextInt(4) == 0) {
      return "not a code 𝒮 " + random.nextInt(100);
    }
    String name = type.getAnnotation(CodeListName.class).value();
    List<CodeEntry> entries = CodeLists.standard().find(name).map(CodeList::entries).orElseThrow();
    return entries.get(random.nextInt(entries.size())).code();
  }

  private String textValue(Class<?> type) {
    if (type == PartialDate.class && isSinging()) {
      return MONTH;
    }
    if (type == PartialDate.class) {
      return date().toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
    }
    if (type == Moment.class) {
      return Moment.of(instant()).getText();
    }
    if (type == Postcode.class) {
      return random.nextBoolean() ? "SW1A 1AA" : "CH1";
    }
    throw new IllegalStateException("no sample of " + type);
  }

  private int integer(Range range) {
    if (filling == Filling.BROKEN_CANARIES) {
      return Integer.parseInt(NUMBER);
    }
    long min = Math.max(range.min(), -1_000_000);
    long max = Math.min(range.max(), 1_000_000);
    return (int) (min + random.nextInt((int) (max - min + 1)));
  }

  private LocalDate date() {
    if (isSinging()) {
      return LocalDate.parse(MONTH + "-05");
    }
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
  }

  private OffsetDateTime instant() {
    LocalDateTime time = date().atStartOfDay().plusSeconds(random.nextInt(86_400));
    int[] fractions = {0, 120_000_000, 123_456_789, 1};
    return OffsetDateTime.of(
        time.plusNanos(fractions[random.nextInt(fractions.length)]),
        ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1_799) - 899)));
  }

  private String text(List<ValueConstraint> constraints) {
    if (filling == Filling.BROKEN_CANARIES) {
      return SONG + random.nextInt(100) + "\u0007";
    }
    int max = 20;
    for (ValueConstraint constraint : constraints) {
      if (isSinging() && CANARIES.containsKey(constraint.message())) {
        return CANARIES.getOrDefault(constraint.message(), "");
      }
      List<String> samples = SAMPLES.getOrDefault(constraint.message(), List.of());
      if (!samples.isEmpty()) {
        return samples.get(random.nextInt(samples.size()));
      }
      if (constraint instanceof ValueConstraint.Legible text) {
        max = random.nextInt(20) == 0 ? text.most() : Math.min(text.most(), 20);
      }
    }
    StringBuilder text = new StringBuilder(isSinging() ? SONG + random.nextInt(100) : "x");
    while (text.codePoints().count() < max - 3 && random.nextInt(40) != 0) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
