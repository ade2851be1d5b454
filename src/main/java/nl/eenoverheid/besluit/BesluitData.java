package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
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
 * @param bestuursorgaan the names of who decides; words of before, as long as nobody picked a body
 * @param grondslag on what ground they may
 * @param motivering why
 * @param kosten what it costs, in words, with the unit; empty when not said
 * @param kostenBron where that was found
 * @param herzieningOp the day on which people look at it again
 * @param herzieningAls what makes them look sooner
 * @param signalen ids of the signalen that it rests on
 * @param duidingen ids of the duidingen that it rests on
 * @param organen the bodies that decide; one, or of an afspraak more
 * @param kenmerk what only some kinds say
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
        Set<Long> duidingen,
        List<BestuursorgaanId> organen,
        BesluitKenmerk kenmerk) {
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
        organen = List.copyOf(organen);
    }

    /** With who decides in words, of a kind that says nothing besides. */
    public BesluitData(
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
        this(
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
                signalen,
                duidingen,
                List.of(),
                BesluitKenmerk.NONE);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BesluitData checked() {
        var check = new InputCheck();
        BesluitKenmerk clean = soort == null ? kenmerk : kenmerk.checked(soort, check);
        return checked(check, clean);
    }

    /** The same, of what was read from another system, which does not say to whom it is or by when. */
    BesluitData checkedWithoutKenmerk() {
        return checked(new InputCheck(), BesluitKenmerk.NONE);
    }

    private BesluitData checked(InputCheck check, BesluitKenmerk cleanKenmerk) {
        check.chosen("werkruimte", werkruimte);
        check.chosen("soort", soort);
        String cleanTitel = check.required("titel", titel, LONGEST_TITLE);
        String cleanSamenvatting = check.required("samenvatting", samenvatting, LONGEST_LINES);
        String cleanIdentificatie = check.required("identificatie", identificatie, LONGEST_NUMBER);
        check.chosen("organisatie", organisatie);
        String cleanOrgaan = organen.isEmpty() ? check.required("bestuursorgaan", bestuursorgaan, LONGEST_LINES) : "";
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
                duidingen,
                organen,
                cleanKenmerk);
        check.done();
        return result;
    }

    /** Whether the body that decides is still only words. */
    public boolean isToPick() {
        return organen.isEmpty();
    }

    /** The same, resting on these. */
    BesluitData restingOn(Set<Long> otherSignalen, Set<Long> otherDuidingen) {
        return with(bestuursorgaan, otherSignalen, otherDuidingen, organen);
    }

    /** The same, decided by these bodies. */
    BesluitData decidedBy(List<BestuursorgaanId> bodies, String names) {
        return with(names, signalen, duidingen, bodies);
    }

    private BesluitData with(
            String names, Set<Long> otherSignalen, Set<Long> otherDuidingen, List<BestuursorgaanId> bodies) {
        return new BesluitData(
                werkruimte,
                knoop,
                soort,
                titel,
                samenvatting,
                identificatie,
                organisatie,
                names,
                grondslag,
                motivering,
                kosten,
                kostenBron,
                herzieningOp,
                herzieningAls,
                otherSignalen,
                otherDuidingen,
                bodies,
                kenmerk);
    }
}
