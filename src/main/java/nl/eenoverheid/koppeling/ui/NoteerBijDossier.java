package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.koppeling.DossierPlek;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.signaal.ui.NoterenPart;
import nl.eenoverheid.signaal.ui.SignaalQuery;
import nl.eenoverheid.ui.UrlQuery;

/** Puts what somebody notes with the dossier from which they came. */
@SpringComponent
class NoteerBijDossier implements NoterenPart {
    private final KoppelingService koppelingen;
    private final CurrentAccount current;

    NoteerBijDossier(KoppelingService koppelingen, CurrentAccount current) {
        this.koppelingen = koppelingen;
        this.current = current;
    }

    @Override
    public Beside beside(UrlQuery address) {
        Optional<DossierPlek> plek = current.has(Right.DOSSIER_WRITE)
                ? address.id(SignaalQuery.DOSSIER).map(DossierId::new).flatMap(koppelingen::plek)
                : Optional.empty();
        return new ComesWith(koppelingen, plek.orElse(null));
    }
}
