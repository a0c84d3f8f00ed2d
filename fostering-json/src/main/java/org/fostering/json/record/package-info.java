/**
 * What is kept of a decision, so that years later somebody can show what was decided and why.
 *
 * <p>{@link org.fostering.json.record.DecisionRecords} makes two documents of a decision. The
 * record ({@code decision-record.schema.json}) says the outcome, what every rule came to, which
 * packs were evaluated and which facts they read, and is sealed by a digest. It holds no value of a
 * fact, only salted digests. The evidence ({@code decision-evidence.schema.json}) holds what was
 * known and the salts; once it is erased, nobody can find out from the digests what was known, not
 * even of a yes or no, and the seal still holds.
 *
 * <p>A seal shows an accident or a careless change. Somebody who can write a record can also make
 * another seal: a host that must rule that out signs its records ({@link
 * org.fostering.json.record.RecordKeys}). The records of a file are bound to each other ({@link
 * org.fostering.json.record.RecordChain}), so that it shows, too, when one is removed, repeated or
 * moved ({@link org.fostering.json.record.RecordFileCheck}). A record is about a person and is kept
 * and erased as such, by the host's key: it names no document and no person. One that is erased
 * from a chain leaves a gap that shows.
 */
@NullMarked
package org.fostering.json.record;

import org.jspecify.annotations.NullMarked;
