package org.kroniek.grounding.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the compressed file of towns and indexes their names. Layout: docs/knowledge.md. */
final class GazetteerFile {
    static final int MAGIC = 0x4B475A31;

    /** Shorter ones are 'Is' and 'Of' far more often than the hamlets of that name. */
    private static final int SHORTEST_NAME = 3;

    private final DataInputStream in;
    private final int count;

    private GazetteerFile(DataInputStream in) throws IOException {
        this.in = in;
        this.count = in.readInt();
    }

    static Gazetteer read(InputStream compressed) throws IOException {
        byte[] bytes = new GZIPInputStream(compressed, 1 << 16).readAllBytes();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("is no gazetteer of this version: make it anew (training/gazetteer/README.md)");
            }
            return new GazetteerFile(in).read();
        }
    }

    private Gazetteer read() throws IOException {
        List<String> divisions = strings();
        List<String> features = strings();
        byte[] names = in.readNBytes(in.readInt());
        int[] nameEnd = nameEnds(names, in.readNBytes(count));
        ByteBuffer feature = ByteBuffer.wrap(in.readNBytes(count));
        short[] division = new short[count];
        int[] codes = column(2);
        for (int i = 0; i < count; i++) {
            division[i] = (short) codes[i];
        }
        int[] id = column(4);
        int[] population = column(4);
        int[] lat = column(3);
        int[] lon = column(3);
        int[] groupBegin = new int[count + 1];
        WordTrie trie = index(names, nameEnd, groupBegin);
        return new Gazetteer(
                divisions,
                features,
                new Gazetteer.Columns(
                        ByteBuffer.wrap(names),
                        IntBuffer.wrap(nameEnd),
                        feature,
                        ShortBuffer.wrap(division),
                        IntBuffer.wrap(id),
                        IntBuffer.wrap(population),
                        IntBuffer.wrap(lat),
                        IntBuffer.wrap(lon),
                        IntBuffer.wrap(groupBegin)),
                trie);
    }

    private List<String> strings() throws IOException {
        int length = in.readInt();
        List<String> strings = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    /** Ends in bytes, from lengths in UTF-16 units. */
    private static int[] nameEnds(byte[] names, byte[] lengths) {
        int[] ends = new int[lengths.length];
        int at = 0;
        for (int i = 0; i < lengths.length; i++) {
            for (int left = lengths[i] & 0xFF; left > 0; ) {
                int lead = names[at] & 0xFF;
                at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
                left -= lead < 0xF0 ? 1 : 2;
            }
            ends[i] = at;
        }
        return ends;
    }

    /** A column of numbers, kept byte plane by byte plane since that compresses best. */
    private int[] column(int bytes) throws IOException {
        int[] column = new int[count];
        for (int plane = 0; plane < bytes; plane++) {
            byte[] values = in.readNBytes(count);
            for (int i = 0; i < count; i++) {
                column[i] = (column[i] << 8) | (values[i] & 0xFF);
            }
        }
        return column;
    }

    /** Places of one folded name are neighbours: the trie leads to the first. */
    private WordTrie index(byte[] names, int[] nameEnd, int[] groupBegin) {
        WordTrie trie = new WordTrie(count + count / 2);
        Folding folding = new Folding();
        long before = 0;
        int begin = 0;
        for (int i = 0; i < count; i++) {
            int from = i == 0 ? 0 : nameEnd[i - 1];
            if (i == 0 || !sameAsBefore(names, nameEnd, i)) {
                String name = new String(names, from, nameEnd[i] - from, StandardCharsets.UTF_8);
                folding.fold(name, 0, name.length());
                long node = WordTrie.node(folding.chars(), folding.length());
                if (node != before) {
                    begin = i;
                    before = node;
                    if (folding.length() >= SHORTEST_NAME) {
                        trie.put(folding.chars(), folding.length(), i + 1);
                    }
                }
            }
            groupBegin[i] = begin;
        }
        groupBegin[count] = -1;
        return trie;
    }

    private static boolean sameAsBefore(byte[] names, int[] nameEnd, int i) {
        int begin = i == 1 ? 0 : nameEnd[i - 2];
        return Arrays.equals(names, nameEnd[i - 1], nameEnd[i], names, begin, nameEnd[i - 1]);
    }
}
