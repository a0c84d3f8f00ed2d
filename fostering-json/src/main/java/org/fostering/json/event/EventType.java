package org.fostering.json.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Messages;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Words;
import org.fostering.rules.handover.HandoverInput;

/**
 * A type of event along the journey. The list is closed: the types are the rows of {@code
 * types.csv}. A change to what a type means is a new version of its name.
 *
 * <p>Immutable and thread-safe.
 */
public final class EventType {

  private static final List<EventType> ALL =
      ResourceTable.read(EventType.class.getResourceAsStream("types.csv"), "types.csv").stream()
          .map(EventType::new)
          .toList();

  private static final Map<String, EventType> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

  private final String name;
  private final Optional<Class<? extends Document>> document;
  private final Optional<String> needs;
  private final Set<EventSender> senders;
  private final Optional<DisclosureExtent> disclosure;
  private final Optional<HandoverInput> message;
  private final String english;
  private final String welsh;

  private EventType(ResourceTable.Row row) {
    name = row.text("type");
    document = row.optional("document").map(each -> Documents.find(each).orElseThrow());
    needs = row.optional("needs");
    senders =
        Arrays.stream(row.text("senders").split(" ", -1))
            .map(word -> Words.parse(EventSender.class, word))
            .collect(Collectors.toUnmodifiableSet());
    disclosure = row.optional("disclosure").map(DisclosureExtent::of);
    message = row.optional("message").map(word -> Words.parse(HandoverInput.class, "got-" + word));
    english = row.text("label_en");
    welsh = row.text("label_cy");
  }

  /** {@return every type, in the order of the journey; an unmodifiable list} */
  public static List<EventType> all() {
    return ALL;
  }

  /**
   * The type with a name.
   *
   * @param name the name, such as {@code org.fostering.enquiry.received.v1}
   * @return the type, or empty if the list has none
   */
  public static Optional<EventType> find(String name) {
    return Optional.ofNullable(BY_NAME.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * The type with a name that is in the list.
   *
   * @param name the name, such as {@code org.fostering.enquiry.received.v1}
   * @return the type
   * @throws IllegalArgumentException if the list has none
   */
  public static EventType of(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("the list has no such type of event"));
  }

  /** {@return what stands in the attribute {@code type}, with the version at its end} */
  public String name() {
    return name;
  }

  /** {@return the interface of the document in the event, or empty if the event holds none} */
  public Optional<Class<? extends Document>> document() {
    return document;
  }

  /**
   * {@return the optional attribute that an event of the type must have all the same: {@code
   * subject} where nothing else says what it is about, {@code answers} where it answers another;
   * otherwise empty}
   */
  public Optional<String> needs() {
    return needs;
  }

  /** {@return who may send it; an unmodifiable set of one or more} */
  public Set<EventSender> senders() {
    return senders;
  }

  /**
   * {@return how much of the document may travel at most; empty if the event holds nothing about
   * people} What the two agreed on may be less.
   */
  public Optional<DisclosureExtent> disclosure() {
    return disclosure;
  }

  /** {@return the message of the handover protocol that it carries, or empty} */
  public Optional<HandoverInput> handoverMessage() {
    return message;
  }

  /**
   * What it is called.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the label
   */
  public String labelIn(Locale locale) {
    return locale.getLanguage().equals(Messages.WELSH.getLanguage()) ? welsh : english;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
