package org.fostering.rules.reference;

import java.util.Objects;
import java.util.function.Supplier;
import org.fostering.model.code.CodeLists;
import org.fostering.model.organisation.AuthorityRegister;
import org.fostering.model.organisation.HubDirectory;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.interpretation.Interpretations;

/**
 * Everything that answers are looked up in and that ages or differs between services: organisations,
 * postcodes, bank holidays, code lists, and how the law is read where it can be read in several
 * ways. What asks takes all of it as one argument, so that no two answers about one case can rest on
 * different data.
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
          AuthorityRegister::standard,
          HubDirectory::standard,
          PostcodeDirectory::standard,
          BankHolidays::standard,
          CodeLists::standard,
          Interpretations.defaults());

  // Read on first use: who asks for deadlines alone needs no postcodes.
  private final Supplier<AuthorityRegister> authorities;
  private final Supplier<HubDirectory> hubs;
  private final Supplier<PostcodeDirectory> postcodes;
  private final Supplier<BankHolidays> bankHolidays;
  private final Supplier<CodeLists> codeLists;
  private final Interpretations interpretations;

  private ReferenceData(
      Supplier<AuthorityRegister> authorities,
      Supplier<HubDirectory> hubs,
      Supplier<PostcodeDirectory> postcodes,
      Supplier<BankHolidays> bankHolidays,
      Supplier<CodeLists> codeLists,
      Interpretations interpretations) {
    this.authorities = authorities;
    this.hubs = hubs;
    this.postcodes = postcodes;
    this.bankHolidays = bankHolidays;
    this.codeLists = codeLists;
    this.interpretations = interpretations;
  }

  /**
   * What comes with the library, and the law read as its regulations say. The parts are read from
   * the jar on first use and then shared, so that this costs nothing.
   *
   * @return the one standard instance
   */
  public static ReferenceData standard() {
    return STANDARD;
  }

  /**
   * The same with another register of authorities.
   *
   * @param other the register
   * @return the data with it
   */
  public ReferenceData with(AuthorityRegister other) {
    return new ReferenceData(
        given(other, "authorities"), hubs, postcodes, bankHolidays, codeLists, interpretations);
  }

  /**
   * The same with other hubs.
   *
   * @param other the hubs and their members
   * @return the data with them
   */
  public ReferenceData with(HubDirectory other) {
    return new ReferenceData(
        authorities, given(other, "hubs"), postcodes, bankHolidays, codeLists, interpretations);
  }

  /**
   * The same with another directory of postcodes.
   *
   * @param other the directory
   * @return the data with it
   */
  public ReferenceData with(PostcodeDirectory other) {
    return new ReferenceData(
        authorities, hubs, given(other, "postcodes"), bankHolidays, codeLists, interpretations);
  }

  /**
   * The same with other bank holidays.
   *
   * @param other the bank holidays, with the days that they cover
   * @return the data with them
   */
  public ReferenceData with(BankHolidays other) {
    return new ReferenceData(
        authorities, hubs, postcodes, given(other, "bankHolidays"), codeLists, interpretations);
  }

  /**
   * The same with other code lists.
   *
   * @param other the lists
   * @return the data with them
   */
  public ReferenceData with(CodeLists other) {
    return new ReferenceData(
        authorities, hubs, postcodes, bankHolidays, given(other, "codeLists"), interpretations);
  }

  /**
   * The same with the law read otherwise.
   *
   * @param others one choice for each interpretation
   * @return the data with them
   */
  public ReferenceData with(Interpretations others) {
    return new ReferenceData(
        authorities,
        hubs,
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
   * The authorities, and which of them a code or a district stands for.
   *
   * @return the register
   */
  public AuthorityRegister authorities() {
    return authorities.get();
  }

  /**
   * The recruitment hubs and their members.
   *
   * @return the hubs
   */
  public HubDirectory hubs() {
    return hubs.get();
  }

  /**
   * In which district a postcode lies.
   *
   * @return the directory
   */
  public PostcodeDirectory postcodes() {
    return postcodes.get();
  }

  /**
   * The bank holidays of the nations.
   *
   * @return the bank holidays, with the days that they cover
   */
  public BankHolidays bankHolidays() {
    return bankHolidays.get();
  }

  /**
   * The code lists, as a mapping of local codes and a host's own labels need them.
   *
   * @return the lists
   */
  public CodeLists codeLists() {
    return codeLists.get();
  }

  /**
   * How the law is read where it can be read in several ways.
   *
   * @return one choice for each interpretation
   */
  public Interpretations interpretations() {
    return interpretations;
  }

  @Override
  public String toString() {
    return "ReferenceData[" + interpretations + "]";
  }
}
