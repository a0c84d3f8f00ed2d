package org.fostering.json.event;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fostering.model.common.Document;

/**
 * Something that happened, with the document that it is about: an event of CloudEvents 1.0.
 *
 * <pre>{@code
 * FosteringEvent<Enquiry> event =
 *     FosteringEvent.builder(EventType.of("org.fostering.enquiry.received.v1"), enquiry)
 *         .id("7f3b0c1e")
 *         .source("https://hub.example.org/recruitment")
 *         .time(OffsetDateTime.parse("2030-06-03T09:30:00+01:00"))
 *         .build();
 * }</pre>
 *
 * <p>{@code source} and {@code id} together name the event: who sends the same again keeps them. No
 * attribute may hold anything of a person, since brokers log attributes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the document
 */
public final class FosteringEvent<T extends Document> {

  static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,20}");

  private final String type;
  private final String id;
  private final String source;
  private final Optional<String> subject;
  private final Optional<OffsetDateTime> time;
  private final boolean historic;
  private final Optional<String> answers;
  private final SortedMap<String, Object> extensions;
  private final Optional<T> document;

  private FosteringEvent(Builder<T> builder) {
    type = builder.type;
    id = filled(builder.id, EventAttribute.ID);
    source = filled(builder.source, EventAttribute.SOURCE);
    subject = builder.subject;
    time = builder.time;
    historic = builder.historic;
    answers = builder.answers;
    extensions = Collections.unmodifiableSortedMap(new TreeMap<>(builder.extensions));
    document = builder.document;
    EventType.find(type)
        .flatMap(EventType::needs)
        .filter(needed -> (needed.equals(EventAttribute.SUBJECT) ? subject : answers).isEmpty())
        .ifPresent(
            needed -> {
              throw new IllegalStateException("an event of the type needs " + needed);
            });
  }

  private static String filled(String text, String attribute) {
    if (text.isEmpty()) {
      throw new IllegalStateException("an event needs " + attribute);
    }
    return text;
  }

  /**
   * Starts an event with a document.
   *
   * @param <T> the type of the document
   * @param type what happened
   * @param document the document that it is about
   * @return a new builder
   * @throws IllegalArgumentException if events of the type hold another document, or none
   */
  public static <T extends Document> Builder<T> builder(EventType type, T document) {
    Objects.requireNonNull(document, "document");
    if (type.document().filter(each -> each.isInstance(document)).isEmpty()) {
      throw new IllegalArgumentException(type.name() + " does not hold such a document");
    }
    return new Builder<>(type.name(), Optional.of(document));
  }

  /**
   * Starts an event without a document.
   *
   * @param type what happened
   * @return a new builder
   * @throws IllegalArgumentException if events of the type hold a document
   */
  public static Builder<Document> builder(EventType type) {
    if (type.document().isPresent()) {
      throw new IllegalArgumentException(type.name() + " holds a document");
    }
    return new Builder<>(type.name(), Optional.empty());
  }

  /** Starts an event of a type that need not be in the list. */
  static <T extends Document> Builder<T> read(String type, Optional<T> document) {
    return new Builder<>(type, document);
  }

  /**
   * Builds events. Not thread-safe.
   *
   * @param <T> the type of the document
   */
  public static final class Builder<T extends Document> {
    private final String type;
    private final Optional<T> document;
    private final Map<String, Object> extensions = new TreeMap<>();
    private String id = "";
    private String source = "";
    private Optional<String> subject = Optional.empty();
    private Optional<OffsetDateTime> time = Optional.empty();
    private Optional<String> answers = Optional.empty();
    private boolean historic;

    private Builder(String type, Optional<T> document) {
      this.type = type;
      this.document = document;
    }

    /**
     * The name of the event.
     *
     * @param id a text that the source gives to no other event
     * @return this builder
     */
    public Builder<T> id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    /**
     * Where it comes from.
     *
     * @param source a reference (RFC 3986) that names the system, such as its address
     * @return this builder
     */
    public Builder<T> source(String source) {
      this.source = Objects.requireNonNull(source, "source");
      return this;
    }

    /**
     * What it is about.
     *
     * @param subject an identifier of the case that says nothing of a person
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public Builder<T> subject(String subject) {
      this.subject = Optional.of(some(subject, EventAttribute.SUBJECT));
      return this;
    }

    /**
     * When it happened.
     *
     * @param time the instant
     * @return this builder
     */
    public Builder<T> time(OffsetDateTime time) {
      this.time = Optional.of(Objects.requireNonNull(time, "time"));
      return this;
    }

    /**
     * Whether it happened before the two systems were joined and is sent only now, so that nobody
     * is to act on it.
     *
     * @param historic whether it did
     * @return this builder
     */
    public Builder<T> historic(boolean historic) {
      this.historic = historic;
      return this;
    }

    /**
     * Which event it answers.
     *
     * @param id the name of that event, of the source to which the answer goes
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public Builder<T> answers(String id) {
      this.answers = Optional.of(some(id, EventAttribute.ANSWERS));
      return this;
    }

    /**
     * An attribute of the host's own, such as a trace.
     *
     * @param name one to twenty lower-case letters and digits, none of the names that events have
     * @param value a text, an {@link Integer} or a {@link Boolean}
     * @return this builder
     * @throws IllegalArgumentException if the name or the value is none of these
     */
    public Builder<T> extension(String name, Object value) {
      Objects.requireNonNull(value, "value");
      boolean allowed =
          value instanceof String || value instanceof Integer || value instanceof Boolean;
      if (!allowed || !EXTENSION.matcher(name).matches() || EventAttribute.ALL.contains(name)) {
        throw new IllegalArgumentException("CloudEvents allows no such attribute");
      }
      extensions.put(name, value);
      return this;
    }

    private static String some(String text, String attribute) {
      if (Objects.requireNonNull(text, attribute).isEmpty()) {
        throw new IllegalArgumentException(attribute + " must not be empty");
      }
      return text;
    }

    /**
     * Builds the event.
     *
     * @return a new event
     * @throws IllegalStateException if id, source or what the type needs is lacking
     */
    public FosteringEvent<T> build() {
      return new FosteringEvent<>(this);
    }
  }

  /** {@return what happened, or empty if the list has none of the name} */
  public Optional<EventType> type() {
    return EventType.find(type);
  }

  /** {@return what stands in the attribute {@code type}} */
  public String typeName() {
    return type;
  }

  /** {@return the name of the event among those of its source} */
  public String id() {
    return id;
  }

  /** {@return where it comes from: a reference (RFC 3986)} */
  public String source() {
    return source;
  }

  /** {@return what it is about: an identifier that says nothing of a person, or empty} */
  public Optional<String> subject() {
    return subject;
  }

  /** {@return when it happened, or empty} */
  public Optional<OffsetDateTime> time() {
    return time;
  }

  /**
   * {@return whether it happened before the two systems were joined, so that nobody is to act on
   * it}
   */
  public boolean isHistoric() {
    return historic;
  }

  /** {@return the id of the event that it answers, or empty} */
  public Optional<String> answers() {
    return answers;
  }

  /**
   * {@return the attributes of the sender's own by their names, sorted: texts, {@link Integer}s and
   * {@link Boolean}s; unmodifiable}
   */
  public SortedMap<String, Object> extensions() {
    return extensions;
  }

  /** {@return the document that it is about, or empty if there is none} */
  public Optional<T> document() {
    return document;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FosteringEvent<?> event
        && type.equals(event.type)
        && id.equals(event.id)
        && source.equals(event.source)
        && subject.equals(event.subject)
        && time.equals(event.time)
        && historic == event.historic
        && answers.equals(event.answers)
        && extensions.equals(event.extensions)
        && document.equals(event.document);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, id, source);
  }

  /** Says of which type it is, if that is known; never what it holds. */
  @Override
  public String toString() {
    return "FosteringEvent[" + type().map(EventType::name).orElse("unknown type") + "]";
  }
}
