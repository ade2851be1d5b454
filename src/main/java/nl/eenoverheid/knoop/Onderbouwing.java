package nl.eenoverheid.knoop;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards what a knoop refers to: only what the caller may see can be added; what is there already stays. */
@Component
class Onderbouwing {
    private final DossierService dossiers;
    private final SignaalService signalen;

    Onderbouwing(DossierService dossiers, SignaalService signalen) {
        this.dossiers = dossiers;
        this.signalen = signalen;
    }

    /**
     * For a new knoop.
     *
     * @throws NotFound when something is not in scope
     */
    void require(KnoopData data) {
        requireDossier(data.dossier());
        requireSignalen(data.signalen());
    }

    /** For a change; see {@link #require}. */
    void requireAdded(KnoopData data, Knoop before) {
        if (data.dossier() != null && !Objects.equals(data.dossier().value(), before.dossier())) {
            requireDossier(data.dossier());
        }
        requireSignalen(added(data.signalen(), before.signalen()));
    }

    private void requireDossier(@Nullable DossierId dossier) {
        if (dossier != null) {
            dossiers.home(dossier);
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
