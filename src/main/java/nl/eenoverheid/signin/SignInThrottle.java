package nl.eenoverheid.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Slows down guessing of passwords. Failures count for one account from one address, so that a stranger cannot lock
 * the owner out, and for one address over all accounts, so that trying many accounts does not help either. Who signed in
 * from an address before does not wait for what others do there: a whole town hall may share one.
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
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofDays(30))
            .build();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Says whether somebody may try now. A try counts as a failure until it is said to be none, so that many at the same
     * moment do not slip through.
     */
    boolean admits(String email, String address) {
        if (!count(pair(email, address), FREE_TRIES)) {
            return false;
        }
        if (isKnown(email, address) || count(address, FREE_TRIES_OF_ADDRESS)) {
            return true;
        }
        takeBack(pair(email, address));
        return false;
    }

    /** The password was right: what went wrong with this account before is forgotten. */
    void succeeded(String email, String address) {
        failures.invalidate(pair(email, address));
        takeBackOfAddress(email, address);
        known.put(pair(email, address), true);
    }

    /** The password was not looked at, because something else is wrong. */
    void undecided(String email, String address) {
        takeBack(pair(email, address));
        takeBackOfAddress(email, address);
    }

    boolean isKnown(String email, String address) {
        return known.getIfPresent(pair(email, address)) != null;
    }

    /** A try of who is known there was not counted for the address. */
    private void takeBackOfAddress(String email, String address) {
        if (!isKnown(email, address)) {
            takeBack(address);
        }
    }

    private boolean count(String key, int free) {
        Instant now = clock.instant();
        var admitted = new AtomicBoolean();
        failures.asMap().compute(key, (unused, before) -> {
            if (before != null && now.isBefore(before.until())) {
                return before;
            }
            admitted.set(true);
            int number = before == null ? 1 : before.number() + 1;
            return new Failures(number, now.plus(wait(number - free)));
        });
        return admitted.get();
    }

    private void takeBack(String key) {
        failures.asMap().computeIfPresent(key, (unused, found) -> new Failures(found.number() - 1, clock.instant()));
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
