package nl.eenoverheid.knoop;

import java.util.Objects;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up whom a claim means. */
@Component
class ClaimEntries {
    private final BestuursorgaanService organen;

    ClaimEntries(BestuursorgaanService organen) {
        this.organen = organen;
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
                data.grondslag(),
                data.gecontroleerdOp(),
                mandaatVan == null ? null : Partij.of(mandaatVan));
    }

    private @Nullable BestuursorgaanNaam find(@Nullable BestuursorgaanId id) {
        return id == null ? null : organen.find(id).orElseThrow(NotFound::new);
    }
}
