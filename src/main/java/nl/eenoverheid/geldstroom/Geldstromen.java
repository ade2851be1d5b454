package nl.eenoverheid.geldstroom;

import java.util.List;

/**
 * What governments of a set exchange.
 *
 * @param verschillen what asks for words first, and then by size
 * @param buiten with who is not compared
 */
public record Geldstromen(Kring kring, List<Verschil> verschillen, List<Buitenstroom> buiten) {

    public Geldstromen {
        verschillen = List.copyOf(verschillen);
        buiten = List.copyOf(buiten);
    }
}
