package org.fostering.json.examples;

import java.util.List;
import java.util.function.Function;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;

/** Gives the codes of a list one after the other, again and again, so that none is left out. */
final class RoundRobin<C extends Code> {

  private final List<C> codes;
  private int next;

  RoundRobin(String list, Function<String, C> code) {
    codes =
        CodeLists.standard().find(list).orElseThrow().entries().stream()
            .map(CodeEntry::code)
            .map(code)
            .toList();
  }

  C next() {
    return codes.get(next++ % codes.size());
  }
}
