package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a besluit says. Ground and reasons may wait until the result is recorded.
 *
 * @param knoop the question that it answers, if it answers one
 * @param samenvatting what is decided, in plain words
 * @param identificatie its number, unique within the organisation
 * @param organisatie the organisation that is responsible for it
 * @param bestuursorgaan the body or bodies that decide
 * @param grondslag on what ground they may
 * @param motivering why
 * @param kosten what it costs, in words, with the unit; empty when not said
 * @param kostenBron where that was found
 * @param herzieningOp the day on which people look at it again
 * @param herzieningAls what makes them look sooner
 * @param signalen ids of the signalen that it rests on
 * @param duidingen ids of the duidingen that it rests on
 */
public record BesluitData(
        @Nullable WerkruimteId werkruimte,
        @Nullable KnoopId knoop,
        @Nullable BesluitSoort soort,
        String titel,
        String samenvatting,
        String identificatie,
        @Nullable OrganisatieId organisatie,
        String bestuursorgaan,
        String grondslag,
        String motivering,
        String kosten,
        String kostenBron,
        @Nullable LocalDate herzieningOp,
        String herzieningAls,
        Set<Long> signalen,
        Set<Long> duidingen) {
    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** Longest number, in characters: that of the national Besluiten standard. */
    public static final int LONGEST_NUMBER = 50;

    /** Longest text of a few lines. */
    public static final int LONGEST_LINES = 1000;

    /** Longest text in one field. */
    public static final int LONGEST = 4000;

    /** Longest name of a body, a ground or a source. */
    public static final int LONGEST_NAME = 300;

    public BesluitData {
        signalen = Set.copyOf(signalen);
        duidingen = Set.copyOf(duidingen);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BesluitData checked() {
        var check = new InputCheck();
        check.chosen("werkruimte", werkruimte);
        check.chosen("soort", soort);
        String cleanTitel = check.required("titel", titel, LONGEST_TITLE);
        String cleanSamenvatting = check.required("samenvatting", samenvatting, LONGEST_LINES);
        String cleanIdentificatie = check.required("identificatie", identificatie, LONGEST_NUMBER);
        check.chosen("organisatie", organisatie);
        String cleanOrgaan = check.required("bestuursorgaan", bestuursorgaan, LONGEST_NAME);
        String cleanKosten = check.optional("kosten", kosten, LONGEST_LINES);
        String cleanBron = check.optional("kostenBron", kostenBron, LONGEST_NAME);
        check.unless(cleanKosten.isEmpty() || !cleanBron.isEmpty(), "kostenBron", "besluit.input.source");
        var result = new BesluitData(
                werkruimte,
                knoop,
                soort,
                cleanTitel,
                cleanSamenvatting,
                cleanIdentificatie,
                organisatie,
                cleanOrgaan,
                check.optional("grondslag", grondslag, LONGEST_LINES),
                check.optional("motivering", motivering, LONGEST),
                cleanKosten,
                cleanBron,
                herzieningOp,
                check.optional("herzieningAls", herzieningAls, LONGEST_LINES),
                signalen,
                duidingen);
        check.done();
        return result;
    }

    /** The same, resting on these. */
    BesluitData restingOn(Set<Long> otherSignalen, Set<Long> otherDuidingen) {
        return new BesluitData(
                werkruimte,
                knoop,
                soort,
                titel,
                samenvatting,
                identificatie,
                organisatie,
                bestuursorgaan,
                grondslag,
                motivering,
                kosten,
                kostenBron,
                herzieningOp,
                herzieningAls,
                otherSignalen,
                otherDuidingen);
    }
}
