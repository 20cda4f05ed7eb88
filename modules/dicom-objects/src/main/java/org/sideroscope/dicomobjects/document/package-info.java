/** Documents within DICOM objects. */
@NullMarked
package org.sideroscope.dicomobjects.document;

import org.jspecify.annotations.NullMarked;
