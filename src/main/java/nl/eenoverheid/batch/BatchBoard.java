package nl.eenoverheid.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.eenoverheid.access.AccountId;
import org.springframework.stereotype.Component;

/** Wakes the screens of who asked for an act on many signalen, in this process. */
@Component
class BatchBoard {
    private final Map<AccountId, List<Runnable>> followers = new ConcurrentHashMap<>();

    /** Follows; the result ends that. */
    Runnable follow(AccountId account, Runnable wake) {
        followers.computeIfAbsent(account, key -> new CopyOnWriteArrayList<>()).add(wake);
        return () -> followers.computeIfPresent(account, (key, all) -> {
            all.remove(wake);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(AccountId account) {
        followers.getOrDefault(account, List.of()).forEach(Runnable::run);
    }
}
