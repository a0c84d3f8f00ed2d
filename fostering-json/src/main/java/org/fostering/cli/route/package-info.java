/**
 * {@code fostering route}: where each enquiry of a file goes, and why not elsewhere.
 *
 * <p>Start at {@link org.fostering.cli.route.RouteCommand}. {@link
 * org.fostering.cli.route.RouteWork} routes, {@link org.fostering.cli.route.RouteTally} counts, and
 * {@link org.fostering.cli.route.RouteText} prints; the route itself is found in {@link
 * org.fostering.rules.routing}.
 */
@NullMarked
package org.fostering.cli.route;

import org.jspecify.annotations.NullMarked;
