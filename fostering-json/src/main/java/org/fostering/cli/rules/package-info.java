/** {@code fostering rules}: shows the rules, and checks those that a service writes itself. */
@NullMarked
package org.fostering.cli.rules;

import org.jspecify.annotations.NullMarked;
