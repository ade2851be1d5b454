package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;

/** What a keeper chooses from: bodies, organisations with their functions, and articles of the library. */
@SpringComponent
class MandaatChoices {
    private final BestuursorgaanFields organen;
    private final OverheidService overheden;
    private final BevoegdheidService bevoegdheden;
    private final MandaatService mandaten;

    MandaatChoices(
            BestuursorgaanFields organen,
            OverheidService overheden,
            BevoegdheidService bevoegdheden,
            MandaatService mandaten) {
        this.organen = organen;
        this.overheden = overheden;
        this.bevoegdheden = bevoegdheden;
        this.mandaten = mandaten;
    }

    HouderFields houder(String name, OrganisatieId near) {
        return new HouderFields(name, organen, overheden.organisaties(), near, mandaten);
    }

    List<BevoegdheidDetail> library() {
        return bevoegdheden.all();
    }
}
