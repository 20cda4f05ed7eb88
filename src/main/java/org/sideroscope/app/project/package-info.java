/** Reading for a project: the worklist, taking readings up and ending them. */
@NullMarked
package org.sideroscope.app.project;

import org.jspecify.annotations.NullMarked;
