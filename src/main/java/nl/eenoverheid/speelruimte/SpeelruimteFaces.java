package nl.eenoverheid.speelruimte;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;

/**
 * Both faces of the card of a dossier, as they count now.
 *
 * @param cards of the faces that were recorded
 */
public record SpeelruimteFaces(DossierHome dossier, List<SpeelruimteCard> cards) {

    public SpeelruimteFaces {
        cards = List.copyOf(cards);
    }

    /** One face; empty when it was not recorded. */
    public Optional<SpeelruimteCard> card(Gezicht gezicht) {
        return cards.stream().filter(card -> card.versie().gezicht() == gezicht).findFirst();
    }

    /** Whether the caller may set a version. */
    public boolean canRecord() {
        return dossier.canWrite() && dossier.fase() != DossierFase.GESLOTEN;
    }

    /** What the faces say differently; nothing while one of them was not recorded. */
    public List<Afwijking> afwijkingen() {
        return card(Gezicht.INWONERS)
                .flatMap(inwoners -> card(Gezicht.BESTUUR)
                        .map(bestuur -> Afwijking.between(
                                inwoners.versie().onderwerpen(),
                                bestuur.versie().onderwerpen())))
                .orElse(List.of());
    }
}
