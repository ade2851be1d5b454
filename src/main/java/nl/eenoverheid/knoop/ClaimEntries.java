package nl.eenoverheid.knoop;

import java.util.Objects;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up whom a claim means. */
@Component
class ClaimEntries {
    private final BestuursorgaanService organen;
    private final BevoegdheidService bevoegdheden;

    ClaimEntries(BestuursorgaanService organen, BevoegdheidService bevoegdheden) {
        this.organen = organen;
        this.bevoegdheden = bevoegdheden;
    }

    /**
     * A claim that was checked.
     *
     * @throws NotFound when there is no such body
     */
    ClaimEntry of(ClaimData data) {
        BestuursorgaanNaam orgaan = find(data.orgaan());
        BestuursorgaanNaam mandaatVan = find(data.mandaatVan());
        return new ClaimEntry(
                orgaan == null
                        ? Objects.requireNonNull(data.laag())
                        : Laag.of(orgaan.organisatie().soort()),
                orgaan == null ? new Partij(null, Objects.requireNonNull(data.anders())) : Partij.of(orgaan),
                orgaan == null ? null : orgaan.organisatie().id(),
                Objects.requireNonNull(data.zegt()),
                ground(data),
                data.gecontroleerdOp(),
                mandaatVan == null ? null : Partij.of(mandaatVan),
                data.artikel());
    }

    /** The article of the library with its law, and what was typed beside it. */
    private String ground(ClaimData data) {
        if (data.artikel() == null) {
            return data.grondslag();
        }
        BevoegdheidDetail row = bevoegdheden.find(data.artikel()).orElseThrow(NotFound::new);
        if (row.ingetrokken()) {
            throw new InvalidInput("artikel", "knoop.input.withdrawn");
        }
        return data.grondslag().isEmpty() ? row.grondslag() : row.grondslag() + ". " + data.grondslag();
    }

    private @Nullable BestuursorgaanNaam find(@Nullable BestuursorgaanId id) {
        return id == null ? null : organen.find(id).orElseThrow(NotFound::new);
    }
}
