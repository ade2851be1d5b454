package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.signaal.KeuzelijstService;
import org.springframework.context.annotation.Lazy;

/** Gathers what the list can be narrowed to. Made when a page asks for it: tests of other modules have no pages. */
@Lazy
@SpringComponent
class FilterLijsten {
    private final OverheidService overheden;
    private final KeuzelijstService keuzes;
    private final BezoekKeuzes bezoeken;
    private final SignaalParts parts;

    FilterLijsten(OverheidService overheden, KeuzelijstService keuzes, BezoekKeuzes bezoeken, SignaalParts parts) {
        this.overheden = overheden;
        this.keuzes = keuzes;
        this.bezoeken = bezoeken;
        this.parts = parts;
    }

    FilterKeuzes all() {
        return new FilterKeuzes(
                overheden.gemeenten(), keuzes.themas(), keuzes.aanleidingen(), bezoeken.choices(), parts.dossiers());
    }
}
