package org.kroniek.exports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.StoredRecord.Harmed;

/**
 * How many died by all accounts.
 *
 * @param low the lowest number that anybody gives
 * @param best the middle one of those given
 * @param high the highest
 */
record Deaths(int low, int best, int high, List<Harmed> accounts) {
    static Deaths of(List<Harmed> accounts) {
        List<Integer> numbers = accounts.stream()
                .flatMap(one -> Stream.of(one.low(), one.best(), one.high()).filter(Objects::nonNull))
                .sorted()
                .toList();
        List<Integer> middles = accounts.stream()
                .map(Deaths::middle)
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        return numbers.isEmpty()
                ? new Deaths(0, 0, 0, accounts)
                : new Deaths(
                        numbers.get(0), middles.get(middles.size() / 2), numbers.get(numbers.size() - 1), accounts);
    }

    private static @Nullable Integer middle(Harmed one) {
        return one.best() != null ? one.best() : one.low() != null ? one.low() : one.high();
    }

    /** The largest number of dead told of one group, such as 'civilians'; 0 when none is told. */
    int of(String who) {
        return accounts.stream()
                .filter(one -> who.equals(one.who()))
                .map(Deaths::middle)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The largest number of dead told of the side of that name; 0 when none is told. */
    int ofSide(@Nullable String side) {
        return accounts.stream()
                .filter(one -> side != null && side.equals(one.side()))
                .map(Deaths::middle)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
