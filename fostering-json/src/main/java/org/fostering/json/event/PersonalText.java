package org.fostering.json.event;

import java.util.regex.Pattern;

/** Whether a text looks like a way to reach a person. */
final class PersonalText {

  /** The parts are bounded, so that a long text costs no more than it is long. */
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@/:]{1,64}@[^\\s@/]{1,100}[.][^\\s@/.]{2,}");

  /** As it is dialled: abroad with a plus, at home with a nought. */
  private static final Pattern TELEPHONE = Pattern.compile("(?:tel:)?(?:0|[+][1-9])[0-9]{9,13}");

  private static final Pattern BETWEEN = Pattern.compile("[ ().-]");
  private static final int LONGEST = 30;

  private PersonalText() {}

  static boolean looksLike(String text) {
    return EMAIL.matcher(text).find()
        || (text.length() <= LONGEST
            && TELEPHONE.matcher(BETWEEN.matcher(text).replaceAll("")).matches());
  }
}
