package org.fostering.cli.shared;

import org.fostering.json.UnreadDocument;

/**
 * A document of one of the files that a command reads.
 *
 * @param file the place of the file among those named, from 0
 * @param unread the document, to be read on any thread
 */
public record InputDocument<T>(int file, UnreadDocument<T> unread) {}
