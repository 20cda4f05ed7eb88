/** The words of a report: resource bundles, and the names of the domain's terms in them. */
@NullMarked
package org.sideroscope.reporting.wording;

import org.jspecify.annotations.NullMarked;
