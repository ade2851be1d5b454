package nl.eenoverheid.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Slows down guessing of passwords. Failures count for one account from one address, so that a stranger cannot lock
 * the owner out, and for one address over all accounts, so that trying many accounts does not help either.
 */
final class SignInThrottle {
    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_OF_ADDRESS = 60;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String email, String address) {
        return waits(pair(email, address)) || waits(address);
    }

    void failed(String email, String address) {
        count(pair(email, address), FREE_TRIES);
        count(address, FREE_TRIES_OF_ADDRESS);
    }

    void succeeded(String email, String address) {
        failures.invalidate(pair(email, address));
    }

    private boolean waits(String key) {
        Failures found = failures.getIfPresent(key);
        return found != null && clock.instant().isBefore(found.until());
    }

    private void count(String key, int free) {
        failures.asMap().compute(key, (unused, before) -> {
            int number = before == null ? 1 : before.number() + 1;
            return new Failures(number, clock.instant().plus(wait(number - free)));
        });
    }

    private static Duration wait(int tooMany) {
        if (tooMany < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tooMany, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static String pair(String email, String address) {
        return email.strip().toLowerCase(Locale.ROOT) + " " + address;
    }

    private record Failures(int number, Instant until) {}
}
