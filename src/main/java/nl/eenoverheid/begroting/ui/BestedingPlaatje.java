package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.begroting.Bedragsoort;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;

/** What each of some governments spends on one taakveld, as a picture for pages of others. */
@SpringComponent
public class BestedingPlaatje {
    private final BegrotingService begrotingen;
    private final VergelijkBeelden beelden;

    BestedingPlaatje(BegrotingService begrotingen, VergelijkBeelden beelden) {
        this.begrotingen = begrotingen;
        this.beelden = beelden;
    }

    /**
     * Costs per inhabitant of one report; empty when none of them delivered any figure.
     *
     * @param taakveld code, as text: 0.1 is not 0.10
     */
    public Optional<Component> of(List<OverheidId> overheden, int jaar, Verslag verslag, String taakveld) {
        var vergelijking = begrotingen.vergelijk(new VergelijkingFilter(
                overheden,
                List.of(jaar),
                List.of(verslag),
                Maat.PER_INWONER,
                Bedragsoort.LASTEN,
                Indeling.OVERHEID,
                taakveld));
        return vergelijking.blokken().stream()
                .map(blok -> BeeldRij.of(vergelijking, blok))
                .filter(rij -> rij.rij().cellen().stream().anyMatch(cel -> cel.waarde() != null))
                .findFirst()
                .map(beelden::small);
    }
}
