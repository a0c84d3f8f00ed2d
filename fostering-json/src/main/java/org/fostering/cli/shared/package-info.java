/**
 * What the commands share: what they read and write, their options, texts and tallies. It knows
 * none of them.
 */
@NullMarked
package org.fostering.cli.shared;

import org.jspecify.annotations.NullMarked;
