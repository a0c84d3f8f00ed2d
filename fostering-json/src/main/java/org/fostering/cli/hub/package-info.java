/** {@code fostering hub}: what a region publishes about its organisations. */
@NullMarked
package org.fostering.cli.hub;

import org.jspecify.annotations.NullMarked;
