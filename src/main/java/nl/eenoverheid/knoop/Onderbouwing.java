package nl.eenoverheid.knoop;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.duiding.DuidingChoice;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards what a knoop refers to: only what the caller may see can be added, and only a dossier that the caller may change,
 * because an open knoop keeps it from being closed. What is there already stays.
 */
@Component
class Onderbouwing {
    private final DossierService dossiers;
    private final DuidingService duidingen;
    private final SignaalService signalen;

    Onderbouwing(DossierService dossiers, DuidingService duidingen, SignaalService signalen) {
        this.dossiers = dossiers;
        this.duidingen = duidingen;
        this.signalen = signalen;
    }

    /**
     * For a new knoop.
     *
     * @throws NotFound when something is not in scope
     */
    void require(KnoopData data) {
        requireDossier(data.dossier());
        requireDuidingen(data.duidingen());
        requireSignalen(data.signalen());
    }

    /** For a change; see {@link #require}. */
    void requireAdded(KnoopData data, Knoop before) {
        if (data.dossier() != null && !Objects.equals(data.dossier().value(), before.dossier())) {
            requireDossier(data.dossier());
        }
        requireDuidingen(added(data.duidingen(), before.duidingen()));
        requireSignalen(added(data.signalen(), before.signalen()));
    }

    private void requireDossier(@Nullable DossierId dossier) {
        if (dossier != null && !dossiers.home(dossier).canWrite()) {
            throw new NotFound();
        }
    }

    /** Most stand among the choices; only an older one has to be looked up by itself. */
    private void requireDuidingen(Set<Long> ids) {
        if (!ids.isEmpty()) {
            Set<Long> older = added(
                    ids, duidingen.choices(null).stream().map(DuidingChoice::id).collect(Collectors.toSet()));
            older.forEach(id -> duidingen.detail(new DuidingId(id)));
        }
    }

    private void requireSignalen(Set<Long> ids) {
        if (signalen.byIds(ids).size() < ids.size()) {
            throw new NotFound();
        }
    }

    private static Set<Long> added(Set<Long> now, Set<Long> before) {
        Set<Long> added = new HashSet<>(now);
        added.removeAll(before);
        return added;
    }
}
