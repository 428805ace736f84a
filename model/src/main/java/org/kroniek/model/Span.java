package org.kroniek.model;

/**
 * A stretch of an article's text: {@code begin} inclusive, {@code end} exclusive, in Unicode code points of the
 * NFC-normalised text.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Span [" + begin + ", " + end + "): begin must be >= 0 and <= end");
        }
    }

    /** The words this span claims to be; {@code text} is the NFC text of the article it was made from. */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, begin);
        return text.substring(from, text.offsetByCodePoints(from, end - begin));
    }

    /** Length in code points. */
    public int length() {
        return end - begin;
    }

    /** True if the two share at least one code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** True if every code point of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** In text order: earlier begin first, then the shorter. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
