package org.kroniek.reading.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses of the public internet from those of a machine or a network of its own, by the special-purpose registries of
 * IANA (RFC 6890 and later). An IPv6 address that carries an IPv4 address is judged by that one.
 */
final class AddressGate {
    private record Block(String network, int bits, String what) {}

    private static final List<Block> IPV4 = List.of(
            new Block("0.0.0.0", 8, "this host"),
            new Block("10.0.0.0", 8, "a private network"),
            new Block("100.64.0.0", 10, "a provider's own network"),
            new Block("127.0.0.0", 8, "this machine (loopback)"),
            new Block("169.254.0.0", 16, "a link-local network"),
            new Block("172.16.0.0", 12, "a private network"),
            new Block("192.0.0.0", 24, "a reserved network"),
            new Block("192.0.2.0", 24, "a network for documentation"),
            new Block("192.88.99.0", 24, "a reserved network"),
            new Block("192.168.0.0", 16, "a private network"),
            new Block("198.18.0.0", 15, "a network for benchmarks"),
            new Block("198.51.100.0", 24, "a network for documentation"),
            new Block("203.0.113.0", 24, "a network for documentation"),
            new Block("224.0.0.0", 4, "multicast"),
            new Block("240.0.0.0", 4, "a reserved network"));

    /** Looked at in this order; the last one but the global block is everything else. */
    private static final List<Block> IPV6 = List.of(
            new Block("2001::", 23, "a reserved network"),
            new Block("2001:db8::", 32, "a network for documentation"),
            new Block("3fff::", 20, "a network for documentation"),
            new Block("::1", 128, "this machine (loopback)"),
            new Block("fc00::", 7, "a private network"),
            new Block("fe80::", 10, "a link-local network"),
            new Block("ff00::", 8, "multicast"));

    private static final Block GLOBAL = new Block("2000::", 3, "the public internet");
    private static final Block SIX_TO_FOUR = new Block("2002::", 16, "6to4");
    private static final Block NAT64 = new Block("64:ff9b::", 96, "NAT64");
    private static final int IPV4_BYTES = 4;

    private AddressGate() {}

    /** What the address belongs to if it is not public; empty for a public one. */
    static Optional<String> notPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return firstOf(IPV4, bytes);
        }
        Optional<String> special = firstOf(IPV6, bytes);
        if (special.isPresent()) {
            return special;
        }
        if (contains(SIX_TO_FOUR, bytes)) {
            return firstOf(IPV4, slice(bytes, 2));
        }
        if (contains(NAT64, bytes)) {
            return firstOf(IPV4, slice(bytes, bytes.length - IPV4_BYTES));
        }
        boolean global = address instanceof Inet6Address && contains(GLOBAL, bytes);
        return global ? Optional.empty() : Optional.of("a reserved network");
    }

    private static Optional<String> firstOf(List<Block> blocks, byte[] address) {
        return blocks.stream()
                .filter(block -> contains(block, address))
                .map(Block::what)
                .findFirst();
    }

    private static byte[] slice(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, from + IPV4_BYTES);
    }

    private static boolean contains(Block block, byte[] address) {
        byte[] network = literal(block.network());
        for (int bit = 0; bit < block.bits(); bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((network[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] literal(String written) {
        try {
            return InetAddress.getByName(written).getAddress(); // a literal is never looked up
        } catch (UnknownHostException e) {
            throw new IllegalStateException("not an address: " + written, e);
        }
    }
}
