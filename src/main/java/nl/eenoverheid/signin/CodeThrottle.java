package nl.eenoverheid.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.eenoverheid.access.AccountId;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of codes. A code is short, so besides the tries from one address those for one account count too, from wherever
 * they come; but an address from which its owner came in before is not kept waiting by what strangers do elsewhere.
 */
@Component
class CodeThrottle {
    private static final int TRIES_OF_ACCOUNT = 50;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Cache<AccountId, Tries> strangers =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build();
    private final SignInThrottle throttle;
    private final Clock clock;

    CodeThrottle(Clock clock) {
        this.throttle = new SignInThrottle(clock);
        this.clock = clock;
    }

    /** Says whether somebody may try a code now; it counts as a wrong one until it is said to be right. */
    boolean admits(AccountId account, String address) {
        return throttle.admits(name(account), address)
                && (throttle.isKnown(name(account), address) || countOfAccount(account));
    }

    void succeeded(AccountId account, String address) {
        throttle.succeeded(name(account), address);
    }

    private boolean countOfAccount(AccountId account) {
        Instant now = clock.instant();
        var admitted = new AtomicBoolean();
        strangers.asMap().compute(account, (id, before) -> {
            Tries tries = before == null || !now.isBefore(before.until()) ? new Tries(0, now.plus(WINDOW)) : before;
            admitted.set(tries.number() < TRIES_OF_ACCOUNT);
            return new Tries(tries.number() + 1, tries.until());
        });
        return admitted.get();
    }

    private static String name(AccountId account) {
        return "account " + account.value();
    }

    private record Tries(int number, Instant until) {}
}
