package nl.eenoverheid.exchange.besluiten;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A besluit as the national Besluiten standard writes it (Besluiten API of VNG, object BESLUIT), in its words and its order. */
@JsonPropertyOrder({
    "identificatie",
    "verantwoordelijkeOrganisatie",
    "besluittype",
    "zaak",
    "datum",
    "toelichting",
    "bestuursorgaan",
    "ingangsdatum",
    "vervaldatum",
    "vervalreden",
    "publicatiedatum",
    "verzenddatum",
    "uiterlijkeReactiedatum"
})
record StandaardBesluit(
        String identificatie,
        String verantwoordelijkeOrganisatie,
        String besluittype,
        String zaak,
        LocalDate datum,
        String toelichting,
        String bestuursorgaan,
        LocalDate ingangsdatum,
        @Nullable LocalDate vervaldatum,
        String vervalreden,
        @Nullable LocalDate publicatiedatum,
        @Nullable LocalDate verzenddatum,
        @Nullable LocalDate uiterlijkeReactiedatum) {
    /** Longest number, in characters. */
    static final int LONGEST_NUMBER = 50;

    /** Longest name of a body, in characters. */
    static final int LONGEST_BODY = 50;

    /** Longest address, in characters. */
    static final int LONGEST_ADDRESS = 200;

    /** Whether a number can stand in it: letters and digits without accents. */
    static boolean isNumber(String identificatie) {
        return !identificatie.isEmpty()
                && identificatie.length() <= LONGEST_NUMBER
                && identificatie.chars().allMatch(each -> each >= ' ' && each < 0x7f);
    }
}
