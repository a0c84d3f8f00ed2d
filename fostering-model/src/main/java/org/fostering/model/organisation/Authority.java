package org.fostering.model.organisation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/**
 * A council or trust with the duty towards looked-after children of its area, and so with a
 * fostering service or the duty to arrange one.
 *
 * <p>The duty is not its delivery: a children's trust or company may act for the authority, and one
 * company for several. Who delivers is a {@link FosteringService}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code the authority is known by
 * @param name the name in English, or in Gaelic where that is the council's only name
 * @param nameCy the name in Welsh, for authorities of Wales
 * @param nation the nation whose fostering law binds it
 * @param region the region of England as the Office for National Statistics names it, such as
 *     {@code North East}; empty in the other nations
 * @param type the legal kind
 * @param dfeCode the three digits that the Department for Education knows the authority by, in
 *     England and Wales; it may outlive a change of the GSS code, and may change without one
 * @param valid the days on which <em>this code</em> is in use, which is not how long the council
 *     has existed: 1 January 2009 is the day on which GSS coding began. An open first day means
 *     that it is not known
 * @param predecessors the GSS codes that were replaced, wholly or in part, by this one directly; a
 *     set, because councils merge, and one code may stand in the sets of several authorities,
 *     because councils are split
 * @param predecessorsAll the predecessors, their predecessors, and so on
 */
public record Authority(
    AuthorityCode code,
    String name,
    Optional<String> nameCy,
    Nation nation,
    Optional<String> region,
    AuthorityType type,
    Optional<String> dfeCode,
    DateRange valid,
    Set<String> predecessors,
    Set<String> predecessorsAll) {

  private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");

  /**
   * Checks that the parts agree, and copies the sets, keeping their order.
   *
   * @throws IllegalArgumentException if the name is blank, the GSS code is of another nation, the
   *     DfE code is not three digits, or a direct predecessor is missing among all predecessors
   */
  public Authority {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nameCy, "nameCy");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(dfeCode, "dfeCode");
    Objects.requireNonNull(valid, "valid");
    predecessors = copy(predecessors, "predecessors");
    predecessorsAll = copy(predecessorsAll, "predecessorsAll");
    if (name.isBlank()) {
      throw new IllegalArgumentException("authority " + code + " needs a name");
    }
    if (code.scheme() == AuthorityCode.Scheme.GSS
        && !Nation.ofGssCode(code.value()).equals(Optional.of(nation))) {
      throw new IllegalArgumentException("the code " + code + " is not of " + nation);
    }
    if (dfeCode.isPresent() && !THREE_DIGITS.matcher(dfeCode.get()).matches()) {
      throw new IllegalArgumentException("the DfE code of " + code + " must be three digits");
    }
    if (!predecessorsAll.containsAll(predecessors)) {
      throw new IllegalArgumentException(
          "the direct predecessors of " + code + " must be among all its predecessors");
    }
  }

  /**
   * The key of the authority, under which registers, memberships and services refer to it: the GSS
   * code, or the ODS code of a trust.
   *
   * @return the value of the code
   */
  public String id() {
    return code.value();
  }

  /**
   * The code of the Government Statistical Service.
   *
   * @return the nine characters, or empty for a trust of Northern Ireland
   */
  public Optional<String> gssCode() {
    return code.scheme() == AuthorityCode.Scheme.GSS ? Optional.of(code.value()) : Optional.empty();
  }

  // Set.copyOf would do but for its order, which differs from one run of the JVM to the next.
  private static Set<String> copy(Set<String> codes, String name) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Objects.requireNonNull(codes, name)));
  }
}
