package nl.eenoverheid.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How much one network address may do before anybody signs in. Only coming in and codes that do not work count, so that a town hall
 * behind one address can work.
 */
@Component
class AddressLimits {
    private static final int MOST_ADDRESSES = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final LoadingCache<String, Bucket> sessions;
    private final LoadingCache<String, Bucket> wrongCodes;
    private final LoadingCache<String, Bucket> lines = buckets(1, 1);

    AddressLimits(ShellProperties properties) {
        ShellProperties.Address limits = properties.address();
        sessions = buckets(limits.sessionsAtOnce(), limits.sessionsPerMinute());
        wrongCodes = buckets(limits.wrongCodesAtOnce(), limits.wrongCodesPerMinute());
    }

    /** Whether somebody may come in from here now; it counts. */
    boolean admits(String address) {
        return sessions.get(network(address)).tryConsume(1);
    }

    /** Whether a code may be tried from here now. */
    boolean allowsCode(String address) {
        return wrongCodes.get(network(address)).getAvailableTokens() > 0;
    }

    /** A code that was tried from here did not work. */
    void countWrongCode(String address) {
        wrongCodes.get(network(address)).tryConsume(1);
    }

    /** Whether to say in the log that this address asks too often: once a minute is enough. */
    boolean isNews(String address) {
        return lines.get(network(address)).tryConsume(1);
    }

    private static LoadingCache<String, Bucket> buckets(int atOnce, int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(Duration.ofHours(1))
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** One home or office has a whole network of IPv6 addresses. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
