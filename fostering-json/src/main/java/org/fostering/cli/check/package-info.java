/** {@code fostering check}: what is wrong with documents, alone and together. */
@NullMarked
package org.fostering.cli.check;

import org.jspecify.annotations.NullMarked;
