package org.kroniek.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/** Lets only so many bytes through: a header that never ends is cut off before it fills the memory. */
final class GuardedChannel implements ReadableByteChannel {
    private final ReadableByteChannel channel;
    private long left;

    GuardedChannel(InputStream stream) {
        this.channel = Channels.newChannel(stream);
    }

    /** From here on so many bytes. */
    void allow(long bytes) {
        left = bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = channel.read(target);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IOException("has a header that does not end");
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
