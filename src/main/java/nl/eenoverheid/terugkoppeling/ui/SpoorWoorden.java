package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.LandingRegel;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.LezingVersie;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** What words became where they landed: the shared reading, the sentence in a dossier, what a besluit says. */
@SpringComponent
class SpoorWoorden {
    private final DuidingService duidingen;
    private final DossierService dossiers;
    private final BesluitService besluiten;
    private final Uitvoeringszin uitvoering;

    SpoorWoorden(
            DuidingService duidingen, DossierService dossiers, BesluitService besluiten, Uitvoeringszin uitvoering) {
        this.duidingen = duidingen;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.uitvoering = uitvoering;
    }

    /**
     * The words in one thing.
     *
     * @param spoor all that the words of the signaal landed in: a dossier got its sentences from the duidingen there
     */
    Optional<String> in(Item item, List<SpoorRegel> spoor) {
        return switch (item.soort()) {
            case DUIDING ->
                Optional.ofNullable(duidingen.detail(new DuidingId(item.id())).lezing())
                        .map(LezingVersie::tekst);
            case DOSSIER -> sentences(new DossierId(item.id()), spoor);
            case BESLUIT -> Optional.of(decided(item));
            case WERKRUIMTE, BEZOEK, SIGNAAL, SPEELRUIMTE, TAAK, KNOOP, TERUGKOPPELING -> Optional.empty();
        };
    }

    /** What was decided, and how far that is. */
    private String decided(Item besluit) {
        return Stream.concat(
                        Stream.of(besluiten
                                .detail(new BesluitId(besluit.id()))
                                .data()
                                .samenvatting()),
                        uitvoering.of(Set.of(besluit), UI.getCurrent().getLocale()).stream())
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<String> sentences(DossierId dossier, List<SpoorRegel> spoor) {
        Set<Long> read = spoor.stream()
                .map(SpoorRegel::item)
                .filter(item -> item.soort() == ItemSoort.DUIDING)
                .map(Item::id)
                .collect(Collectors.toSet());
        return dossiers.landings(dossier).stream()
                .filter(landing -> read.contains(landing.duidingId()))
                .map(LandingRegel::zin)
                .reduce((first, next) -> first + "\n\n" + next);
    }
}
