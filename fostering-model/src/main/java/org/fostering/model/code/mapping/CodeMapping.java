package org.fostering.model.code.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeTranslation.MappingOutcome;
import org.fostering.model.code.mapping.CodeTranslation.Target;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Messages;

/**
 * What the codes of a council's own lists are in the lists of this vocabulary, and the way back.
 *
 * <p>Several local codes may lead to one common code, and one local code to several: then the only
 * exact match is taken, and without one nothing is. A correspondence holds on the days of its row
 * on which the common code is valid as well.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeMapping {

  private static final CodeMapping NONE = new CodeMapping(List.of());

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]+");

  private record Code(String list, String code) {}

  private final Map<Code, List<MappingRow>> byLocal;
  private final Map<Code, List<MappingRow>> byCommon;
  private final Map<Code, List<Code>> bySpelling;
  private final int size;

  CodeMapping(List<MappingRow> rows) {
    byLocal = grouped(rows, row -> new Code(row.localList(), row.localCode()));
    byCommon =
        grouped(
            rows.stream().filter(row -> !row.isNoAnswer()).toList(),
            row -> new Code(row.commonList(), row.commonCode()));
    bySpelling =
        rows.stream()
            .map(row -> new Code(row.localList(), row.localCode()))
            .distinct()
            .collect(Collectors.groupingBy(CodeMapping::spelling));
    size = rows.size();
  }

  private static Map<Code, List<MappingRow>> grouped(
      List<MappingRow> rows, Function<MappingRow, Code> key) {
    return rows.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.toList()));
  }

  /** {@return the mapping that maps nothing, always the same} */
  public static CodeMapping none() {
    return NONE;
  }

  /**
   * Reads a mapping from a file; see {@link #load(InputStream, CodeLists)}.
   *
   * @param file the file
   * @param lists the common lists
   * @return the mapping and what was found on the way
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Checked<CodeMapping> load(Path file, CodeLists lists) {
    try (InputStream in = Files.newInputStream(file)) {
      return load(in, lists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a mapping from comma-separated values in UTF-8 with the columns {@code local_list,
   * local_code, common_list, common_code, match} and, if wanted, {@code valid_from, valid_to}, in
   * any order. The match is {@code exact}, {@code close}, {@code broad} (the common code means
   * more) or {@code narrow} (it means less); days are written as {@code 2026-03-31}, both included,
   * and an empty one leaves that end open. An empty common code says that the local one is no
   * answer, such as "not sure".
   *
   * <p>A row that cannot be used is left out and reported by its line and column; the others hold.
   * No finding repeats what a row holds.
   *
   * @param in the bytes; not closed
   * @param lists the common lists, to which every common code must belong
   * @return the mapping and what was found on the way; without a mapping, an error that says why
   *     the file cannot be used
   * @throws UncheckedIOException if reading the bytes fails
   */
  public static Checked<CodeMapping> load(InputStream in, CodeLists lists) {
    Objects.requireNonNull(in, "in");
    try {
      return new CodeMappingFile(Objects.requireNonNull(lists, "lists")).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The texts of the findings about mapping files and codes.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(file -> CodeMapping.class.getResourceAsStream(file), "messages", locale);
  }

  /**
   * What a local code is in the common lists.
   *
   * @param localList the name of the council's list
   * @param localCode the code in it, character for character
   * @param asOf the day on which the correspondence must hold
   * @return the common code, or why there is none; ambiguous, too, where the local code leads to
   *     one code in each of several common lists
   */
  public CodeTranslation toCommon(String localList, String localCode, LocalDate asOf) {
    return translate(local(localList, localCode), asOf, CodeMapping::there);
  }

  /**
   * What a local code is in one of the common lists.
   *
   * @param localList the name of the council's list
   * @param localCode the code in it, character for character
   * @param commonList the name of the common list
   * @param asOf the day on which the correspondence must hold
   * @return the common code, or why there is none
   */
  public CodeTranslation toCommon(
      String localList, String localCode, String commonList, LocalDate asOf) {
    Objects.requireNonNull(commonList, "commonList");
    List<MappingRow> rows =
        local(localList, localCode).stream()
            .filter(row -> row.commonList().equals(commonList))
            .toList();
    return translate(rows, asOf, CodeMapping::there);
  }

  /**
   * What a common code is in one of the council's lists.
   *
   * @param commonList the name of the common list
   * @param commonCode the code in it
   * @param localList the name of the council's list
   * @param asOf the day on which the correspondence must hold
   * @return the local code, or why there is none
   */
  public CodeTranslation toLocal(
      String commonList, String commonCode, String localList, LocalDate asOf) {
    Objects.requireNonNull(localList, "localList");
    Code common =
        new Code(
            Objects.requireNonNull(commonList, "commonList"),
            Objects.requireNonNull(commonCode, "commonCode"));
    List<MappingRow> rows =
        byCommon.getOrDefault(common, List.of()).stream()
            .filter(row -> row.localList().equals(localList))
            .toList();
    // A council that tells less apart has the broader code only.
    Optional<String> broader =
        CodeLists.standard()
            .find(commonList)
            .flatMap(list -> list.find(commonCode))
            .flatMap(CodeEntry::broader);
    return rows.isEmpty() && broader.isPresent()
        ? lessExact(toLocal(commonList, broader.get(), localList, asOf))
        : translate(rows, asOf, CodeMapping::back);
  }

  /**
   * The code of a local list that somebody has typed: whatever the case of its letters and the
   * white space in it, where only one code is spelt so.
   *
   * @param localList the name of the council's list
   * @param typed the text
   * @return the code, character for character as the mapping has it, or empty if it has none
   */
  public Optional<String> localCode(String localList, String typed) {
    if (!local(localList, typed).isEmpty()) {
      return Optional.of(typed);
    }
    List<Code> alike = bySpelling.getOrDefault(spelling(new Code(localList, typed)), List.of());
    return alike.size() == 1 ? Optional.of(alike.get(0).code()) : Optional.empty();
  }

  private static Code spelling(Code code) {
    return new Code(
        code.list(), WHITE_SPACE.matcher(code.code()).replaceAll("").toLowerCase(Locale.ROOT));
  }

  private List<MappingRow> local(String localList, String localCode) {
    Code local =
        new Code(
            Objects.requireNonNull(localList, "localList"),
            Objects.requireNonNull(localCode, "localCode"));
    return byLocal.getOrDefault(local, List.of());
  }

  /** The same where the code asked about was narrower. */
  private static CodeTranslation lessExact(CodeTranslation translation) {
    return new CodeTranslation(
        translation.outcome(),
        translation.targets().stream()
            .map(one -> new Target(one.list(), one.code(), Match.BROAD))
            .distinct()
            .toList());
  }

  private static CodeTranslation translate(
      List<MappingRow> rows, LocalDate asOf, Function<MappingRow, Target> target) {
    Objects.requireNonNull(asOf, "asOf");
    Set<Target> holding = new LinkedHashSet<>();
    for (MappingRow row : rows) {
      if (row.holdsOn(asOf)) {
        holding.add(target.apply(row));
      }
    }
    if (holding.isEmpty()) {
      return new CodeTranslation(
          rows.isEmpty() ? MappingOutcome.UNMAPPED : MappingOutcome.EXPIRED,
          rows.stream().map(target).distinct().toList());
    }
    if (holding.stream().allMatch(one -> one.code().isEmpty())) {
      return new CodeTranslation(MappingOutcome.NO_ANSWER, List.of());
    }
    List<Target> exact = holding.stream().filter(one -> one.match() == Match.EXACT).toList();
    List<Target> best = exact.size() == 1 ? exact : List.copyOf(holding);
    if (best.size() > 1) {
      best = broader(best).map(List::of).orElse(best);
    }
    return new CodeTranslation(
        best.size() == 1 ? MappingOutcome.MAPPED : MappingOutcome.AMBIGUOUS, best);
  }

  /**
   * The code that means all of several and no more: a council that says only "owned" has said
   * something, and not one of two things. Empty if the common list has no such code.
   */
  private static Optional<Target> broader(List<Target> several) {
    String name = several.get(0).list();
    Set<String> codes = several.stream().map(Target::code).collect(Collectors.toSet());
    return CodeLists.standard().find(name).stream()
        .filter(list -> several.stream().allMatch(one -> one.list().equals(name)))
        .flatMap(list -> list.entries().stream().filter(entry -> isAllOf(list, entry, codes)))
        .map(entry -> new Target(name, entry.code(), Match.CLOSE))
        .findFirst();
  }

  private static boolean isAllOf(CodeList list, CodeEntry entry, Set<String> codes) {
    List<CodeEntry> narrower = list.narrower(entry.code());
    return !narrower.isEmpty()
        && narrower.stream()
            .allMatch(one -> codes.contains(one.code()) || isAllOf(list, one, codes))
        && codes.stream()
            .allMatch(code -> code.equals(entry.code()) || isWithin(list, code, entry));
  }

  private static boolean isWithin(CodeList list, String code, CodeEntry broader) {
    Optional<String> next = list.find(code).flatMap(CodeEntry::broader);
    return next.isPresent()
        && (next.get().equals(broader.code()) || isWithin(list, next.get(), broader));
  }

  private static Target there(MappingRow row) {
    return new Target(row.commonList(), row.commonCode(), row.match());
  }

  private static Target back(MappingRow row) {
    Match match =
        switch (row.match()) {
          case EXACT -> Match.EXACT;
          case CLOSE -> Match.CLOSE;
          case BROAD -> Match.NARROW;
          case NARROW -> Match.BROAD;
        };
    return new Target(row.localList(), row.localCode(), match);
  }

  /**
   * {@return the names of the council's lists that the mapping says something of; an unmodifiable
   * set}
   */
  public Set<String> localLists() {
    return byLocal.keySet().stream().map(Code::list).collect(Collectors.toUnmodifiableSet());
  }

  /** {@return the number of correspondences, 0 or more} */
  public int size() {
    return size;
  }

  @Override
  public String toString() {
    return "CodeMapping[" + size + " correspondences]";
  }
}
