/** The document as PDF: one template with the page, laid out and embedded for the archive. */
@NullMarked
package org.sideroscope.reporting.pdf;

import org.jspecify.annotations.NullMarked;
