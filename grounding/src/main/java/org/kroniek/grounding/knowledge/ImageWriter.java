package org.kroniek.grounding.knowledge;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a knowledge base holds into a few long arrays, which {@link ImageReader} takes back in the same order.
 * The build runs it over the shipped tables (docs/knowledge.md), so that starting the program neither parses nor indexes.
 */
public final class ImageWriter {
    static final int MAGIC = 0x4B4B4931;

    private int[] numbers = new int[1 << 16];
    private int size;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<KnownName, Integer> names = new LinkedHashMap<>();
    private final Map<PartialDate, Integer> dates = new LinkedHashMap<>();
    private final List<byte[]> blocks = new ArrayList<>();

    /**
     * Writes the image of the shipped tables.
     *
     * @param arguments the file to write
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(arguments[0]))) {
            KnowledgeBase.load(KnowledgeSource.SHIPPED).write(out);
        }
    }

    ImageWriter() {}

    void number(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void text(@Nullable String text) {
        number(text == null ? -1 : texts.computeIfAbsent(text, k -> texts.size()));
    }

    void name(KnownName name) {
        number(numberOf(name));
    }

    int numberOf(KnownName name) {
        return names.computeIfAbsent(name, k -> names.size());
    }

    void date(@Nullable PartialDate date) {
        number(date == null ? -1 : dates.computeIfAbsent(date, k -> dates.size()));
    }

    <T> void list(Collection<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    void texts(Collection<String> values) {
        list(values, this::text);
    }

    void ints(int[] values) {
        ByteBuffer block = block(values.length, Integer.BYTES);
        block.asIntBuffer().put(values);
    }

    void longs(long[] values) {
        ByteBuffer block = block(values.length, Long.BYTES);
        block.asLongBuffer().put(values);
    }

    void shorts(short[] values) {
        ByteBuffer block = block(values.length, Short.BYTES);
        block.asShortBuffer().put(values);
    }

    void bytes(ByteBuffer values) {
        block(values.capacity(), 1).put(values.duplicate().rewind());
    }

    private ByteBuffer block(int length, int bytes) {
        number(length);
        byte[] block = new byte[length * bytes];
        blocks.add(block);
        return ByteBuffer.wrap(block);
    }

    /** Writes all that was collected. */
    void finish(OutputStream to) throws IOException {
        ImageWriter tables = new ImageWriter();
        names.keySet().forEach(name -> {
            tables.number(texts.computeIfAbsent(name.text(), k -> texts.size()));
            tables.number(texts.computeIfAbsent(name.language(), k -> texts.size()));
        });
        dates.keySet().forEach(date -> {
            tables.day(date.earliest());
            tables.day(date.latest());
        });
        texts.keySet().forEach(text -> tables.number(text.length()));
        String letters = String.join("", texts.keySet());
        DataOutputStream out = new DataOutputStream(to);
        byte[] block = new byte[letters.length() * Character.BYTES];
        ByteBuffer.wrap(block).asCharBuffer().put(letters);
        blocks.add(0, block);
        blocks.add(0, bytes(numbers, size));
        blocks.add(0, bytes(tables.numbers, tables.size));
        int[] counts = {names.size(), dates.size(), texts.size(), tables.size, size, letters.length()};
        blocks.add(0, bytes(counts, counts.length));
        out.writeInt(MAGIC);
        out.writeInt(blocks.stream().mapToInt(each -> each.length).sum());
        for (byte[] each : blocks) {
            out.write(each);
        }
        out.flush();
    }

    private static byte[] bytes(int[] values, int count) {
        byte[] block = new byte[count * Integer.BYTES];
        ByteBuffer.wrap(block).asIntBuffer().put(values, 0, count);
        return block;
    }

    private void day(LocalDate day) {
        number(day.getYear());
        number(day.getMonthValue());
        number(day.getDayOfMonth());
    }
}
