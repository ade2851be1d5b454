package nl.eenoverheid.stuk;

import nl.eenoverheid.inhoud.Inhoud;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens what stukken hold, for who may see them; of a limited one it is kept who did. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class StukInhoudService {
    private final StukOneRepository one;
    private final StukTeksten teksten;
    private final StukGuard guard;
    private final InhoudStore contents;
    private final Bladzijden bladzijden;
    private final ScopeService scopes;

    StukInhoudService(
            StukOneRepository one,
            StukTeksten teksten,
            StukGuard guard,
            InhoudStore contents,
            Bladzijden bladzijden,
            ScopeService scopes) {
        this.one = one;
        this.teksten = teksten;
        this.guard = guard;
        this.contents = contents;
        this.bladzijden = bladzijden;
        this.scopes = scopes;
    }

    /**
     * A version to take along; it is read after this, as fast as its reader can.
     *
     * @throws NotFound when it is not for the caller
     * @throws AccessDeniedException where guests do not download
     * @throws IllegalMove while it waits for the check for viruses
     */
    public StukBestand open(StukId id, int versie) {
        StukPlek plek = guard.opened(id, scopes.current());
        if (!plek.canOpen()) {
            throw new AccessDeniedException("guests do not download here");
        }
        StukOneRepository.Bestand bestand = bestand(id, versie);
        return new StukBestand(bestand.naam(), checked(contents.open(bestand.inhoud())));
    }

    /**
     * One page of a PDF as picture: to look at, also for guests who take nothing along.
     *
     * @param bladzijde from 1
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] page(StukId id, int versie, int bladzijde) {
        guard.opened(id, scopes.current());
        StukOneRepository.Bestand bestand = bestand(id, versie);
        if (checked(contents.open(bestand.inhoud())).soort() != InhoudSoort.PDF) {
            throw new NotFound();
        }
        return bladzijden.draw(bestand.inhoud(), bladzijde);
    }

    /** The small picture of a version that is one, as JPEG. */
    public byte[] small(StukId id, int versie) {
        guard.opened(id, scopes.current());
        return contents.small(bestand(id, versie).inhoud()).orElseThrow(NotFound::new);
    }

    /** The words of a version, as far as they were read. */
    public Gelezen text(StukId id, int versie) {
        guard.opened(id, scopes.current());
        return teksten.of(bestand(id, versie).inhoud()).orElseThrow(NotFound::new);
    }

    private StukOneRepository.Bestand bestand(StukId id, int versie) {
        return one.bestand(id, versie).orElseThrow(NotFound::new);
    }

    private static Inhoud checked(Inhoud inhoud) {
        if (!inhoud.controle().isOpen()) {
            throw new IllegalMove("stuk.controle." + inhoud.controle().name());
        }
        return inhoud;
    }
}
