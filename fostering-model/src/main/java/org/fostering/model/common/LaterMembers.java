package org.fostering.model.common;

/**
 * What a later version of the format added to a document, which this version can hand on and not
 * read. A reader of documents makes it; it shows nothing of what it holds.
 *
 * <p>Every implementation is immutable and thread-safe, and its {@code toString()} tells nothing.
 */
public interface LaterMembers {}
