package org.kroniek.reading.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import javax.net.SocketFactory;

/**
 * Sockets that connect to public addresses only. The check is on the address that is about to be connected to, after any look-up
 * and on every hop, so that a name that answers differently the second time (DNS rebinding) gains nothing.
 */
final class GuardedSockets extends SocketFactory {
    /** A connection was refused before its first byte. */
    static final class PrivateAddressException extends IOException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String message) {
            super(message);
        }
    }

    /** Says what an address belongs to that may not be connected to; empty for one that may. */
    interface Gate {
        Optional<String> refusal(InetAddress address);
    }

    private final Gate gate;

    /** Sockets that a gate holds; {@link AddressGate} is the program's. */
    GuardedSockets(Gate gate) {
        this.gate = gate;
    }

    private static final class GuardedSocket extends Socket {
        private final Gate gate;

        GuardedSocket(Gate gate) {
            this.gate = gate;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress internet) || internet.getAddress() == null) {
                throw new PrivateAddressException("is no internet address: " + endpoint);
            }
            Optional<String> what = gate.refusal(internet.getAddress());
            if (what.isPresent()) {
                throw new PrivateAddressException(
                        "leads to " + internet.getAddress().getHostAddress() + ", " + what.get()
                                + "; allow it with --allow-private");
            }
            super.connect(endpoint, timeout);
        }
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(gate);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = new GuardedSocket(gate);
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        Socket socket = new GuardedSocket(gate);
        socket.bind(new InetSocketAddress(localAddress, localPort));
        socket.connect(new InetSocketAddress(address, port));
        return socket;
    }
}
