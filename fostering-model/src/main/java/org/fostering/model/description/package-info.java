/**
 * What the model says about itself.
 *
 * <p>The accessors of the model's interfaces, their {@code jakarta.validation} constraints and
 * their {@link org.fostering.model.term.Term} annotations are the only description of the
 * vocabulary. {@link org.fostering.model.description.TypeDescription} reads it; the JSON reader and
 * writer, the published JSON Schema and the data dictionary all follow from what it finds, so none
 * of them can say something else. {@link org.fostering.model.description.DataDictionary} is the
 * dictionary, {@link org.fostering.model.description.Synonym} what practice calls a term.
 */
@NullMarked
package org.fostering.model.description;

import org.jspecify.annotations.NullMarked;
