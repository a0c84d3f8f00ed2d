package org.fostering.model.code;

import java.util.Optional;

/**
 * The classes of offence that regulation 26 of the Fostering Services (England) Regulations 2011
 * tells apart. Which class an offence falls in is for a person to judge, not for the enquirer.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("offence-kind")
public final class OffenceKind extends Code {

  /** An offence against a child within regulation 26(6)(a), its exclusion applied. */
  public static final OffenceKind OFFENCE_AGAINST_CHILD = new OffenceKind("offence-against-child");

  /** An offence specified in Part 1 of Schedule 4, regulation 26(6)(b), its exclusions applied. */
  public static final OffenceKind SCHEDULE_4_PART_1 = new OffenceKind("schedule-4-part-1");

  /** The customs offence of regulation 26(6)(c). */
  public static final OffenceKind INDECENT_IMAGES_IMPORT =
      new OffenceKind("indecent-images-import");

  /**
   * Another offence with bodily injury to a child, not common assault or battery, regulation
   * 26(6)(d).
   */
  public static final OffenceKind BODILY_INJURY_TO_CHILD =
      new OffenceKind("bodily-injury-to-child");

  /** An offence within Part 2 of Schedule 4, regulation 26(7). */
  public static final OffenceKind SCHEDULE_4_PART_2 = new OffenceKind("schedule-4-part-2");

  /** Common assault or battery, which regulation 26(6)(d) leaves out. */
  public static final OffenceKind COMMON_ASSAULT_OR_BATTERY =
      new OffenceKind("common-assault-or-battery");

  /** An offence of none of the specified classes. */
  public static final OffenceKind NOT_SPECIFIED = new OffenceKind("not-specified");

  private OffenceKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static OffenceKind of(String text) {
    return new OffenceKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<OffenceKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new OffenceKind(text)) : Optional.empty();
  }
}
