package org.kroniek.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1               | this machine (loopback)
            127.255.255.254         | this machine (loopback)
            0.0.0.0                 | this host
            10.1.2.3                | a private network
            172.16.0.1              | a private network
            172.31.255.255          | a private network
            192.168.1.1             | a private network
            100.64.0.1              | a provider's own network
            169.254.169.254         | a link-local network
            224.0.0.1               | multicast
            255.255.255.255         | a reserved network
            ::1                     | this machine (loopback)
            ::                      | a reserved network
            ::127.0.0.1             | a reserved network
            ::ffff:127.0.0.1        | this machine (loopback)
            ::ffff:10.0.0.1         | a private network
            fe80::1                 | a link-local network
            fd12:3456::1            | a private network
            ff02::1                 | multicast
            2001:db8::1             | a network for documentation
            2001:0:1::1             | a reserved network
            2002:7f00:1::           | this machine (loopback)
            2002:0a00:0001::        | a private network
            64:ff9b::192.168.1.1    | a private network
            """)
    void refusesWhatIsNotPublic(String address, String what) throws Exception {
        assertThat(AddressGate.notPublic(InetAddress.getByName(address))).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.0",
                "100.128.0.1",
                "169.253.1.1",
                "2a00:1450::1",
                "2606:4700::1111",
                "2002:0808:0808::",
                "64:ff9b::8.8.8.8"
            })
    void takesWhatIsPublic(String address) throws Exception {
        assertThat(AddressGate.notPublic(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void theSocketItselfRefusesToConnect() {
        assertThatThrownBy(() -> new GuardedSockets(AddressGate::notPublic)
                        .createSocket()
                        .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)))
                .isInstanceOf(GuardedSockets.PrivateAddressException.class)
                .hasMessageContaining("this machine (loopback)");
    }

    /** Two real servers: to the first, whose address is taken for a public one, the fetcher connects; it leads to the other. */
    @Test
    void aPublicPageThatRedirectsToAPrivateOneIsRefusedBeforeThatIsAsked() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger connections = new AtomicInteger();
        GuardedSockets.Gate gate =
                address -> connections.getAndIncrement() == 0 ? Optional.empty() : AddressGate.notPublic(address);
        try (Site inside = Site.of(request -> {
                    asked.incrementAndGet();
                    Site.send(request, 200, "text/html", "<html>secret</html>");
                });
                Site outside = Site.of(request -> {
                    request.getResponseHeaders().set("Location", inside.origin() + "/secret");
                    Site.send(request, 302, "text/html", "");
                });
                Fetcher fetcher = new Fetcher(FetchPolicy.standard(null, false), InstantSource.system(), gate)) {
            assertThatThrownBy(() -> fetcher.fetch(outside.address("/"), Validators.NONE, hop -> {}))
                    .isInstanceOfSatisfying(FetchException.class, refused -> {
                        assertThat(refused.failure().code()).isEqualTo("private-address");
                        assertThat(refused.failure().source()).isEqualTo(inside.origin() + "/secret");
                    });
        }
        assertThat(asked).hasValue(0);
        assertThat(connections).hasValue(2);
    }
}
