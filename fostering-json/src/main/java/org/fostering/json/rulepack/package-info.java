/**
 * Rule packs as files: how a hub writes its rules down without Java.
 *
 * <p>{@link org.fostering.json.rulepack.RulePackJson} reads and writes packs in the format of
 * {@code rule-pack.schema.json} ({@link org.fostering.json.schema.JsonSchemas}). A condition names
 * the facts and lists that the subject declares ({@link org.fostering.rules.rule.Facts}); {@code
 * fostering rules facts} prints those of an enquiry. Every fault of a file is reported at once,
 * with code, pointer, line and column: those that every document can have ({@link
 * org.fostering.json.reader.FindingCode}), those of rules in a file ({@link
 * org.fostering.json.rulepack.RuleFindingCode}) and those of every pack ({@link
 * org.fostering.rules.decision.RulePackFindingCode}).
 *
 * <p>A pack also has a digest, by which records of decisions say which rules were evaluated.
 */
@NullMarked
package org.fostering.json.rulepack;

import org.jspecify.annotations.NullMarked;
