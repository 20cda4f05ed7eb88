/**
 * What can be said of a study: sites, assessments and a reading. Immutable values without I/O and
 * without pixels. Source: the project's clinical specification, sections 1, 2, 5 and 6, drawn from
 * PN (table 1, box 1, table 2), AJNR and Charidimou 2017.
 */
@NullMarked
package org.sideroscope.findings;

import org.jspecify.annotations.NullMarked;
