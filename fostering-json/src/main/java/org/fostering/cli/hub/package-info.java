/**
 * {@code fostering hub}: what a region publishes about its organisations.
 *
 * <p>{@link org.fostering.cli.hub.HubCommand} has four commands: what is wrong with a directory and
 * when, who does what, whether the hub is ready to start, and the book of the region ({@link
 * org.fostering.cli.hub.RegionBook}). {@link org.fostering.cli.hub.RegionArguments} are the
 * arguments that they share; the answers come from the library.
 */
@NullMarked
package org.fostering.cli.hub;

import org.jspecify.annotations.NullMarked;
