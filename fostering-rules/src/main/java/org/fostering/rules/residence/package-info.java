/**
 * Where enquirers live, as far as the postcode tells: in the area of one authority, of one of
 * several, of several nations, or unknown and why. {@link
 * org.fostering.rules.residence.ResidenceFinder} finds a {@link
 * org.fostering.rules.residence.Residence}; eligibility and routing both rest on it.
 */
@NullMarked
package org.fostering.rules.residence;

import org.jspecify.annotations.NullMarked;
