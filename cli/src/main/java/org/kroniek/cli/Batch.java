package org.kroniek.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.coding.pipeline.UnreadableException;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.Input;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.Place;
import org.kroniek.reading.RefusedException;

/** Reads many inputs on several threads and hands on what becomes of them in the order of the inputs. */
final class Batch {
    /** Inputs in work or waiting to be printed, by thread: enough to bridge a slow one, few enough to fit in memory. */
    private static final int AHEAD = 4;

    private Batch() {}

    /** Makes something of one article with the program's steps. */
    interface Step<T> {
        T of(Kroniek kroniek, Article article);
    }

    /** Makes something of one article. */
    interface Work<T> {
        T of(Incoming incoming);
    }

    /**
     * Makes something of each article that the options name and prints it; what fails gets a line of its own.
     *
     * @return the exit code: 0, or 1 when an input failed
     */
    static <T> int each(Terminal terminal, InputOptions input, Step<T> step, Consumer<T> print) throws IOException {
        Failures failures = new Failures(terminal.err());
        try (Kroniek kroniek = input.pipeline.kroniek();
                Inputs inputs = input.open(terminal)) {
            run(inputs, input.threads(inputs.count()), incoming -> step.of(kroniek, incoming.article()), outcome -> {
                if (outcome instanceof Outcome.Done<T> done) {
                    print.accept(done.value());
                } else if (outcome instanceof Outcome.Failed<T> failed) {
                    failures.report(failed.failure());
                }
            });
        }
        return failures.exitCode();
    }

    /**
     * Works through all inputs.
     *
     * @param receiver gets every outcome on the calling thread, in the order of the inputs
     */
    static <T> void run(Inputs inputs, int threads, Work<T> work, Consumer<Outcome<T>> receiver) {
        runPlaced(inputs, threads, work, (place, outcome) -> receiver.accept(outcome));
    }

    /**
     * Works through all inputs.
     *
     * @param receiver gets every outcome with the place of its input
     */
    static <T> void runPlaced(
            Inputs inputs, int threads, Work<T> work, BiConsumer<Optional<Place>, Outcome<T>> receiver) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Running<T>> running = new ArrayDeque<>();
        try {
            while (inputs.hasNext()) {
                Input input = inputs.next();
                running.add(new Running<>(input.place(), pool.submit(() -> outcome(input, work))));
                if (running.size() >= threads * AHEAD) {
                    hand(running.remove(), receiver);
                }
            }
            while (!running.isEmpty()) {
                hand(running.remove(), receiver);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Running<T>(Optional<Place> place, Future<Outcome<T>> outcome) {}

    private static <T> void hand(Running<T> first, BiConsumer<Optional<Place>, Outcome<T>> receiver) {
        receiver.accept(first.place(), finished(first.outcome()));
    }

    private static <T> Outcome<T> finished(Future<Outcome<T>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an error that no article can cause: " + e.getCause(), e);
        }
    }

    /** The one place where a bad article, or a mistake of the program on one, becomes an error line. */
    private static <T> Outcome<T> outcome(Input input, Work<T> work) {
        try {
            return new Outcome.Done<>(work.of(input.read()));
        } catch (RefusedException e) {
            return new Outcome.Failed<>(e.failure());
        } catch (UnreadableException e) {
            return new Outcome.Failed<>(new Failure(e.code(), String.valueOf(e.getMessage()), input.name()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed<>(Failures.mistake(e, input.name()));
        }
    }
}
