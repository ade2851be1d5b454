package nl.eenoverheid.vergadering;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.access.SignedIn;

/** Data of meetings for tests. */
public final class Vergaderingen {
    /** A day after the start of every test. */
    public static final Instant MOMENT = Instant.parse("2026-03-05T13:00:00Z");

    private Vergaderingen() {}

    /** An hour in a room, with these people. */
    public static VergaderingData data(String titel, SignedIn... genodigden) {
        return new VergaderingData(
                titel,
                MOMENT,
                60,
                "Gemeentehuis Ommen",
                "",
                Stream.of(genodigden)
                        .map(each -> new GenodigdeData(each.organisatie(), each.id()))
                        .toList());
    }

    /** A point without voices. */
    public static AgendapuntData punt(String overWie, String vraag) {
        return new AgendapuntData(overWie, vraag, null, Set.of());
    }
}
