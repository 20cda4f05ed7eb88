/** What the PDF needs of the Java 2D library. */
@NullMarked
package org.sideroscope.reporting.pdf.awt;

import org.jspecify.annotations.NullMarked;
