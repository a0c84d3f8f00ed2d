package org.fostering.rules.handover;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;

/**
 * How something changes hands, by the readings of the parties. Both must have chosen the same.
 *
 * <p>Where offers run side by side the sender's record decides whatever was chosen, since two
 * receivers could otherwise take it on at once.
 *
 * <p>Immutable and thread-safe.
 */
public final class HandoverProtocol {

  /** The readings on which it turns. */
  public static final List<Interpretation> INTERPRETATIONS =
      List.of(
          Interpretation.HANDOVER_RECORD,
          Interpretation.HANDOVER_TIME,
          Interpretation.HANDOVER_OFFERS,
          Interpretation.HANDOVER_RETURN);

  private static final String EITHER_WAY = "yes";
  private static final String NEVER = "no";

  private static final Map<HandoverState, String> LEFT_TO_OTHER = statesOfTable();
  private static final List<HandoverState> STATES = List.copyOf(LEFT_TO_OTHER.keySet());
  private static final List<Row> ROWS =
      table("transitions.csv").stream().map(HandoverProtocol::row).toList();

  private record Row(
      String id,
      HandoverParty party,
      Set<String> from,
      HandoverInput on,
      Optional<HandoverSituation> when,
      Set<InterpretationOption> choices,
      Optional<HandoverState> to,
      Optional<HandoverInput> sends,
      Bilingual why) {}

  private enum When {
    EARLIER,
    LATER,
    TAKEN
  }

  private final boolean sideBySide;
  private final List<Row> rows;
  private final Set<HandoverState> leftToOther;

  private HandoverProtocol(Interpretations readings) {
    sideBySide =
        readings.of(Interpretation.HANDOVER_OFFERS) == InterpretationOption.OFFERS_SIDE_BY_SIDE;
    Interpretations all =
        sideBySide
            ? readings.with(Interpretation.HANDOVER_RECORD, InterpretationOption.DECIDED_BY_SENDER)
            : readings;
    rows =
        ROWS.stream()
            .filter(
                row ->
                    row.choices().stream()
                        .allMatch(choice -> all.of(choice.interpretation()) == choice))
            .toList();
    leftToOther =
        STATES.stream()
            .filter(state -> isLeftToOther(LEFT_TO_OTHER.getOrDefault(state, NEVER), all))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isLeftToOther(String when, Interpretations readings) {
    if (when.equals(EITHER_WAY) || when.equals(NEVER)) {
      return when.equals(EITHER_WAY);
    }
    InterpretationOption choice = InterpretationOption.ofCode(when);
    return readings.of(choice.interpretation()) == choice;
  }

  /**
   * The protocol by some readings.
   *
   * @param readings the readings
   * @return the protocol
   */
  public static HandoverProtocol by(Interpretations readings) {
    return new HandoverProtocol(Objects.requireNonNull(readings, "readings"));
  }

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(HandoverProtocol.class.getResourceAsStream(file), file);
  }

  private static Map<HandoverState, String> statesOfTable() {
    Map<HandoverState, String> states = new LinkedHashMap<>();
    table("states.csv").forEach(row -> states.put(state(row), row.text("left_to_other")));
    return states;
  }

  private static HandoverState state(ResourceTable.Row row) {
    return new HandoverState(
        row.word("party", HandoverParty.class),
        row.text("state"),
        row.isYes("owner"),
        row.isYes("waits"),
        row.optional("status").map(HandoverStatus::of));
  }

  private static Row row(ResourceTable.Row row) {
    HandoverParty party = row.word("party", HandoverParty.class);
    Set<String> from = Set.copyOf(row.words("from"));
    from.forEach(name -> named(party, name, row));
    return new Row(
        row.text("id"),
        party,
        from,
        row.word("on", HandoverInput.class),
        row.optional("when").map(text -> situation(row)),
        row.optional("choices")
            .map(text -> Set.of(InterpretationOption.ofCode(text)))
            .orElseGet(Set::of),
        row.optional("to").map(name -> named(party, name, row)),
        row.optional("sends")
            .map(
                text ->
                    Words.find(HandoverInput.class, "got-" + text)
                        .orElseThrow(() -> row.broken("no message " + text))),
        new Bilingual(row.text("why_en"), row.text("why_cy")));
  }

