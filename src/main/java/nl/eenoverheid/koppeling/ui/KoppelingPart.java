package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.koppeling.KoppelingListItem;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.SignaalPart;

/** Puts the dossiers that a signaal is with on its page. */
@SpringComponent
class KoppelingPart implements SignaalPart {
    private static final int ORDER = 25;

    private final KoppelingService koppelingen;
    private final CurrentAccount current;

    KoppelingPart(KoppelingService koppelingen, CurrentAccount current) {
        this.koppelingen = koppelingen;
        this.current = current;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        if (!current.has(Right.DOSSIER_READ)) {
            return Optional.empty();
        }
        SignaalId id = new SignaalId(signaal.id());
        List<KoppelingListItem> linked = koppelingen.ofSignaal(id);
        boolean mayLink =
                current.has(Right.SIGNAAL_WRITE) && current.has(Right.DOSSIER_WRITE) && koppelingen.mayLink(id);
        return linked.isEmpty() && !mayLink
                ? Optional.empty()
                : Optional.of(new DossiersPanel(linked, mayLink, new KoppelingActs(koppelingen, id)));
    }
}
