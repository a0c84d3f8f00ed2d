package org.fostering.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Messages;
import org.fostering.model.reference.PostcodeResult.LookupOutcome;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;

/**
 * In which local authority district a postcode lies.
 *
 * <p>{@link #standard()} is embedded and needs no set-up: every postcode of Great Britain that had
 * a district in one edition, withdrawn ones included. {@link #load(Path, DataSource)} takes a newer
 * edition from a file. Both are exact: a postcode that the edition does not hold is {@link
 * LookupOutcome#UNKNOWN}, however much it looks like its neighbours.
 *
 * <p>The outward code alone gives candidates, not a guess: {@code SY10} lies in three districts and
 * two nations.
 *
 * <p>Immutable and thread-safe. A directory of Great Britain takes about one megabyte.
 */
public final class PostcodeDirectory {

  private static final Set<String> CROWN_DEPENDENCIES = Set.of("GY", "IM", "JE");
  private static final String NORTHERN_IRELAND = "BT";
  private static final PostcodeResult MALFORMED = nothing(LookupOutcome.MALFORMED, Set.of());
  private static final PostcodeResult UNKNOWN = nothing(LookupOutcome.UNKNOWN, Set.of());
  private static final PostcodeResult NO_AREA = nothing(LookupOutcome.NO_AREA, Set.of());

  /** Loaded when first asked for, once, as the language guarantees for the class. */
  private static final class Standard {
    private static final PostcodeDirectory INSTANCE = EmbeddedPostcodes.load();
  }

  private final PostcodeTable table;
  private final DataSource source;
  private final Optional<Year> codeVintage;
  private final int size;

  /** For each of the table's places, the answer. */
  private final PostcodeResult[] answers;

  private final PostcodeResult unknownInNorthernIreland;

  PostcodeDirectory(PostcodeTable table, DataSource source, Optional<Year> codeVintage) {
    this.table = table;
    this.source = source;
    this.codeVintage = codeVintage;
    this.size = table.size();
    this.answers = table.places().stream().map(PostcodePlace::found).toArray(PostcodeResult[]::new);
    this.unknownInNorthernIreland =
        nothing(
            table.holdsArea(NORTHERN_IRELAND) ? LookupOutcome.UNKNOWN : LookupOutcome.NOT_COVERED,
            Set.of(Nation.NORTHERN_IRELAND));
  }

  /**
   * The embedded directory. Read {@link #source()} for its edition: postcodes made since are
   * unknown to it. It cannot tell withdrawn postcodes from those in use, and it holds none of
   * Northern Ireland, whose postcodes carry a further condition of licence.
   *
   * @return the directory, the same object at every call
   * @throws IllegalStateException if the embedded data are missing or not what was built in
   */
  public static PostcodeDirectory standard() {
    return Standard.INSTANCE;
  }

  /**
   * Loads an edition from a file; see {@link #load(InputStream, DataSource)}.
   *
   * @param file the file, of any name
   * @param source what to say about the edition's origin and age
   * @return the directory and what was found on the way
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Checked<PostcodeDirectory> load(Path file, DataSource source) {
    try (InputStream in = Files.newInputStream(file)) {
      return load(in, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads an edition of the ONS Postcode Directory, the National Statistics Postcode Lookup, the
   * ONS look-up of postcodes to output areas, or Code-Point Open: CSV in the encoding and with the
   * separator of any spreadsheet, plain, in gzip, or in a ZIP as it is published. Columns are found
   * by their names, whatever the year in them. A ZIP may hold other files too; each CSV file in it
   * that has the columns is read.
   *
   * <p>A row that cannot be used is left out and reported by its line, as is a row that contradicts
   * an earlier one; after the first hundred of a kind, one finding says that there are more. The
   * finding's position is the line in the file; in a ZIP, its pointer counts the CSV files from 0.
   * No finding repeats what a row holds. A file is read in one pass; while it is read it takes
   * about 20 megabytes, however many rows it has.
   *
   * @param in the bytes of the file; not closed
   * @param source what to say about the edition's origin and age
   * @return the directory and what was found on the way; without a directory, an error that says
   *     why the file cannot be used
   * @throws UncheckedIOException if reading the bytes fails
   */
  public static Checked<PostcodeDirectory> load(InputStream in, DataSource source) {
    Objects.requireNonNull(source, "source");
    try {
      return PostcodeFile.read(Objects.requireNonNull(in, "in"))
          .map(content -> new PostcodeDirectory(content.table(), source, content.codeVintage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The texts of the findings about postcode files.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(
        name -> PostcodeDirectory.class.getResourceAsStream(name), "messages", locale);
  }

  /**
   * Looks up what somebody typed.
   *
   * @param typed a postcode or an outward code, in the forms that {@link Postcode} accepts
   * @return the answer; {@link LookupOutcome#MALFORMED} if the text has no such form
   */
  public PostcodeResult find(String typed) {
    return Postcode.tryParse(typed).map(this::find).orElse(MALFORMED);
  }

  /**
   * Looks up a postcode or an outward code.
   *
   * @param postcode the postcode
   * @return the answer; never {@link LookupOutcome#MALFORMED}
   */
  public PostcodeResult find(Postcode postcode) {
    Objects.requireNonNull(postcode, "postcode");
    if (postcode.isOutwardOnly()) {
      Set<PostcodePlace> places = table.placesIn(postcode.getOutwardCode());
      return places.isEmpty() ? absent(postcode) : PostcodePlace.candidates(places);
    }
    int place = table.find(postcode);
    return place < 0 ? absent(postcode) : answers[place];
  }

  private PostcodeResult absent(Postcode postcode) {
    String area = postcode.getArea();
    if (area.equals(NORTHERN_IRELAND)) {
      return unknownInNorthernIreland;
    }
    return CROWN_DEPENDENCIES.contains(area) ? NO_AREA : UNKNOWN;
  }

  private static PostcodeResult nothing(LookupOutcome outcome, Set<Nation> nations) {
    return new PostcodeResult(
        outcome, new TreeSet<>(), nations, PostcodeStatus.NOT_KNOWN, Optional.empty());
  }

  /**
   * {@return the GSS code of every district that some postcode of the directory lies in, in their
   * order; a new set}
   */
  public SortedSet<String> districts() {
    SortedSet<String> districts = new TreeSet<>();
    for (PostcodeResult answer : answers) {
      districts.addAll(answer.districts());
    }
    return districts;
  }

  /** {@return the number of full postcodes in the directory, 1 or more} */
  public int size() {
    return size;
  }

  /** {@return where the data come from, how old they are and on what terms they may be used} */
  public DataSource source() {
    return source;
  }

  /**
   * {@return the year whose district codes the edition uses, where the file says so: {@code
   * lad25cd} is 2025, or empty where the file does not say} Districts are renamed, merged and
   * split, and get new codes.
   */
  public Optional<Year> codeVintage() {
    return codeVintage;
  }

  PostcodeTable table() {
    return table;
  }

  @Override
  public String toString() {
    return "PostcodeDirectory[" + source.title() + ", " + source.edition() + ", " + size + "]";
  }
}
