package nl.eenoverheid.toezegging;

import java.time.LocalDate;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of a toezegging or motie.
 *
 * @param besluit the record in which it was made; of a record of the same kind the words, the day and the result are taken
 * @param orgaan to whom it was promised, or who voted on it
 * @param nummer its number; empty for the next one
 * @param tekst what was promised or asked
 * @param gedaanOp the day of the meeting
 * @param indiener who asked: parts of the body, never persons
 * @param portefeuillehouder who has to do it: a role, never a person
 * @param behandelaar the official who carries it out
 */
public record ToezeggingData(
        @Nullable DossierId dossier,
        @Nullable KnoopId knoop,
        @Nullable BesluitId besluit,
        @Nullable ToezeggingSoort soort,
        @Nullable BestuursorgaanId orgaan,
        String nummer,
        String titel,
        String tekst,
        @Nullable LocalDate gedaanOp,
        String vergadering,
        String indiener,
        String portefeuillehouder,
        @Nullable AccountId behandelaar,
        @Nullable LocalDate uiterlijk) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_TEXT = 10_000;

    /** Nothing yet, of a dossier or of a question in one. */
    public static ToezeggingData in(@Nullable DossierId dossier, @Nullable KnoopId knoop) {
        return new ToezeggingData(dossier, knoop, null, null, null, "", "", "", null, "", "", "", null, null);
    }

    /** The same with another number. */
    ToezeggingData numbered(String number) {
        return new ToezeggingData(
                dossier,
                knoop,
                besluit,
                soort,
                orgaan,
                number,
                titel,
                tekst,
                gedaanOp,
                vergadering,
                indiener,
                portefeuillehouder,
                behandelaar,
                uiterlijk);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    ToezeggingData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("dossier", dossier);
        check.chosen("soort", soort);
        check.chosen("orgaan", orgaan);
        String cleanNummer = check.optional("nummer", nummer, LONGEST_NUMBER);
        String cleanTitel = check.required("titel", titel, LONGEST_LINE);
        String cleanTekst = check.required("tekst", tekst, LONGEST_TEXT);
        check.chosen("gedaanOp", gedaanOp);
        check.unless(gedaanOp == null || !gedaanOp.isAfter(today), "gedaanOp", "toezegging.input.future");
        String cleanVergadering = check.optional("vergadering", vergadering, LONGEST_LINE);
        String cleanIndiener = check.optional("indiener", indiener, LONGEST_LINE);
        String cleanHouder = soort == ToezeggingSoort.TOEZEGGING
                ? check.required("portefeuillehouder", portefeuillehouder, LONGEST_LINE)
                : check.optional("portefeuillehouder", portefeuillehouder, LONGEST_LINE);
        check.chosen("uiterlijk", uiterlijk);
        check.unless(
                uiterlijk == null || gedaanOp == null || !uiterlijk.isBefore(gedaanOp),
                "uiterlijk",
                "toezegging.input.before");
        check.done();
        return new ToezeggingData(
                dossier,
                knoop,
                besluit,
                soort,
                orgaan,
                cleanNummer,
                cleanTitel,
                cleanTekst,
                gedaanOp,
                cleanVergadering,
                cleanIndiener,
                cleanHouder,
                behandelaar,
                uiterlijk);
    }
}
