package org.kroniek.server;

import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Users;

/** Who may log in, and their passwords, kept as Argon2id hashes in the ledger. Thread-safe. */
public final class Accounts {
    /** The least length of a password, in characters (NIST SP 800-63B asks for 8; nobody types these often). */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    /** OWASP's least for Argon2id: 19 MiB, two passes, one lane. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final String NOBODY =
            Password.hash("nobody has this").addRandomSalt(16).with(ARGON2).getResult();

    private final Users users;

    /** The accounts that a ledger keeps. */
    public Accounts(Ledger ledger) {
        this.users = ledger.users();
    }

    /**
     * Adds a user, or gives an existing one another role and password.
     *
     * @throws ServerException if name or password is not acceptable
     */
    public void put(String name, Role role, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new ServerException("user name '" + name
                    + "': must be 1 to 64 of a-z, 0-9, dot, underscore and hyphen, and begin with a letter or digit");
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new ServerException("the password has " + password.length() + " characters; it must have "
                    + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD);
        }
        Hash hash = Password.hash(password).addRandomSalt(16).with(ARGON2);
        users.put(name, role.spelled(), hash.getResult());
    }

    /** Closes an account; decisions of the user stay. False if there is none. */
    public boolean remove(String name) {
        return users.remove(name);
    }

    boolean isEmpty() {
        return users.list().isEmpty();
    }

    Optional<User> find(String name) {
        return users.get(name).map(Accounts::known);
    }

    List<User> list() {
        return users.list().stream().map(Accounts::known).toList();
    }

    /** The user if the password is theirs. */
    Optional<User> logIn(String name, String password) {
        Optional<Users.User> user = users.get(name);
        String hash = user.map(Users.User::secret).orElse(NOBODY);
        boolean fits = Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        return fits ? user.map(Accounts::known) : Optional.empty();
    }

    private static User known(Users.User user) {
        return new User(user.name(), Role.of(user.role()));
    }
}
