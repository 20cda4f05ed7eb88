/** Projects in a database: SQLite for one machine, PostgreSQL for several. */
@NullMarked
package org.sideroscope.storage.project;

import org.jspecify.annotations.NullMarked;
