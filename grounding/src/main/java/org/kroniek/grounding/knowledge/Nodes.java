package org.kroniek.grounding.knowledge;

/** Which names begin with, or are, the words that lead to a node of {@link WordTrie}. */
interface Nodes {
    /** The value at a node: {@link WordTrie#NO_NODE}, {@link WordTrie#NO_VALUE} or what was put there. */
    int get(long node);
}
