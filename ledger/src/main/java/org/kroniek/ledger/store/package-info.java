/** The ledger on a relational database: SQLite for one machine, PostgreSQL for a team; same tables, same queries. */
@NullMarked
package org.kroniek.ledger.store;

import org.jspecify.annotations.NullMarked;
