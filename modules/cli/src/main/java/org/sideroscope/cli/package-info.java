/**
 * The command line: one small class per command, each calling one use case. Standard output carries
 * the answer and nothing else; what is wrong goes to standard error or, reading by reading, into
 * the answer.
 */
@NullMarked
package org.sideroscope.cli;

import org.jspecify.annotations.NullMarked;
