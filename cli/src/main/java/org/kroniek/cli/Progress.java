package org.kroniek.cli;

import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with rate and time left on standard error, for many articles and only when a person watches. */
final class Progress implements AutoCloseable {
    private static final int MANY = 5;
    private static final int MILLISECONDS = 300;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar for so many articles, unknown where {@code count} is empty. */
    static Progress of(OptionalLong count, Terminal terminal) {
        boolean shown = terminal.settings().errIsTerminal() && count.orElse(MANY) >= MANY;
        if (!shown) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(count.orElse(-1))
                .setUnit(" articles", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(
                        terminal.err(), terminal.settings().width() - 1))
                .build());
    }

    void step() {
        if (bar != null) {
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
