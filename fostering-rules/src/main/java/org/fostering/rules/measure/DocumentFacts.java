package org.fostering.rules.measure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.value.Nation;

/**
 * What measures ask of a document, and nothing else of it: no name, no number, no text. It fits
 * into some hundred bytes, to be kept until all documents are read. The days of a family are in it,
 * so it is enciphered where it is written down.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentFacts {

  /** Where a place, a campaign or a kind is one that the reference data do not have. */
  public static final String OTHER = "other";

  /** The types of document that are counted, in the order of the journey. */
  public enum FactsType {
    /** An enquiry. */
    ENQUIRY,
    /** An application. */
    APPLICATION,
    /** An assessment. */
    ASSESSMENT,
    /** An approval. */
    APPROVAL
  }

  /** What may be said about an enquiry as a whole. */
  enum Mark {
    /** It is about a particular child, so that the household is none of the mainstream. */
    PARTICULAR_CHILD,
    /** It was closed as a duplicate, or as no enquiry. */
    NO_ENQUIRY,
    /** It was closed because it led to an application, or to another service. */
    LED_ON,
    /** It is known to be of another nation than England, by its service or else by the home. */
    NOT_ENGLAND
  }

  /**
   * An event.
   *
   * @param kind the code of the event
   * @param on its day since 1970; {@link #NO_DAY} where it is not known
   */
  record Happened(String kind, int on) {
    static final int NO_DAY = Integer.MAX_VALUE;
  }

  /** Where the history of a document does not say when anything was recorded. */
  static final long NOT_RECORDED = Long.MIN_VALUE;

  private static final Comparator<Happened> BY_DAY =
      Comparator.comparing(Happened::on).thenComparing(Happened::kind);

  private static final Comparator<DocumentFacts> LATER =
      Comparator.comparingLong((DocumentFacts each) -> each.recorded)
          .thenComparingInt(DocumentFacts::lastDay)
          .thenComparingInt(each -> each.events.size())
          .thenComparing(DocumentFacts::toBytes, Arrays::compare);

  private final FactsType type;
  private final long[] names;
  private final long[] links;
  private final Set<Nation> nations;
  private final String authority;
  private final String campaign;
  private final Set<String> kinds;
  private final int people;
  private final int places;
  private final Set<Mark> marks;
  private final List<Happened> events;
  private final Map<String, String> reasons;
  private final long recorded;

  DocumentFacts(Builder builder) {
    this.type = builder.type;
    this.names = builder.names.clone();
    Arrays.sort(names);
    this.links = builder.links.clone();
    Arrays.sort(links);
    this.nations = Set.copyOf(builder.nations);
    this.authority = builder.authority;
    this.campaign = builder.campaign;
    this.kinds = Set.copyOf(builder.kinds);
    this.people = builder.people;
    this.places = builder.places;
    this.marks = Set.copyOf(builder.marks);
    this.events = builder.events.stream().distinct().sorted(BY_DAY).toList();
    this.reasons = Map.copyOf(builder.reasons);
    this.recorded = builder.recorded;
  }

  /** Gathers facts. */
  static final class Builder {
    final FactsType type;
    long[] names = new long[0];
    long[] links = new long[0];
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    String authority = "";
    String campaign = "";
    Set<String> kinds = new TreeSet<>();
    int people;
    int places = -1;
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    List<Happened> events = new ArrayList<>();
    Map<String, String> reasons = new TreeMap<>();

    /** The last second, since 1970, at which something was recorded in its history. */
    long recorded = NOT_RECORDED;

    Builder(FactsType type) {
      this.type = type;
    }
  }

  /** {@return the type of the document} */
  public FactsType type() {
    return type;
  }

  /**
   * {@return the hashed numbers by which it is put together with others: its own, and those of the
   * documents of the same household that it names; a new array, empty if there are none} Two
   * documents that share one belong together.
   */
  public long[] links() {
    return links.clone();
  }

  /** Whether it has no number of its own, so that nobody can tell whether it is there twice. */
  boolean isNameless() {
    return names.length == 0;
  }

  /** Whether both are editions of one document: they have a number in common. */
  boolean isSame(DocumentFacts other) {
    return type == other.type && meet(names, other.names);
  }

  /** Whether one names the other, or both a third. */
  boolean isLinked(DocumentFacts other) {
    return meet(links, other.links);
  }

  private static boolean meet(long[] some, long[] others) {
    return Arrays.stream(some).anyMatch(each -> Arrays.binarySearch(others, each) >= 0);
  }

  /** The key of the authority; empty where it is not known. */
  String authority() {
    return authority;
  }

  /** The id of the campaign; empty where none is named. */
  String campaign() {
    return campaign;
  }

  Set<String> kinds() {
    return kinds;
  }

  /** How many people; 0 where it is not known. */
  int people() {
    return people;
  }

  /** How many places; -1 where it is not known. */
  int places() {
    return places;
  }

  Set<Mark> marks() {
    return marks;
  }

  /** By day, those without a day last. */
  List<Happened> events() {
    return events;
  }

  /** The first reason that is given for an event, by the code of the event. */
  Map<String, String> reasons() {
    return reasons;
  }

  /** {@return the facts as bytes; the same for the same facts} */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(type.name());
      hashes(names, out);
      hashes(links, out);
      out.writeByte(nations.size());
      for (Nation nation : new TreeSet<>(nations)) {
        out.writeUTF(nation.name());
      }
      out.writeUTF(authority);
      out.writeUTF(campaign);
      texts(kinds, out);
      out.writeShort(people);
      out.writeShort(places);
      out.writeByte(marks.size());
      for (Mark mark : new TreeSet<>(marks)) {
        out.writeUTF(mark.name());
      }
      out.writeShort(events.size());
      for (Happened event : events) {
        out.writeUTF(event.kind());
        out.writeInt(event.on());
      }
      texts(reasons.keySet(), out);
      texts(new TreeMap<>(reasons).values(), out);
      out.writeLong(recorded);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes can always be written", e);
    }
    return bytes.toByteArray();
  }

  private static void hashes(long[] hashes, DataOutputStream out) throws IOException {
    out.writeShort(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
  }

  private static long[] hashes(DataInputStream in) throws IOException {
    long[] hashes = new long[in.readUnsignedShort()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readLong();
    }
    return hashes;
  }

  private static void texts(Iterable<String> texts, DataOutputStream out) throws IOException {
    List<String> all = new ArrayList<>();
    texts.forEach(all::add);
    if (texts instanceof Set) {
      all.sort(Comparator.naturalOrder());
    }
    out.writeShort(all.size());
    for (String text : all) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  /**
   * Facts that were made bytes.
   *
   * @param bytes what {@link #toBytes()} gave
   * @return the facts
   * @throws IllegalArgumentException if the bytes are none of these
   */
  public static DocumentFacts of(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Objects.requireNonNull(bytes, "bytes")))) {
      Builder facts = new Builder(FactsType.valueOf(in.readUTF()));
      facts.names = hashes(in);
      facts.links = hashes(in);
      for (int left = in.readByte(); left > 0; left--) {
        facts.nations.add(Nation.valueOf(in.readUTF()));
      }
      facts.authority = in.readUTF();
      facts.campaign = in.readUTF();
      facts.kinds.addAll(texts(in));
      facts.people = in.readShort();
      facts.places = in.readShort();
      for (int left = in.readByte(); left > 0; left--) {
        facts.marks.add(Mark.valueOf(in.readUTF()));
      }
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        facts.events.add(new Happened(in.readUTF(), in.readInt()));
      }
      List<String> events = texts(in);
      List<String> reasons = texts(in);
      for (int i = 0; i < events.size(); i++) {
        facts.reasons.put(events.get(i), reasons.get(i));
      }
      facts.recorded = in.readLong();
      return new DocumentFacts(facts);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("these bytes are no facts of a document", e);
    }
  }

  /**
   * Which of two editions of one document counts: the one in whose history something was recorded
   * last; where that does not decide, the one that knows of the later event, or of more events;
   * where they are level, always the same one.
   */
  static DocumentFacts later(DocumentFacts one, DocumentFacts other) {
    return LATER.compare(one, other) >= 0 ? one : other;
  }

  /** Whether two editions differ, and their histories do not say which was recorded last. */
  static boolean isUndecided(DocumentFacts one, DocumentFacts other) {
    return (one.recorded == NOT_RECORDED
            || other.recorded == NOT_RECORDED
            || one.recorded == other.recorded)
        && !Arrays.equals(one.toBytes(), other.toBytes());
  }

  private int lastDay() {
    return events.stream()
        .mapToInt(Happened::on)
        .filter(day -> day != Happened.NO_DAY)
        .max()
        .orElse(Integer.MIN_VALUE);
  }

  /** The nation, if it is one. */
  Optional<Nation> nation() {
    return nations.size() == 1 ? nations.stream().findFirst() : Optional.empty();
  }

  /** Says of what type the document is, and nothing out of it. */
  @Override
  public String toString() {
    return "DocumentFacts[" + type + "]";
  }
}
