package nl.eenoverheid.gelijkenis;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.gelijkenis.GelijkenisReadRepository.Placed;
import nl.eenoverheid.gelijkenis.GelijkenisRepository.Lid;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts many signalen together that say the same, one by one, and takes that back where nobody said otherwise since. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class TogetherService {
    private final GelijkenisRepository gelijkenissen;
    private final GelijkenisReadRepository reads;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TogetherService(
            GelijkenisRepository gelijkenissen,
            GelijkenisReadRepository reads,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gelijkenissen = gelijkenissen;
        this.reads = reads;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** What comes of putting some signalen together, as far as the caller may see them. */
    public LinkPlan plan(Set<Long> signalen) {
        return signalen.isEmpty() ? LinkPlan.NONE : reads.plan(signalen, scopes.current());
    }

    /**
     * Puts a signaal with the first of many; what is together with either comes along. The first with itself only tells that
     * others come.
     *
     * @return what is needed to take it back, or empty when they were together already
     * @throws NotFound when one of both is not in scope
     */
    @Transactional
    public Optional<String> link(SignaalId signaal, SignaalId first) {
        Scope scope = scopes.current();
        Placed one = reads.writable(signaal, scope);
        reads.writable(first, scope);
        String before = signaal.equals(first) ? "" : join(signaal.value(), first.value(), scope);
        if (before != null) {
            events.publishEvent(GelijkenisChanged.linked(one, scope.actor(), clock.instant()));
        }
        return Optional.ofNullable(before);
    }

    /**
     * Takes a signaal out again, with those that were together with it before.
     *
     * @param before what {@link #link} gave
     * @return false when somebody said something else of it since
     */
    @Transactional
    public boolean takeBack(SignaalId signaal, SignaalId first, String before) {
        Scope scope = scopes.current();
        Placed one = reads.writable(signaal, scope);
        return signaal.equals(first) || part(one, first.value(), Before.of(before), scope);
    }

    private @Nullable String join(long signaal, long first, Scope scope) {
        Set<Long> both = Set.of(signaal, first);
        List<Long> held = gelijkenissen.hold(both);
        Map<Long, Lid> leden = gelijkenissen.leden(both);
        Lid lid = leden.get(signaal);
        if (lid != null && lid.isWith(leden.get(first))) {
            return null;
        }
        Set<Long> mates = lid == null ? Set.of() : gelijkenissen.members(lid.gelijkenisId());
        gelijkenissen.join(held, both, scope.account(), clock.instant());
        return new Before(gelijkenissen.said(Set.of(signaal)), mates).text();
    }

    private boolean part(Placed signaal, long first, Before before, Scope scope) {
        Set<Long> both = Set.of(signaal.id(), first);
        gelijkenissen.hold(both);
        Map<Long, Lid> leden = gelijkenissen.leden(both);
        Lid lid = leden.get(signaal.id());
        if (lid == null || !lid.isWith(leden.get(first)) || lid.gezegd() != before.gezegd()) {
            return false;
        }
        Set<Long> mates = gelijkenissen.members(lid.gelijkenisId());
        mates.retainAll(before.mates());
        if (mates.size() > 1) {
            gelijkenissen.part(mates, clock.instant());
            gelijkenissen.close(lid.gelijkenisId());
        } else {
            gelijkenissen.takeOut(lid.gelijkenisId(), signaal.id());
        }
        events.publishEvent(GelijkenisChanged.takenOut(signaal, scope.actor(), clock.instant()));
        return true;
    }

    /**
     * How it was.
     *
     * @param gezegd number of the time that it was put with the first
     * @param mates those that were together before, itself too; none when it stood alone
     */
    private record Before(long gezegd, Set<Long> mates) {
        static Before of(String text) {
            String[] parts = text.split(":", 2);
            Set<Long> mates = parts[1].isEmpty()
                    ? Set.of()
                    : Arrays.stream(parts[1].split(",")).map(Long::valueOf).collect(Collectors.toSet());
            return new Before(Long.parseLong(parts[0]), mates);
        }

        String text() {
            return gezegd
                    + ":"
                    + new TreeSet<>(mates).stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }
}
