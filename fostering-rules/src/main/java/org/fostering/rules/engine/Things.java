package org.fostering.rules.engine;

import org.fostering.rules.rule.ListFact.Listing;

/**
 * What is known of a list within one decision. Not thread-safe.
 *
 * @param listing the list
 * @param frames one for each thing on it
 */
record Things(Listing<?> listing, Frame[] frames) {}
