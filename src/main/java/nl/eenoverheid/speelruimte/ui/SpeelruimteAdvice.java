package nl.eenoverheid.speelruimte.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierAdvice;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.SpeelruimteService;

/** Before people join the talk they should know what is fixed and what is open. */
@SpringComponent
class SpeelruimteAdvice implements DossierAdvice {
    private final SpeelruimteService cards;

    SpeelruimteAdvice(SpeelruimteService cards) {
        this.cards = cards;
    }

    @Override
    public Optional<String> before(DossierFase next, DossierId id) {
        boolean talked = next.ordinal() <= DossierFase.BESLUITVORMING.ordinal();
        return talked && cards.faces(id).card(Gezicht.INWONERS).isEmpty()
                ? Optional.of(SpeelruimteTexts.text("speelruimte.advice"))
                : Optional.empty();
    }
}
