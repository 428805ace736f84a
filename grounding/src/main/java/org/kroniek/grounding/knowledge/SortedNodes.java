package org.kroniek.grounding.knowledge;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * The nodes of a {@link WordTrie} in the order of their hashes, read where the image lies. The first bits of a hash say
 * where to look; since hashes are spread evenly, a few steps are left.
 */
final class SortedNodes implements Nodes {
    private static final int BITS = 16;

    private final LongBuffer nodes;
    private final IntBuffer values;
    /** From the first bits of a hash to the first node that has them. */
    private final IntBuffer begins;

    SortedNodes(ImageReader in) {
        nodes = in.longs();
        values = in.ints();
        begins = in.ints();
    }

    static void write(WordTrie trie, ImageWriter out) {
        long[] nodes = trie.sorted();
        int[] values = new int[nodes.length];
        int[] begins = new int[(1 << BITS) + 1];
        for (int i = 0; i < nodes.length; i++) {
            values[i] = trie.get(nodes[i]);
            begins[bucket(nodes[i]) + 1] = i + 1;
        }
        for (int b = 1; b < begins.length; b++) {
            begins[b] = Math.max(begins[b], begins[b - 1]);
        }
        out.longs(nodes);
        out.ints(values);
        out.ints(begins);
    }

    private static int bucket(long node) {
        return (int) (node >>> (Long.SIZE - BITS));
    }

    @Override
    public int get(long node) {
        int bucket = bucket(node);
        int end = begins.get(bucket + 1);
        for (int i = begins.get(bucket); i < end; i++) {
            if (nodes.get(i) == node) {
                return values.get(i);
            }
        }
        return WordTrie.NO_NODE;
    }
}
