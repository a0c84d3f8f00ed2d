/** {@code fostering import}: turns an export of another system into documents. */
@NullMarked
package org.fostering.cli.imports;

import org.jspecify.annotations.NullMarked;
