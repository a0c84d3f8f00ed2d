package org.fostering.model.host;

import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeListName;
import org.fostering.model.code.CodeLists;

/** A class of codes as a host would write it, with a list of the host's own beside it. */
@CodeListName("visit-mood")
public final class VisitMood extends Code {

  /** The lists of the host. */
  public static final CodeLists LISTS = CodeLists.read(VisitMood.class::getResourceAsStream);

  /** Nobody was upset. */
  public static final VisitMood CALM = new VisitMood("calm");

  private VisitMood(String text) {
    super(text);
  }

  /** The code with a text, known or not. */
  public static Optional<VisitMood> tryParse(String text) {
    return isCode(text) ? Optional.of(new VisitMood(text)) : Optional.empty();
  }

  /** The code with a text that the list has. */
  public static VisitMood known(String text) {
    return tryParse(text).filter(Code::isKnown).orElseThrow(() -> notIn("visit-mood"));
  }

  @Override
  public CodeList list() {
    return LISTS.of(VisitMood.class);
  }
}
