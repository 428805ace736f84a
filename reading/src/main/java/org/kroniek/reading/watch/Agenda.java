package org.kroniek.reading.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kroniek.reading.fetch.WebAddress;

/** What is due when, host by host; a host that is being asked is left alone until it has answered. */
final class Agenda {
    private record Key(Task.Kind kind, WebAddress address) {}

    private final Map<String, TreeSet<Task>> hosts = new TreeMap<>();
    private final Map<Key, Task> known = new HashMap<>();
    private final Set<String> busy = new HashSet<>();

    /** Puts a task down, in place of an earlier one for the same address. */
    void put(Task task) {
        remove(task.kind(), task.address());
        known.put(new Key(task.kind(), task.address()), task);
        hosts.computeIfAbsent(task.address().host(), host -> new TreeSet<>()).add(task);
    }

    void remove(Task.Kind kind, WebAddress address) {
        Task old = known.remove(new Key(kind, address));
        TreeSet<Task> tasks = old == null ? null : hosts.get(address.host());
        if (tasks != null && old != null) {
            tasks.remove(old);
            if (tasks.isEmpty()) {
                hosts.remove(address.host());
            }
        }
    }

    /** Takes out the first task that is due at a host that may be asked now, and holds that host busy. */
    Optional<Task> take(Instant now, Function<WebAddress, Instant> turn) {
        for (Map.Entry<String, TreeSet<Task>> host : hosts.entrySet()) {
            Task first = host.getValue().first();
            boolean ready = !busy.contains(host.getKey())
                    && !first.due().isAfter(now)
                    && !turn.apply(first.address()).isAfter(now);
            if (ready) {
                busy.add(host.getKey());
                remove(first.kind(), first.address());
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    /** True if a task is due by now, its host's turn or not. */
    boolean hasDue(Instant now) {
        return hosts.values().stream().anyMatch(tasks -> !tasks.first().due().isAfter(now));
    }

    /** The host has answered. */
    void done(Task task) {
        busy.remove(task.address().host());
    }

    /** When the next task can be taken, busy hosts left aside; empty when there is none. */
    Optional<Instant> next(Function<WebAddress, Instant> turn) {
        Instant earliest = null;
        for (Map.Entry<String, TreeSet<Task>> host : hosts.entrySet()) {
            if (busy.contains(host.getKey())) {
                continue;
            }
            Task first = host.getValue().first();
            Instant free = turn.apply(first.address());
            Instant when = free.isAfter(first.due()) ? free : first.due();
            if (earliest == null || when.isBefore(earliest)) {
                earliest = when;
            }
        }
        return Optional.ofNullable(earliest);
    }
}
