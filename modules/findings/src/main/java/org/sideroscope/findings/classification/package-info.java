/**
 * The classification of one reading and everything that explains it: specification section 3, drawn
 * from PN table 1, its footnote and figure 1, and Charidimou 2017 for the multifocality score. Pure
 * and exact: the same reading always gives the same value, and no combination of unknowns is
 * sampled.
 *
 * <p>The way through: a {@link org.sideroscope.findings.Reading} becomes {@code Judged} (3.1: what
 * is judged, unknowns included), every completion of it becomes {@code Facts}, and the first {@link
 * org.sideroscope.findings.classification.Rule} that holds for the facts gives the code (3.2).
 */
@NullMarked
package org.sideroscope.findings.classification;

import org.jspecify.annotations.NullMarked;
