package org.fostering.cli.shared;

import java.io.InputStream;
import java.io.OutputStream;

/** What a command reads from and writes to; tests give their own. */
public record StandardStreams(InputStream in, OutputStream out, OutputStream err) {}
