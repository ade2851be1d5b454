package nl.eenoverheid.bestuursafspraak;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** Agreements as tests write them down. */
public final class Afspraken {
    private Afspraken() {}

    /** A draft that lacks a government. */
    public static AfspraakData data(String titel, LocalDate day) {
        return data(titel, day, null, List.of());
    }

    /** One with everything that it needs to be recorded: governments, a day, a source; vervoerders take part too. */
    public static AfspraakData data(
            String titel, LocalDate day, @Nullable LocalDate tot, List<OrganisatieId> overheden) {
        return new AfspraakData(
                titel,
                AfspraakSoort.CONVENANT,
                overheden.stream()
                        .map(each -> new AfspraakData.Partij(each, null))
                        .toList(),
                "vervoerders",
                "De bus rijdt elk uur.",
                day,
                false,
                null,
                tot,
                "voorbeeld.example",
                "");
    }
}
