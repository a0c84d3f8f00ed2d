/**
 * How packs of rules that others wrote find their way in.
 *
 * <p>A jar with rules implements {@link org.fostering.rules.spi.RulesProvider} and names the class
 * as a service: on the class path in {@code
 * META-INF/services/org.fostering.rules.spi.RulesProvider}, in a module with {@code provides}. A
 * host asks for what is installed with {@link org.fostering.rules.spi.InstalledRules#load()}. A
 * host that does not want the search passes the providers, or the packs, as arguments.
 *
 * <p>Nothing is skipped in silence: a provider that fails, and two that give packs or facts of one
 * name, stop the search with the names of the classes. Nothing installed is used by anything in
 * this library unless it is passed on.
 */
@NullMarked
package org.fostering.rules.spi;

import org.jspecify.annotations.NullMarked;
