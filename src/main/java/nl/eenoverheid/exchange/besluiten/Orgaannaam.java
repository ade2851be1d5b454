package nl.eenoverheid.exchange.besluiten;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.BestuursorgaanSpelling;
import nl.eenoverheid.overheid.OrganisatieNaam;
import org.springframework.stereotype.Component;

/** Names of bodies within their organisation, as the standard writes them: the organisation is in the RSIN already. */
@Component
class Orgaannaam {
    private final BestuursorgaanService organen;

    Orgaannaam(BestuursorgaanService organen) {
        this.organen = organen;
    }

    /**
     * What the standard says of who decided.
     *
     * @param picked of which one body, if one was picked
     * @param words who decides as the besluit says it
     */
    String of(List<BestuursorgaanNaam> picked, String words, OrganisatieNaam organisatie) {
        if (picked.size() == 1) {
            BestuursorgaanNaam body = picked.getFirst();
            return body.organisatie().id().equals(organisatie.id()) ? name(body.soort()) : fitting(body.naam());
        }
        return picked.isEmpty() && !words.equals(organisatie.naam()) ? fitting(words) : "";
    }

    /** The body of an organisation that a name means; empty when there is none. */
    Optional<BestuursorgaanNaam> read(String name, OrganisatieNaam organisatie) {
        return organen.of(organisatie.id()).stream()
                .filter(each -> each.soort() != BestuursorgaanSoort.MINISTER)
                .filter(each -> name(each.soort()).equalsIgnoreCase(name))
                .findFirst()
                .or(() -> organen.named(BestuursorgaanSpelling.of(name, organisatie.naam())))
                .or(() -> organen.named(name));
    }

    private static String fitting(String name) {
        return name.length() <= StandaardBesluit.LONGEST_BODY ? name : "";
    }

    private static String name(BestuursorgaanSoort soort) {
        return switch (soort) {
            case STATEN_GENERAAL -> "Staten-Generaal";
            case MINISTER -> "Minister";
            case PROVINCIALE_STATEN -> "Provinciale Staten";
            case GEDEPUTEERDE_STATEN -> "Gedeputeerde Staten";
            case COMMISSARIS -> "Commissaris van de Koning";
            case GEMEENTERAAD -> "Gemeenteraad";
            case COLLEGE -> "College van B&W";
            case BURGEMEESTER -> "Burgemeester";
            case ALGEMEEN_BESTUUR -> "Algemeen bestuur";
            case DAGELIJKS_BESTUUR -> "Dagelijks bestuur";
            case VOORZITTER -> "Voorzitter";
        };
    }
}
