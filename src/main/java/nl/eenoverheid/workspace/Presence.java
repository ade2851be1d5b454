package nl.eenoverheid.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows who has a thing open on the screen now, in this process. A screen enters after its service showed it the thing,
 * and leaves when it closes; nothing stays behind.
 */
@Component
public class Presence {
    /** The only part of what is not written in parts. */
    public static final String WHOLE = "";

    private static final Logger log = LoggerFactory.getLogger(Presence.class);

    private final Map<Item, CopyOnWriteArrayList<Visit>> byItem = new ConcurrentHashMap<>();

    /**
     * Enters.
     *
     * @param werkruimten of the person, by id: only people who share one know of each other
     * @param watch told who else is there, at once and after each change, on the thread of the one who came or went:
     *     must be quick
     * @return to leave again
     */
    public Visit enter(Item item, SignedIn person, Collection<Long> werkruimten, Consumer<List<Present>> watch) {
        var visit = new Visit(item, person, werkruimten, watch);
        byItem.compute(item, (key, visits) -> {
            var list = visits == null ? new CopyOnWriteArrayList<Visit>() : visits;
            list.add(visit);
            return list;
        });
        tell(item);
        return visit;
    }

    /** How many screens are open: for health and tests. */
    public int size() {
        return byItem.values().stream().mapToInt(CopyOnWriteArrayList::size).sum();
    }

    private void leave(Visit visit) {
        byItem.computeIfPresent(visit.item, (key, visits) -> {
            visits.remove(visit);
            return visits.isEmpty() ? null : visits;
        });
        tell(visit.item);
    }

    private void tell(Item item) {
        List<Visit> visits = List.copyOf(byItem.getOrDefault(item, new CopyOnWriteArrayList<>()));
        visits.forEach(visit -> visit.tell(others(visits, visit)));
    }

    private static List<Present> others(List<Visit> visits, Visit self) {
        Map<AccountId, Present> people = new ConcurrentHashMap<>();
        for (Visit visit : visits) {
            if (!visit.account.equals(self.account) && visit.knows(self)) {
                people.merge(visit.account, visit.present(), Present::with);
            }
        }
        List<Present> sorted = new ArrayList<>(people.values());
        sorted.sort(Comparator.comparing(Present::naam));
        return sorted;
    }

    /**
     * Somebody who is there.
     *
     * @param delen in which parts of it they are writing, by a name that the screens of that kind agree on
     */
    public record Present(String naam, String organisatie, Set<String> delen) {

        /** Whether they are writing in it. */
        public boolean writes() {
            return !delen.isEmpty();
        }

        private Present with(Present other) {
            Set<String> both = new TreeSet<>(delen);
            both.addAll(other.delen);
            return new Present(naam, organisatie, both);
        }
    }

    /** One open screen; compared by identity, because one person may have several. */
    public final class Visit {
        private final Item item;
        private final AccountId account;
        private final String naam;
        private final String organisatie;
        private final Set<Long> werkruimten;
        private final Consumer<List<Present>> watch;
        private volatile Set<String> delen = Set.of();

        private Visit(Item item, SignedIn person, Collection<Long> werkruimten, Consumer<List<Present>> watch) {
            this.item = item;
            this.account = person.id();
            this.naam = person.naam();
            this.organisatie = person.organisatieNaam();
            this.werkruimten = Set.copyOf(werkruimten);
            this.watch = watch;
        }

        /** Says whether this person is writing now. */
        public void writes(boolean now) {
            writesIn(now ? Set.of(WHOLE) : Set.of());
        }

        /** Says in which parts this person is writing now, by name. */
        public void writesIn(Set<String> now) {
            if (!delen.equals(now)) {
                delen = Set.copyOf(now);
                Presence.this.tell(item);
            }
        }

        /** Leaves. Twice makes no difference. */
        public void leave() {
            Presence.this.leave(this);
        }

        private boolean knows(Visit other) {
            return !Collections.disjoint(werkruimten, other.werkruimten);
        }

        private Present present() {
            return new Present(naam, organisatie, delen);
        }

        private void tell(List<Present> others) {
            try {
                watch.accept(others);
            } catch (RuntimeException e) {
                log.warn("A screen could not be told who is there", e);
            }
        }
    }
}
