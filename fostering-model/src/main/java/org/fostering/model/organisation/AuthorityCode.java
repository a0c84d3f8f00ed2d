package org.fostering.model.organisation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code by which an authority is known, with the scheme that gave it.
 *
 * <p>Councils have a code of the Government Statistical Service (GSS). The five trusts of Northern
 * Ireland have none; they are known by the code of the NHS Organisation Data Service (ODS). The two
 * kinds of code cannot be confused, so the value alone is a key.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme who gave the code
 * @param value the code: for GSS a letter of E, N, S or W and eight digits; for ODS three to ten
 *     capital letters and digits
 */
public record AuthorityCode(Scheme scheme, String value) {

  /** Who gives codes to authorities. */
  public enum Scheme {
    /** The Government Statistical Service: councils, such as {@code E06000001}. */
    GSS("[ENSW][0-9]{8}"),
    /** The NHS Organisation Data Service: trusts, such as {@code ZT001}. */
    ODS("(?![ENSW][0-9]{8}$)[A-Z0-9]{3,10}");

    private final Pattern form;

    Scheme(String form) {
      this.form = Pattern.compile(form);
    }
  }

  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if the value does not have the form of the scheme
   */
  public AuthorityCode {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
    if (!scheme.form.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code of the scheme " + scheme);
    }
  }

  /**
   * A code of the Government Statistical Service.
   *
   * @param value the nine characters
   * @return the code
   * @throws IllegalArgumentException if it is not a letter of E, N, S or W and eight digits
   */
  public static AuthorityCode gss(String value) {
    return new AuthorityCode(Scheme.GSS, value);
  }

  /**
   * A code of the NHS Organisation Data Service.
   *
   * @param value three to ten capital letters and digits
   * @return the code
   * @throws IllegalArgumentException if it has another form, or that of a GSS code
   */
  public static AuthorityCode ods(String value) {
    return new AuthorityCode(Scheme.ODS, value);
  }

  /** The value, without the scheme. */
  @Override
  public String toString() {
    return value;
  }
}
