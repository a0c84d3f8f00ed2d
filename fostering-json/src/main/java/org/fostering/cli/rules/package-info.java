/**
 * {@code fostering rules}: shows the rules, and checks those that a service writes itself.
 *
 * <p>{@link org.fostering.cli.rules.RulesCommand} lists its commands: to list packs, check them,
 * print them as a book, name the facts that they may use, and draw what may happen in a case.
 * {@link org.fostering.cli.rules.PackCommand} is what they share.
 */
@NullMarked
package org.fostering.cli.rules;

import org.jspecify.annotations.NullMarked;
