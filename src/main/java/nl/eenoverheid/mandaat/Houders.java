package nl.eenoverheid.mandaat;

import java.util.Objects;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what is meant: which body or organisation, which article. */
@Component
class Houders {
    private final BestuursorgaanService organen;
    private final OverheidService overheden;
    private final BevoegdheidService bevoegdheden;

    Houders(BestuursorgaanService organen, OverheidService overheden, BevoegdheidService bevoegdheden) {
        this.organen = organen;
        this.overheden = overheden;
        this.bevoegdheden = bevoegdheden;
    }

    /** Refuses an article that the library does not have. */
    void requireArticle(@Nullable Long bevoegdheid) {
        if (bevoegdheid != null
                && bevoegdheden.find(new BevoegdheidId(bevoegdheid)).isEmpty()) {
            throw new NotFound();
        }
    }

    /**
     * Who was chosen, after it was checked.
     *
     * @throws NotFound when there is no such body or organisation
     */
    Houder of(HouderKeuze keuze) {
        return keuze.orgaan() == null
                ? Houder.of(
                        overheden
                                .find(Objects.requireNonNull(keuze.organisatie()))
                                .orElseThrow(NotFound::new),
                        keuze.functie())
                : Houder.of(organen.find(keuze.orgaan()).orElseThrow(NotFound::new));
    }
}
