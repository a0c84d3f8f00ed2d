package org.fostering.rules.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.table.ResourceTable;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every order in which a sender and its receivers can act, and in which their messages can arrive.
 * A message that was sent once may arrive at any time later, any number of times, or never: that it
 * is lost, repeated and overtaken.
 */
class HandoverInterleavingsTest {

  /** Who of two that acted at once acted first. */
  private enum First {
    NOBODY,
    SENDER,
    RECEIVER
  }

  /** One handover: both records and every message that was ever sent. */
  private record Line(
      HandoverState sender, HandoverState receiver, Set<HandoverInput> sent, First first) {}

  /** All handovers of one enquiry. It is looked up so often that it keeps its hash code. */
  private record World(List<Line> lines, int hash) {
    World(List<Line> lines) {
      this(lines, lines.hashCode());
    }

    World with(int at, Line line) {
      List<Line> changed = new ArrayList<>(lines);
      changed.set(at, line);
      return new World(List.copyOf(changed));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof World world && hash == world.hash && lines.equals(world.lines);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    /** The sender owns the enquiry once, however many handovers of it there are. */
    long owners(HandoverProtocol protocol) {
      long receivers =
          lines.stream()
              .filter(
                  line -> protocol.owner(line.sender(), line.receiver()) == HandoverParty.RECEIVER)
              .count();
      return Math.max(1, receivers);
    }

    /** Those whose own record settles that they are the owner. */
    long sure(HandoverProtocol protocol) {
      boolean isSender =
          lines.stream()
              .allMatch(line -> line.sender().isOwner() && !protocol.isLeftToOther(line.sender()));
      return (isSender ? 1 : 0)
          + lines.stream()
              .filter(line -> line.receiver().isOwner() && !protocol.isLeftToOther(line.receiver()))
              .count();
    }

    /** What its own record settles is true of both records. */
    boolean isNobodyWrong(HandoverProtocol protocol) {
      return lines.stream()
          .allMatch(
              line ->
                  Stream.of(line.sender(), line.receiver())
                      .filter(state -> !protocol.isLeftToOther(state))
                      .allMatch(
                          state ->
                              state.isOwner()
                                  == (state.party()
                                      == protocol.owner(line.sender(), line.receiver()))));
    }

    /** Of each handover one of the two records says that its party is the owner. */
    boolean isTrueOfBoth() {
      return lines.stream().allMatch(line -> line.sender().isOwner() != line.receiver().isOwner());
    }

    boolean isQuiet() {
      return lines.stream().noneMatch(line -> line.sender().waits() || line.receiver().waits());
    }
  }

  /** The worlds that can be reached, what can follow each, and the rows of the table used. */
  private record Explored(Map<World, Set<World>> worlds, Set<String> rows) {}

  /** What was explored, by the readings and the number of receivers. */
  private static final Map<List<Object>, Explored> EXPLORED = new HashMap<>();

  /** What was seen of all worlds. */
  private record Seen(int worlds, int steps, int quiet, long mostOwners, long mostSure) {}

  private static final Map<HandoverInput, HandoverParty> HEARS = new LinkedHashMap<>();

  static {
    for (HandoverInput message :
        List.of(
            HandoverInput.GOT_ACKNOWLEDGE,
            HandoverInput.GOT_ACCEPT,
            HandoverInput.GOT_DECLINE,
            HandoverInput.GOT_RETURN,
            HandoverInput.GOT_RELEASED)) {
      HEARS.put(message, HandoverParty.SENDER);
    }
    for (HandoverInput message :
        List.of(
            HandoverInput.GOT_OFFER,
            HandoverInput.GOT_CONFIRM,
            HandoverInput.GOT_TOO_LATE,
            HandoverInput.GOT_WITHDRAW,
            HandoverInput.GOT_TAKE_BACK)) {
      HEARS.put(message, HandoverParty.RECEIVER);
    }
  }

