package org.kroniek.grounding.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes back what an {@link ImageWriter} collected, in the same order; long arrays are read where they lie. */
final class ImageReader {
    private final ByteBuffer bytes;
    private final int[] numbers;
    private final String[] texts;
    private final KnownName[] names;
    private final PartialDate[] dates;
    private int at;

    /**
     * Reads a whole image.
     *
     * @throws IOException when it cannot be read or is none
     */
    ImageReader(InputStream in) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(2 * Integer.BYTES));
        if (head.remaining() < 2 * Integer.BYTES || head.getInt() != ImageWriter.MAGIC) {
            throw new IOException("is no image of this version: build grounding again");
        }
        byte[] body = new byte[head.getInt()];
        if (in.readNBytes(body, 0, body.length) < body.length) {
            throw new IOException("ends too early: build grounding again");
        }
        bytes = ByteBuffer.wrap(body);
        names = new KnownName[bytes.getInt()];
        dates = new PartialDate[bytes.getInt()];
        texts = new String[bytes.getInt()];
        int[] tables = new int[bytes.getInt()];
        numbers = new int[bytes.getInt()];
        char[] letters = new char[bytes.getInt()];
        fill(tables);
        fill(numbers);
        bytes.asCharBuffer().get(letters);
        bytes.position(bytes.position() + letters.length * Character.BYTES);
        fill(tables, letters);
    }

    private void fill(int[] tables, char[] letters) {
        int next = names.length * 2 + dates.length * 6;
        int from = 0;
        for (int i = 0; i < texts.length; i++) {
            int length = tables[next++];
            texts[i] = new String(letters, from, length);
            from += length;
        }
        next = 0;
        for (int i = 0; i < names.length; i++) {
            names[i] = new KnownName(texts[tables[next]], texts[tables[next + 1]]);
            next += 2;
        }
        for (int i = 0; i < dates.length; i++) {
            LocalDate earliest = LocalDate.of(tables[next], tables[next + 1], tables[next + 2]);
            LocalDate latest = LocalDate.of(tables[next + 3], tables[next + 4], tables[next + 5]);
            dates[i] = new PartialDate(earliest, latest);
            next += 6;
        }
    }

    private void fill(int[] values) {
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + values.length * Integer.BYTES);
    }

    int number() {
        return numbers[at++];
    }

    @Nullable
    String textOrNull() {
        int index = number();
        return index < 0 ? null : texts[index];
    }

    String text() {
        return texts[number()];
    }

    KnownName name() {
        return names[number()];
    }

    /** The name that {@link ImageWriter#numberOf} gave this number. */
    KnownName name(int number) {
        return names[number];
    }

    @Nullable
    PartialDate date() {
        int index = number();
        return index < 0 ? null : dates[index];
    }

    <T> List<T> list(Supplier<T> each) {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(each.get());
        }
        return values;
    }

    List<String> texts() {
        return list(this::text);
    }

    IntBuffer ints() {
        return block(Integer.BYTES).asIntBuffer();
    }

    LongBuffer longs() {
        return block(Long.BYTES).asLongBuffer();
    }

    ShortBuffer shorts() {
        return block(Short.BYTES).asShortBuffer();
    }

    ByteBuffer bytes() {
        return block(1);
    }

    private ByteBuffer block(int size) {
        int length = number() * size;
        ByteBuffer block = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return block;
    }
}
