package org.fostering.json.rulepack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.PackFormat;
import org.fostering.json.internal.TextFormats;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.jspecify.annotations.Nullable;

/** Writes one rule pack. An object of this class writes one and is then done with. */
final class RulePackWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final boolean javaAllowed;
  private @Nullable String inJava;
  private String rule = "";

  /**
   * A writer.
   *
   * @param javaAllowed whether a condition in Java is written by its words, which nobody can read
   *     back; otherwise it is refused
   */
  RulePackWriter(boolean javaAllowed) {
    this.javaAllowed = javaAllowed;
  }

  ObjectNode write(RulePack<?> pack) {
    ObjectNode json = JSON.objectNode();
    json.put(ObjectFormat.Format.TYPE, PackFormat.FORMAT.type());
    json.put(ObjectFormat.Format.VERSION, ObjectFormat.Format.CURRENT);
    json.put("id", pack.id());
    json.put("version", pack.version());
    bilingual(json.putObject("title"), pack.title());
    json.put("subject", pack.facts().subject());
    ArrayNode rules = json.putArray("rules");
    pack.rules().forEach(each -> rule(rules.addObject(), each));
    if (!pack.amendments().isEmpty()) {
      ArrayNode amendments = json.putArray("amendments");
      pack.amendments().forEach(each -> amendment(amendments.addObject(), each));
    }
    return json;
  }

  /** The first rule with a condition in Java, if there was one. */
  Optional<String> inJava() {
    return Optional.ofNullable(inJava);
  }

  private void rule(ObjectNode json, Rule<?> written) {
    rule = written.id();
    json.put("id", written.id());
    basis(json, written.basis());
    json.put("effect", Words.of(written.effect()));
    bilingual(json.putObject("reason"), written.reason());
    written
        .mayReadProtected()
        .ifPresent(citation -> citation(json.putObject("mayReadProtected"), citation));
    json.set("when", condition(written.condition()));
  }

  private void amendment(ObjectNode json, Amendment<?> amendment) {
    rule = amendment.rule();
    if (amendment instanceof Amendment.Extend<?> extend) {
      json.put("extends", extend.rule());
      json.set("also", condition(extend.also()));
      basis(json, extend.basis());
      extend
          .mayReadProtected()
          .ifPresent(citation -> citation(json.putObject("mayReadProtected"), citation));
    } else if (amendment instanceof Amendment.Replace<?> replace) {
      json.put("replaces", replace.rule()).put("by", replace.by());
    } else if (amendment instanceof Amendment.Retire<?> retire) {
      json.put("retires", retire.rule());
      basis(json, retire.basis());
    }
    bilingual(json.putObject("why"), amendment.why());
  }

  private static void basis(ObjectNode json, Basis basis) {
    json.put("source", Words.of(basis.source()));
    json.put("owner", basis.owner());
    ArrayNode citations = json.putArray("citations");
    basis.citations().forEach(each -> citation(citations.addObject(), each));
    ArrayNode nations = json.putArray("nations");
    for (Nation nation : basis.nations()) {
      nations.add(Words.of(nation));
    }
    days(json, basis.inForce());
    if (basis.certainty() != Certainty.unsaid(basis.source())) {
      json.put("certainty", Words.of(basis.certainty()));
    }
    if (!basis.adoptedBy().isEmpty()) {
      basis.adoptedBy().forEach(json.putArray("adoptedBy")::add);
    }
  }

  private static void days(ObjectNode json, InForce inForce) {
    if (inForce.days().isEmpty()) {
      json.putObject("inForce").put("notCommenced", true);
    } else if (!inForce.equals(InForce.always())) {
      ObjectNode days = json.putObject("inForce");
      inForce.days().get().from().ifPresent(day -> days.put("from", TextFormats.text(day)));
      inForce.days().get().to().ifPresent(day -> days.put("to", TextFormats.text(day)));
    }
  }

  private static void bilingual(ObjectNode json, Bilingual text) {
    json.put("english", text.english()).put("welsh", text.welsh());
  }

  private static void citation(ObjectNode json, Citation citation) {
    json.put("instrument", citation.instrument());
    if (!citation.provision().isEmpty()) {
      json.put("provision", citation.provision());
    }
  }

  private ObjectNode condition(Condition<?> condition) {
    ObjectNode json = JSON.objectNode();
    if (condition instanceof Compare<?, ?> compare) {
      json.put("fact", compare.fact().name());
      compare(json, compare);
    } else if (condition instanceof All<?> all) {
      several(json, "all", all.conditions(), true);
    } else if (condition instanceof Any<?> any) {
      several(json, "any", any.conditions(), false);
    } else if (condition instanceof Not<?> not) {
      json.set("not", condition(not.condition()));
    } else if (condition instanceof Exists<?, ?> some) {
      json.put("list", some.several().name());
      json.set("some", condition(some.condition()));
    } else {
      inJava(json, (Custom<?>) condition);
    }
    return json;
  }

  private void several(
      ObjectNode json, String name, List<? extends Condition<?>> parts, boolean whenEmpty) {
    if (parts.isEmpty()) {
      json.put("always", whenEmpty);
      return;
    }
    ArrayNode array = json.putArray(name);
    parts.forEach(part -> array.add(condition(part)));
  }

  private void compare(ObjectNode json, Compare<?, ?> compare) {
    String operand = compare.operator().word();
    Object value = compare.value();
    if (value instanceof Integer number) {
      json.put(operand, number);
    } else if (value instanceof Boolean yes && operand.equals("is")) {
      json.put(operand, yes);
    } else if (value instanceof String code && operand.equals("is")) {
      json.put(operand, code);
    } else {
      throw new IllegalArgumentException(
          "rule "
              + rule
              + " compares the fact "
              + compare.fact().name()
              + " in a way that only"
              + " Java can say");
    }
  }

  /** In words, with the facts that it reads: enough to tell two packs apart by what they say. */
  private void inJava(ObjectNode json, Custom<?> condition) {
    if (!javaAllowed) {
      throw new IllegalArgumentException(
          "rule " + rule + " has a condition in Java, which a file cannot hold; say it as a tree");
    }
    if (inJava == null) {
      inJava = rule;
    }
    bilingual(json.putObject("inJava"), condition.says());
    ArrayNode reads = json.putArray("reads");
    condition.reads().forEach(fact -> reads.add(fact.name()));
  }
}
