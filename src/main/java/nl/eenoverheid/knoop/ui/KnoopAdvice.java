package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierAdvice;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import org.springframework.stereotype.Component;

/** Before people decide and act on it, it should be clear who decides. */
@Component
class KnoopAdvice implements DossierAdvice {
    private final KnoopService knopen;

    KnoopAdvice(KnoopService knopen) {
        this.knopen = knopen;
    }

    @Override
    public Optional<String> before(DossierFase next, DossierId id) {
        if (next.ordinal() < DossierFase.BESLUITVORMING.ordinal()) {
            return Optional.empty();
        }
        long nobody = knopen.ofDossier(id).stream()
                .filter(each ->
                        each.status() == KnoopStatus.OPEN && !each.stand().hasDecider())
                .count();
        return nobody == 0 ? Optional.empty() : Optional.of(I18NProvider.translate("knoop.advice", nobody));
    }
}
