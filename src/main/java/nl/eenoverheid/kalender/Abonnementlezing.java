package nl.eenoverheid.kalender;

import java.util.List;
import java.util.Locale;

/**
 * What a calendar program reads with a secret.
 *
 * @param abonnement the id of the link, to limit how often it is read
 * @param taal the language of its owner
 */
public record Abonnementlezing(long abonnement, Locale taal, List<Kalenderpunt> punten) {

    public Abonnementlezing {
        punten = List.copyOf(punten);
    }
}
