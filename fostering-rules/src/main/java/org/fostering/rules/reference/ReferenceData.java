package org.fostering.rules.reference;

import java.util.Objects;
import java.util.function.Supplier;
import org.fostering.model.code.CodeLists;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.interpretation.Interpretations;

/**
 * Everything that answers are looked up in and that ages or differs between services:
 * organisations, postcodes, bank holidays, code lists, and how the law is read where it can be read
 * in several ways. What asks takes all of it as one argument, so that no two answers about one case
 * can rest on different data.
 *
 * <p>{@link #standard()} is what comes with the library, each part saying by its source how old it
 * is; {@code with} replaces one part:
 *
 * <pre>{@code
 * ReferenceData data = ReferenceData.standard().with(newerPostcodes);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferenceData {

  private static final ReferenceData STANDARD =
      new ReferenceData(
          Organisations::standard,
          PostcodeDirectory::standard,
          BankHolidays::standard,
          CodeLists::standard,
          Interpretations.defaults());

  // Read on first use: who asks for deadlines alone needs no postcodes.
  private final Supplier<Organisations> organisations;
  private final Supplier<PostcodeDirectory> postcodes;
  private final Supplier<BankHolidays> bankHolidays;
  private final Supplier<CodeLists> codeLists;
  private final Interpretations interpretations;

  private ReferenceData(
      Supplier<Organisations> organisations,
      Supplier<PostcodeDirectory> postcodes,
      Supplier<BankHolidays> bankHolidays,
      Supplier<CodeLists> codeLists,
      Interpretations interpretations) {
    this.organisations = organisations;
    this.postcodes = postcodes;
    this.bankHolidays = bankHolidays;
    this.codeLists = codeLists;
    this.interpretations = interpretations;
  }

  /**
   * {@return the one standard instance: what comes with the library, and the law read as its
   * regulations say} The parts are read from the jar on first use and then shared, so that this
   * costs nothing.
   */
  public static ReferenceData standard() {
    return STANDARD;
  }

  /**
   * The same with other organisations.
   *
   * @param other the authorities, hubs and networks, and who is a member of which
   * @return the data with them
   */
  public ReferenceData with(Organisations other) {
    return new ReferenceData(
        given(other, "organisations"), postcodes, bankHolidays, codeLists, interpretations);
  }

  /**
   * The same with another directory of postcodes.
   *
   * @param other the directory
   * @return the data with it
   */
  public ReferenceData with(PostcodeDirectory other) {
    return new ReferenceData(
        organisations, given(other, "postcodes"), bankHolidays, codeLists, interpretations);
  }

  /**
   * The same with other bank holidays.
   *
   * @param other the bank holidays, with the days that they cover
   * @return the data with them
   */
  public ReferenceData with(BankHolidays other) {
    return new ReferenceData(
        organisations, postcodes, given(other, "bankHolidays"), codeLists, interpretations);
  }

  /**
   * The same with other code lists.
   *
   * @param other the lists
   * @return the data with them
   */
  public ReferenceData with(CodeLists other) {
    return new ReferenceData(
        organisations, postcodes, bankHolidays, given(other, "codeLists"), interpretations);
  }

  /**
   * The same with the law read otherwise.
   *
   * @param others one choice for each interpretation
   * @return the data with them
   */
  public ReferenceData with(Interpretations others) {
    return new ReferenceData(
        organisations,
        postcodes,
        bankHolidays,
        codeLists,
        Objects.requireNonNull(others, "interpretations"));
  }

  private static <T> Supplier<T> given(T part, String name) {
    Objects.requireNonNull(part, name);
    return () -> part;
  }

  /**
   * {@return the authorities, and which of them a code or a district stands for; the recruitment
   * hubs and networks, and their members}
   */
  public Organisations organisations() {
    return organisations.get();
  }

  /** {@return the directory that says in which district a postcode lies} */
  public PostcodeDirectory postcodes() {
    return postcodes.get();
  }

  /** {@return the bank holidays of the nations, with the days that they cover} */
  public BankHolidays bankHolidays() {
    return bankHolidays.get();
  }

  /** {@return the code lists, as a mapping of local codes and a host's own labels need them} */
  public CodeLists codeLists() {
    return codeLists.get();
  }

  /**
   * {@return how the law is read where it can be read in several ways: one choice for each
   * interpretation}
   */
  public Interpretations interpretations() {
    return interpretations;
  }

  @Override
  public String toString() {
    return "ReferenceData[" + interpretations + "]";
  }
}