  private static HandoverSituation situation(ResourceTable.Row row) {
    return switch (row.word("when", When.class)) {
      case EARLIER -> HandoverSituation.ACCEPTED_EARLIER;
      case LATER -> HandoverSituation.ACCEPTED_LATER;
      case TAKEN -> HandoverSituation.TAKEN;
    };
  }

  private static HandoverState named(HandoverParty party, String name, ResourceTable.Row row) {
    return find(party, name).orElseThrow(() -> row.broken("no state " + name));
  }

  private static Optional<HandoverState> find(HandoverParty party, String name) {
    return STATES.stream()
        .filter(state -> state.party() == party && state.name().equals(name))
        .findFirst();
  }

  /**
   * The state in which a record starts.
   *
   * @param party whose record
   * @return the state
   */
  public static HandoverState start(HandoverParty party) {
    return find(Objects.requireNonNull(party, "party"), "none").orElseThrow();
  }

  /**
   * What comes of an act or a message.
   *
   * @param state what the record of the party says
   * @param input what the party does or hears
   * @param situations what else it knows
   * @return the step; empty for an act that is not allowed, and for a message that changes nothing
   */
  public Optional<HandoverStep> step(
      HandoverState state, HandoverInput input, Set<HandoverSituation> situations) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(situations, "situations");
    return rows.stream()
        .filter(row -> row.party() == state.party() && row.on() == input)
        .filter(row -> row.from().contains(state.name()))
        .filter(row -> row.when().isEmpty() || situations.contains(row.when().get()))
        .findFirst()
        .map(row -> new HandoverStep(row.id(), row.to().orElse(state), row.sends(), row.why()));
  }

  /** Whether some step of some reading leads a record from a status to another, or leaves it. */
  static boolean leads(HandoverStatus from, HandoverStatus to) {
    return from.equals(to)
        || (from.equals(HandoverStatus.PREPARED) && to.equals(HandoverStatus.SENT))
        || ROWS.stream()
            .filter(row -> row.to().flatMap(HandoverState::status).equals(Optional.of(to)))
            .anyMatch(
                row ->
                    row.from().stream()
                        .flatMap(name -> find(row.party(), name).stream())
                        .anyMatch(state -> state.status().equals(Optional.of(from))));
  }

  /**
   * Who owns what is handed over, by both records together: one of the two at every moment, in each
   * reading, whatever is lost, repeated or overtaken. Of several receivers to whom one enquiry is
   * offered at most one is its owner, and the sender is where none is.
   *
   * @param sender what the record of the sender says
   * @param receiver what the record of the receiver says
   * @return the owner
   */
  public HandoverParty owner(HandoverState sender, HandoverState receiver) {
    Objects.requireNonNull(sender, "sender");
    boolean isReceiver = isLeftToOther(receiver) ? !sender.isOwner() : receiver.isOwner();
    return isReceiver ? HandoverParty.RECEIVER : HandoverParty.SENDER;
  }

  /**
   * Whether a party must leave it to the record of the other who owns it, as the sender must while
   * its offer is open and the receiver’s record decides: it does nothing as the owner before it has
   * heard. Where it need not, {@link HandoverState#isOwner()} is true of both records.
   *
   * @param state what the record of the party says
   * @return whether its own record does not settle it
   */
  public boolean isLeftToOther(HandoverState state) {
    return leftToOther.contains(Objects.requireNonNull(state, "state"));
  }

  /**
   * Whether the sender may offer an enquiry to one more receiver.
   *
   * @param others what the sender's record says about the other handovers of the enquiry
   * @return whether it may: not while another has it, and while it is on offer to another only
   *     where offers run side by side
   */
  public boolean mayOffer(Collection<HandoverState> others) {
    return others.stream()
        .allMatch(
            state ->
                state.isOwner()
                    && (sideBySide
                        || !(state.waits()
                            || state.name().equals("offered")
                            || state.name().equals("acknowledged"))));
  }

  /** Says what it is. */
  @Override
  public String toString() {
    return "HandoverProtocol[" + rows.size() + " rows]";
  }
}
