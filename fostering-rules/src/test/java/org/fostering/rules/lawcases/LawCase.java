package org.fostering.rules.lawcases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;

/**
 * What somebody says who has read a provision.
 *
 * @param name the file, and the case in it
 * @param nation whose law is asked
 * @param facts what has happened or a document, as the file writes it, with its givens
 * @param own the same without its givens
 * @param known what else is known of the case
 * @param readings the readings of the law that are chosen
 * @param day the day asked about
 * @param kind what is asked
 * @param arguments of what it is asked
 * @param answer the words of the answer, for each thing that answers
 * @param instrument the instrument that says so
 * @param provision the place in it; empty where the answer rests on none
 * @param fault why the library does not answer so; empty where it does
 */
record LawCase(
    String name,
    Nation nation,
    String facts,
    String own,
    List<String> known,
    List<String> readings,
    LocalDate day,
    String kind,
    List<String> arguments,
    List<List<String>> answer,
    String instrument,
    Optional<String> provision,
    Optional<String> fault) {

  String argument() {
    return arguments.get(0);
  }

  /** Everything that it says, to find the cases that a changed cell may touch. */
  String text() {
    return facts
        + " "
        + known
        + " "
        + readings
        + " "
        + kind
        + " "
        + arguments
        + " "
        + answer
        + " "
        + Words.of(nation);
  }

  /** The same in types that two class loaders share. */
  List<Object> parts() {
    return List.of(
        name,
        Words.of(nation),
        facts,
        own,
        known,
        readings,
        day,
        kind,
        arguments,
        answer,
        instrument,
        provision,
        fault);
  }

  /** The case of its parts. */
  @SuppressWarnings("unchecked")
  static LawCase of(List<Object> parts) {
    return new LawCase(
        (String) parts.get(0),
        Words.parse(Nation.class, (String) parts.get(1)),
        (String) parts.get(2),
        (String) parts.get(3),
        (List<String>) parts.get(4),
        (List<String>) parts.get(5),
        (LocalDate) parts.get(6),
        (String) parts.get(7),
        (List<String>) parts.get(8),
        (List<List<String>>) parts.get(9),
        (String) parts.get(10),
        (Optional<String>) parts.get(11),
        (Optional<String>) parts.get(12));
  }

  @Override
  public String toString() {
    return name;
  }
}
