package org.fostering.json;

import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeListName;
import org.fostering.model.code.CodeLists;

/** A class of codes as a host would write it, with a list of the host's own beside it. */
@CodeListName("visit-mood")
public final class HostMood extends Code {

  /** The lists of the host. */
  public static final CodeLists LISTS = CodeLists.read(HostMood.class::getResourceAsStream);

  /** Nobody was upset. */
  public static final HostMood CALM = new HostMood("calm");

  private HostMood(String text) {
    super(text);
  }

  /** The code with a text, known or not. */
  public static Optional<HostMood> tryParse(String text) {
    return isCode(text) ? Optional.of(new HostMood(text)) : Optional.empty();
  }

  @Override
  public CodeList list() {
    return LISTS.of(HostMood.class);
  }
}
