package org.kroniek.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.Place;

/**
 * A small file that says how far reading has come: the document that was finished last. It is written after each, in one write, so
 * that a program that is killed leaves the old place or the new one.
 */
final class ProgressFile implements AutoCloseable {
    private static final String HEADER = "kroniek-progress/1";
    private static final int LINES = 3;
    /** Blanks behind the text cover what a longer one left. */
    private static final int WIDTH = 256;

    private final FileChannel channel;
    private final @Nullable Place after;
    private long longest;

    private ProgressFile(FileChannel channel, @Nullable Place after, long longest) {
        this.channel = channel;
        this.after = after;
        this.longest = longest;
    }

    /** Opens a progress file, a new one where there is none. */
    static ProgressFile open(Path path) {
        try {
            Place after = Files.exists(path) && Files.size(path) > 0 ? read(path) : null;
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new ProgressFile(channel, after, channel.size());
        } catch (IOException e) {
            throw new UsageException("--resume " + path + ": cannot be used: " + e.getMessage());
        }
    }

    private static Place read(Path path) throws IOException {
        List<String> lines =
                Files.readString(path).lines().map(String::stripTrailing).toList();
        boolean known = lines.size() >= LINES
                && lines.get(0).equals(HEADER)
                && lines.get(1).matches("document \\d{1,18}")
                && lines.get(2).startsWith("of ");
        if (!known) {
            throw new UsageException("--resume " + path
                    + ": is no progress file; name a new file, or one that an earlier" + " run with --resume wrote");
        }
        return new Place(
                lines.get(2).substring("of ".length()),
                Long.parseLong(lines.get(1).substring("document ".length())));
    }

    /** Behind which document to go on; null at the beginning. */
    @Nullable
    Place after() {
        return after;
    }

    /** Everything up to this document is finished. */
    void finished(Place place) throws IOException {
        byte[] text = (HEADER + "\ndocument " + place.record() + "\nof " + place.file() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        longest = Math.max(longest, Math.max(text.length, WIDTH));
        ByteBuffer padded = ByteBuffer.allocate((int) longest).put(text);
        while (padded.hasRemaining()) {
            padded.put((byte) ' ');
        }
        channel.write(padded.flip(), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
