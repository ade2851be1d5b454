package nl.eenoverheid.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VervangingChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes open screens after something changed in a werkruimte that they show. Only the fact travels, never the data:
 * each screen asks its own service again, so that rights count for the one who looks.
 */
@Component
public class Revisions {
    private static final Logger log = LoggerFactory.getLogger(Revisions.class);

    private final Map<Long, CopyOnWriteArrayList<Subscription>> byWerkruimte = new ConcurrentHashMap<>();
    private final CurrentAccount current;

    Revisions(CurrentAccount current) {
        this.current = current;
    }

    /**
     * Asks to be woken.
     *
     * @param werkruimten ids of the werkruimten that are shown
     * @param soorten kinds of things that are shown; empty for all
     * @param wake called after a change, on the thread that made it: must be quick and must not touch the database
     * @return ends the subscription
     */
    public Runnable subscribe(Collection<Long> werkruimten, Set<ItemSoort> soorten, Runnable wake) {
        var subscription = new Subscription(current.find().map(SignedIn::id).orElse(null), Set.copyOf(soorten), wake);
        for (Long werkruimte : werkruimten) {
            byWerkruimte.compute(werkruimte, (id, subscriptions) -> {
                var list = subscriptions == null ? new CopyOnWriteArrayList<Subscription>() : subscriptions;
                list.add(subscription);
                return list;
            });
        }
        return () -> werkruimten.forEach(werkruimte -> byWerkruimte.computeIfPresent(werkruimte, (id, list) -> {
            list.remove(subscription);
            return list.isEmpty() ? null : list;
        }));
    }

    /** How many subscriptions there are, counted once for each werkruimte: for health and tests. */
    public int size() {
        return byWerkruimte.values().stream()
                .mapToInt(CopyOnWriteArrayList::size)
                .sum();
    }

    @EventListener
    void on(WerkruimteEvent event) {
        AfterCommit.run(() -> wake(event));
    }

    /** What is seen may change, whatever its kind: there, and for these people everywhere. */
    @EventListener
    void on(MembersChanged event) {
        AfterCommit.run(() -> {
            wake(subscription -> subscription.isOf(event.accounts()));
            byWerkruimte
                    .getOrDefault(event.werkruimte().value(), new CopyOnWriteArrayList<>())
                    .forEach(Subscription::call);
        });
    }

    @EventListener
    void on(VervangingChanged event) {
        AfterCommit.run(() -> wake(subscription -> subscription.isOf(Set.of(event.vervanger()))));
    }

    private void wake(Predicate<Subscription> whom) {
        byWerkruimte.values().stream()
                .flatMap(List::stream)
                .filter(whom)
                .distinct()
                .forEach(Subscription::call);
    }

    private void wake(WerkruimteEvent event) {
        event.werkruimten().stream()
                .flatMap(id -> byWerkruimte.getOrDefault(id, new CopyOnWriteArrayList<>()).stream())
                .filter(subscription -> subscription.wants(event.item().soort()))
                .distinct()
                .forEach(Subscription::call);
    }

    /** Compared by identity: two screens may ask for the same. */
    private static final class Subscription {
        private final @Nullable AccountId account;
        private final Set<ItemSoort> soorten;
        private final Runnable wake;

        Subscription(@Nullable AccountId account, Set<ItemSoort> soorten, Runnable wake) {
            this.account = account;
            this.soorten = soorten;
            this.wake = wake;
        }

        boolean isOf(Set<AccountId> accounts) {
            return account != null && accounts.contains(account);
        }

        boolean wants(ItemSoort soort) {
            return soorten.isEmpty() || soorten.contains(soort);
        }

        void call() {
            try {
                wake.run();
            } catch (RuntimeException e) {
                log.warn("A screen could not be woken", e);
            }
        }
    }
}
