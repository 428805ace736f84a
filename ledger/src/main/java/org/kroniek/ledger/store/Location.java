package org.kroniek.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kroniek.ledger.LedgerException;

/**
 * Where a ledger is.
 *
 * @param name as error messages call it: a path, or an address without its password
 * @param url as JDBC wants it
 */
record Location(String name, String url, Dialect dialect) {
    /** The ledger at a path or {@code jdbc:postgresql://…}. */
    static Location of(String where) {
        if (where.startsWith("jdbc:postgresql:")) {
            return new Location(where.replaceAll("([?&]password=)[^&]*", "$1…"), where, Dialect.POSTGRESQL);
        }
        if (where.startsWith("jdbc:")) {
            throw new LedgerException(
                    "no-such-database",
                    "--ledger " + where + ": a ledger is a file or jdbc:postgresql://HOST/DATABASE?user=…&password=…");
        }
        Path path = Path.of(where);
        if (Files.isDirectory(path)) {
            throw new LedgerException("is-folder", "--ledger " + where + " is a folder; name a file in it");
        }
        return new Location(where, "jdbc:sqlite:" + path.toAbsolutePath(), Dialect.SQLITE);
    }

    /** True if there is something at this place, be it a ledger or not. */
    boolean exists() {
        return dialect == Dialect.POSTGRESQL || Files.exists(Path.of(name));
    }

    void makeFolder() {
        Path folder = dialect == Dialect.SQLITE ? Path.of(name).toAbsolutePath().getParent() : null;
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new LedgerException("unreachable", "the folder of " + name + " cannot be made: " + e.getMessage(), e);
        }
    }
}
