package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.signaal.ui.DossierNames;

/** Names of dossiers for the filter of the list of signalen. */
@SpringComponent
class KoppelingNames implements DossierNames {
    private final KoppelingService koppelingen;
    private final CurrentAccount current;

    KoppelingNames(KoppelingService koppelingen, CurrentAccount current) {
        this.koppelingen = koppelingen;
        this.current = current;
    }

    @Override
    public Optional<String> name(long id) {
        return reads() ? koppelingen.naam(new DossierId(id)) : Optional.empty();
    }

    @Override
    public List<Named> find(String typed) {
        return reads()
                ? koppelingen.dossiers(typed).stream()
                        .map(each -> new Named(each.id(), each.naam()))
                        .toList()
                : List.of();
    }

    private boolean reads() {
        return current.has(Right.DOSSIER_READ);
    }
}
