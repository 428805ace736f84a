package org.kroniek.cli;

import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.Inputs;

/** A bar with rate and time left on standard error, for many articles or large files and only when a person watches. */
final class Progress implements AutoCloseable {
    private static final int MANY = 5;
    private static final long LARGE = 1_000_000;
    private static final int MILLISECONDS = 300;

    private final @Nullable ProgressBar bar;
    private final @Nullable Inputs inputs;

    /** @param inputs whose bytes the bar follows; null for one that counts articles */
    private Progress(@Nullable ProgressBar bar, @Nullable Inputs inputs) {
        this.bar = bar;
        this.inputs = inputs;
    }

    /** A bar for what is to be read: by articles where they can be counted, else by bytes. */
    static Progress of(Inputs inputs, OptionalLong count, Terminal terminal) {
        boolean shown = terminal.settings().errIsTerminal() && count.orElse(MANY) >= MANY;
        if (!shown) {
            return new Progress(null, null);
        }
        OptionalLong bytes = count.isPresent() ? OptionalLong.empty() : inputs.bytes();
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("reading")
                .showSpeed()
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(
                        terminal.err(), terminal.settings().width() - 1));
        if (bytes.orElse(0) >= LARGE) {
            return new Progress(
                    builder.setInitialMax(bytes.getAsLong())
                            .setUnit(" MB", LARGE)
                            .build(),
                    inputs);
        }
        return new Progress(
                builder.setInitialMax(count.orElse(-1)).setUnit(" articles", 1).build(), null);
    }

    void step() {
        if (bar != null && inputs != null) {
            bar.stepTo(inputs.bytesRead());
        } else if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
