package nl.eenoverheid.kalender.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one link may be read: a calendar program asks a few times an hour. */
@Component
class AbonnementLimits {
    private static final int AT_ONCE = 30;
    private static final int PER_HOUR = 60;
    private static final int MOST = 100_000;

    private final LoadingCache<Long, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(2))
            .build(link -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(PER_HOUR, Duration.ofHours(1)))
                    .build());

    /** Whether a link may be read now; it counts. */
    boolean allows(long abonnement) {
        return buckets.get(abonnement).tryConsume(1);
    }
}
