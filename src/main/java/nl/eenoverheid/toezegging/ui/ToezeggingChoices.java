package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.toezegging.ToezeggingService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one can choose from when one writes down a toezegging or motie, or says what was done. */
@Component
class ToezeggingChoices {
    private final ToezeggingService toezeggingen;
    private final DossierService dossiers;
    private final BestuursorgaanFields organen;
    private final CurrentAccount current;

    ToezeggingChoices(
            ToezeggingService toezeggingen,
            DossierService dossiers,
            BestuursorgaanFields organen,
            CurrentAccount current) {
        this.toezeggingen = toezeggingen;
        this.dossiers = dossiers;
        this.organen = organen;
        this.current = current;
    }

    /** A field for a body; those of the own government come first. */
    ComboBox<BestuursorgaanNaam> orgaanField(String label) {
        return organen.field(label, current.get().organisatie());
    }

    void pick(ComboBox<BestuursorgaanNaam> field, @Nullable BestuursorgaanId id) {
        organen.pick(field, id);
    }

    List<DossierChoice> dossiers() {
        return dossiers.choices(null);
    }

    List<ToezeggingService.Mens> people(DossierId dossier) {
        return toezeggingen.people(dossier);
    }

    List<ToezeggingService.Bewijs> proof(DossierId dossier) {
        return toezeggingen.proof(dossier);
    }
}
