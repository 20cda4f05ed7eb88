/** Writing documents so that nobody ever finds half of one. */
@NullMarked
package org.sideroscope.workstation.files;

import org.jspecify.annotations.NullMarked;