  static Stream<Interpretations> readings() {
    List<Interpretations> all = new ArrayList<>(List.of(Interpretations.defaults()));
    for (Interpretation interpretation : HandoverProtocol.INTERPRETATIONS) {
      List<Interpretations> more = new ArrayList<>();
      for (Interpretations readings : all) {
        for (InterpretationOption choice : interpretation.choices()) {
          more.add(readings.with(interpretation, choice));
        }
      }
      all = more;
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void there_is_exactly_one_owner_at_every_moment(Interpretations readings) {
    for (int receivers = 1; receivers <= 2; receivers++) {
      Seen seen = seen(readings, receivers);
      System.out.println(readings + " receivers=" + receivers + ": " + seen);
      assertTrue(seen.quiet() > 10, "there are worlds at rest");
    }
  }

  @Test
  void a_row_of_the_table_that_nothing_reaches_would_be_a_fault() {
    Set<String> reached = new HashSet<>();
    readings().forEach(readings -> reached.addAll(explored(readings, 2).rows()));
    List<String> rows =
        ResourceTable.read(
                HandoverProtocol.class.getResourceAsStream("transitions.csv"), "transitions.csv")
            .stream()
            .map(row -> row.text("id"))
            .toList();
    assertEquals(List.of(), rows.stream().filter(row -> !reached.contains(row)).toList());
  }

  private static Seen seen(Interpretations readings, int receivers) {
    Map<World, Set<World>> worlds = explored(readings, receivers).worlds();
    HandoverProtocol protocol = HandoverProtocol.by(readings);
    int steps = 0;
    int quiet = 0;
    long most = 0;
    long sure = 0;
    for (Map.Entry<World, Set<World>> entry : worlds.entrySet()) {
      World world = entry.getKey();
      steps += entry.getValue().size();
      most = Math.max(most, world.owners(protocol));
      sure = Math.max(sure, world.sure(protocol));
      assertTrue(world.isNobodyWrong(protocol), world::toString);
      if (world.isQuiet()) {
        quiet++;
        assertTrue(world.isTrueOfBoth(), world::toString);
      }
    }
    assertEquals(1, most, "owners at a moment");
    assertEquals(1, sure, "those who act as owners at a moment");
    assertTrue(endless(worlds).isEmpty(), () -> "waits for ever: " + endless(worlds).get(0));
    return new Seen(worlds.size(), steps, quiet, most, sure);
  }

  /** The worlds from which none at rest can be reached. */
  private static List<World> endless(Map<World, Set<World>> worlds) {
    Map<World, List<World>> before = new HashMap<>();
    worlds.forEach(
        (world, nexts) ->
            nexts.forEach(
                next -> before.computeIfAbsent(next, each -> new ArrayList<>()).add(world)));
    Set<World> reaching = new HashSet<>();
    Deque<World> open = new ArrayDeque<>();
    worlds.keySet().stream().filter(World::isQuiet).forEach(open::add);
    while (!open.isEmpty()) {
      World world = open.poll();
      if (reaching.add(world)) {
        open.addAll(before.getOrDefault(world, List.of()));
      }
    }
    return worlds.keySet().stream().filter(world -> !reaching.contains(world)).toList();
  }

  private static Explored explored(Interpretations readings, int receivers) {
    return EXPLORED.computeIfAbsent(
        List.of(readings.toString(), receivers),
        each -> explore(HandoverProtocol.by(readings), receivers));
  }

  private static Explored explore(HandoverProtocol protocol, int receivers) {
    Line line =
        new Line(
            HandoverProtocol.start(HandoverParty.SENDER),
            HandoverProtocol.start(HandoverParty.RECEIVER),
            Set.of(),
            First.NOBODY);
    Map<World, Set<World>> found = new LinkedHashMap<>();
    Set<String> rows = new HashSet<>();
    Deque<World> open = new ArrayDeque<>();
    open.add(new World(Collections.nCopies(receivers, line)));
    while (!open.isEmpty()) {
      World world = open.poll();
      if (!found.containsKey(world)) {
        Set<World> nexts = next(protocol, world, rows);
        found.put(world, nexts);
        open.addAll(nexts);
      }
    }
    return new Explored(found, rows);
  }

  private static Set<World> next(HandoverProtocol protocol, World world, Set<String> rows) {
    Set<World> nexts = new HashSet<>();
    for (int i = 0; i < world.lines().size(); i++) {
      Line line = world.lines().get(i);
      for (HandoverInput input : possible(protocol, world, i)) {
        for (HandoverState state : List.of(line.sender(), line.receiver())) {
          if (HEARS.getOrDefault(input, state.party()) != state.party()) {
            continue;
          }
          Optional<HandoverStep> step = protocol.step(state, input, situations(world, i));
          if (step.isPresent()) {
            rows.add(step.get().id());
            nexts.add(world.with(i, after(line, state, input, step.get())));
          }
        }
      }
    }
    return nexts;
  }

  /** What can come in: messages that were sent, and an offer where the others allow one. */
  private static List<HandoverInput> possible(HandoverProtocol protocol, World world, int at) {
    Set<HandoverInput> sent = world.lines().get(at).sent();
    return Arrays.stream(HandoverInput.values())
        .filter(input -> !input.name().startsWith("GOT_") || sent.contains(input))
        .filter(input -> input != HandoverInput.OFFER || protocol.mayOffer(others(world, at)))
        .toList();
  }

  private static List<HandoverState> others(World world, int at) {
    List<HandoverState> others = new ArrayList<>();
    for (int i = 0; i < world.lines().size(); i++) {
      HandoverState sender = world.lines().get(i).sender();
      if (i != at && !sender.name().equals("none")) {
        others.add(sender);
      }
    }
    return others;
  }

  private static Set<HandoverSituation> situations(World world, int at) {
    Set<HandoverSituation> known = EnumSet.noneOf(HandoverSituation.class);
    First first = world.lines().get(at).first();
    if (first != First.NOBODY) {
      known.add(
          first == First.RECEIVER
              ? HandoverSituation.ACCEPTED_EARLIER
              : HandoverSituation.ACCEPTED_LATER);
    }
    if (others(world, at).stream().anyMatch(state -> !state.isOwner())) {
      known.add(HandoverSituation.TAKEN);
    }
    return known;
  }

  private static Line after(
      Line line, HandoverState state, HandoverInput input, HandoverStep step) {
    Set<HandoverInput> sent = new HashSet<>(line.sent());
    step.sends().ifPresent(sent::add);
    First first = line.first();
    if (first == First.NOBODY) {
      first =
          switch (input) {
            case ACCEPT -> First.RECEIVER;
            case WITHDRAW, EXPIRE -> First.SENDER;
            default -> first;
          };
    }
    assertFalse(sent.size() > 12, "messages are few");
    return state.party() == HandoverParty.SENDER
        ? new Line(step.to(), line.receiver(), Set.copyOf(sent), first)
        : new Line(line.sender(), step.to(), Set.copyOf(sent), first);
  }
}
