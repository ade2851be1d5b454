package nl.eenoverheid.exchange.besluiten;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitSoort;

/** The kinds of besluiten as addresses, since the standard points to a catalogue for them. */
final class Besluittypen {
    private static final String PREFIX = "urn:eenoverheid:besluittype:";

    private Besluittypen() {}

    static String of(BesluitSoort soort) {
        return PREFIX + soort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BesluitSoort> read(String address) {
        return Stream.of(BesluitSoort.values())
                .filter(soort -> of(soort).equals(address))
                .findFirst();
    }
}
