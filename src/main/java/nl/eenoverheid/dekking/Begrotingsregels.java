package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.LeveringLookup;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Post;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.dekking.DekkingReadRepository.Rij;
import org.springframework.stereotype.Component;

/** Knows the lines of budgets that can pay for a besluit. */
@Component
record Begrotingsregels(OverheidLookup overheden, Codelijsten codelijsten, LeveringLookup leveringen) {

    /** The taakvelden that a government budgets by in a year; empty when it is not known. */
    List<Taakveld> taakvelden(OverheidId overheid, int boekjaar) {
        return overheden.find(overheid).stream()
                .flatMap(each -> codelijsten.taakvelden(each.laag(), boekjaar).stream())
                .filter(each -> !each.isMain())
                .toList();
    }

    /** The lines with their names, and with what each holds now. */
    List<DekkingRij> named(List<Rij> rijen) {
        Map<Post, BigDecimal> begroot =
                leveringen.bedragen(rijen.stream().map(Begrotingsregels::post).toList());
        return rijen.stream()
                .map(rij -> {
                    Overheid overheid = overheden.find(rij.overheid()).orElseThrow();
                    return new DekkingRij(
                            rij.id(),
                            overheid,
                            rij.boekjaar(),
                            codelijsten
                                    .taakveld(overheid.laag(), rij.boekjaar(), rij.taakveld())
                                    .orElseGet(() -> new Taakveld(rij.taakveld(), "", "")),
                            rij.bedrag(),
                            rij.structureel(),
                            rij.toelichting(),
                            begroot.get(post(rij)));
                })
                .toList();
    }

    private static Post post(Rij rij) {
        return new Post(rij.overheid(), rij.boekjaar(), Verslag.BEGROTING, rij.taakveld(), Zijde.LASTEN, null);
    }
}
