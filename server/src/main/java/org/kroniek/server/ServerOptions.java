package org.kroniek.server;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the server listens.
 *
 * @param host name or address to listen on
 * @param port 0 takes a free one
 * @param withoutLogin true lets anybody who reaches a public address read, when there are no users; without it such a start is
 *     refused
 * @param version of the program, shown to clients
 */
public record ServerOptions(String host, int port, boolean withoutLogin, String version) {
    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": must be 0 to 65535");
        }
    }

    /** This machine only. */
    public static ServerOptions loopback(int port, String version) {
        return new ServerOptions("127.0.0.1", port, false, version);
    }

    /** True if only this machine can reach the address. */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ServerException("host '" + host + "' has no address; give one of this machine's", e);
        }
    }
}
