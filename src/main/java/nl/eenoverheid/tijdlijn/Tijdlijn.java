package nl.eenoverheid.tijdlijn;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.Page;

/**
 * The timeline of a dossier, as far as one looks at it at once.
 *
 * @param punten for the picture: all moments, or the last few hundred
 * @param volledig whether that are all
 * @param eerste the same, as the first stretch of the list
 * @param soorten kinds that there is something of, whatever it is narrowed to
 * @param organisaties by name, who did something, whatever it is narrowed to
 */
public record Tijdlijn(
        List<Tijdlijnpunt> punten,
        boolean volledig,
        Page<Tijdlijnpunt> eerste,
        Set<TijdlijnSoort> soorten,
        List<String> organisaties) {

    public Tijdlijn {
        punten = List.copyOf(punten);
        organisaties = List.copyOf(organisaties);
    }
}
