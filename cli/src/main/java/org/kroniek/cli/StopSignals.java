package org.kroniek.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jline.utils.Signals;

/** Makes SIGINT and SIGTERM ask the program to stop, instead of ending it. */
final class StopSignals {
    private final Map<String, Object> before = new LinkedHashMap<>();

    private StopSignals() {}

    /** @param stop run on another thread; a second signal runs it again */
    static StopSignals to(Runnable stop) {
        StopSignals signals = new StopSignals();
        for (String name : new String[] {"INT", "TERM"}) {
            Object handler = Signals.register(name, stop);
            if (handler != null) {
                signals.before.put(name, handler);
            }
        }
        return signals;
    }

    /** From here on they do what they did before. */
    void restore() {
        before.forEach(Signals::unregister);
    }
}
