package nl.eenoverheid.doorwerking;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteCard;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;

/**
 * A topic on which a card promises room while an agreement that holds, or will, fixes it: what was promised cannot be kept.
 *
 * @param gezicht the face of the card that promises it
 * @param ruimte what it promises
 */
public record Vastgelegd(String onderwerp, Gezicht gezicht, Ruimte ruimte, BestuursafspraakId afspraak, String titel) {

    /** Every such topic, in the order of the faces and the card; a topic is the same when its name is, whatever the case. */
    static List<Vastgelegd> between(List<SpeelruimteCard> cards, List<DossierAfspraak> afspraken) {
        List<Vastgelegd> found = new ArrayList<>();
        for (SpeelruimteCard card : cards) {
            for (SpeelruimteVersie.Onderwerp topic : card.versie().onderwerpen()) {
                afspraken.stream()
                        .filter(each -> topic.ruimte() != Ruimte.VAST
                                && each.status().isLopend()
                                && each.onderwerpen().stream().anyMatch(topic.naam()::equalsIgnoreCase))
                        .forEach(each -> found.add(new Vastgelegd(
                                topic.naam(), card.versie().gezicht(), topic.ruimte(), each.id(), each.titel())));
            }
        }
        return found;
    }
}
