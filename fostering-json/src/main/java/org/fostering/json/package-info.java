/** The exchange: how facts travel as JSON, read with every fault reported at once. */
@NullMarked
package org.fostering.json;

import org.jspecify.annotations.NullMarked;
