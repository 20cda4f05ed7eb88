/** What is said beside the images: history, symptoms, findings, technique, texts. */
@NullMarked
package org.sideroscope.app.context;

import org.jspecify.annotations.NullMarked;
