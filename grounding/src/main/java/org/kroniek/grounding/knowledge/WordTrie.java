package org.kroniek.grounding.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * A trie over words, kept as one hash table: a node is the 64-bit hash of the words that lead to it, so that a node
 * costs twelve bytes and no object. Two of a million nodes share a hash with a chance of one in 30 million.
 */
final class WordTrie implements Nodes {
    /** Where every walk begins. */
    static final long ROOT = 0x9E3779B97F4A7C15L;
    /** No name goes on this way. */
    static final int NO_NODE = -1;
    /** Names go on, none ends here. */
    static final int NO_VALUE = 0;

    private long[] nodes;
    private int[] values;
    private int size;

    WordTrie(int expectedNodes) {
        int capacity = Integer.highestOneBit(Math.max(8, expectedNodes) * 2 - 1) * 2;
        nodes = new long[capacity];
        values = new int[capacity];
    }

    /** The node reached from another by a word. */
    static long step(long node, String word) {
        long hash = node;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return finish(hash);
    }

    static long step(long node, char[] chars, int begin, int end) {
        long hash = node;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ chars[i]) * 0x100000001B3L;
        }
        return finish(hash);
    }

    private static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }

    @Override
    public int get(long node) {
        int slot = slot(node);
        return nodes[slot] == node ? values[slot] : NO_NODE;
    }

    /** The node that words lead to, whether it exists or not. */
    static long node(List<String> words) {
        long node = ROOT;
        for (String word : words) {
            node = step(node, word);
        }
        return node;
    }

    /** Every node, smallest first where the hashes are taken as unsigned. */
    long[] sorted() {
        long[] sorted = Arrays.stream(nodes)
                .filter(node -> node != 0)
                .map(node -> node ^ Long.MIN_VALUE)
                .sorted()
                .toArray();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        return sorted;
    }

    /** The node that folded words lead to, whether it exists or not. */
    static long node(char[] folded, int length) {
        long node = ROOT;
        int begin = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || folded[i] == ' ') {
                node = step(node, folded, begin, i);
                begin = i + 1;
            }
        }
        return node;
    }

    /** Makes the nodes of folded words and sets the value of the last. */
    void put(char[] folded, int length, int value) {
        long node = ROOT;
        int begin = 0;
        for (int i = 0; i < length; i++) {
            if (folded[i] == ' ') {
                node = step(node, folded, begin, i);
                touch(node);
                begin = i + 1;
            }
        }
        set(step(node, folded, begin, length), value);
    }

    private void touch(long node) {
        int slot = slot(node);
        if (nodes[slot] != node) {
            add(slot, node, NO_VALUE);
        }
    }

    private void set(long node, int value) {
        int slot = slot(node);
        if (nodes[slot] == node) {
            values[slot] = value;
        } else {
            add(slot, node, value);
        }
    }

    private void add(int slot, long node, int value) {
        nodes[slot] = node;
        values[slot] = value;
        if (++size * 2 > nodes.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldNodes = nodes;
        int[] oldValues = values;
        nodes = new long[oldNodes.length * 2];
        values = new int[nodes.length];
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != 0) {
                int slot = slot(oldNodes[i]);
                nodes[slot] = oldNodes[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long node) {
        int mask = nodes.length - 1;
        int slot = (int) (node ^ (node >>> 20)) & mask;
        while (nodes[slot] != 0 && nodes[slot] != node) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
