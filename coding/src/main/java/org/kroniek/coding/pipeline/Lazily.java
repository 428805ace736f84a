package org.kroniek.coding.pipeline;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Values by key, each made once, on another thread, when it is first asked for. Thread-safe. */
final class Lazily<V> {
    private final Map<String, CompletableFuture<V>> values = new ConcurrentHashMap<>();
    private final Function<String, V> maker;
    private final Executor executor;

    Lazily(Function<String, V> maker, Executor executor) {
        this.maker = maker;
        this.executor = executor;
    }

    /** Begins to make the value; does not wait. What goes wrong is told when the value is asked for. */
    void begin(String key) {
        CompletableFuture<V> unused = future(key);
    }

    private CompletableFuture<V> future(String key) {
        return values.computeIfAbsent(key, made -> CompletableFuture.supplyAsync(() -> maker.apply(made), executor));
    }

    /** The value; waits until it is made. What its maker threw is thrown here, each time. */
    V get(String key) {
        try {
            return future(key).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
