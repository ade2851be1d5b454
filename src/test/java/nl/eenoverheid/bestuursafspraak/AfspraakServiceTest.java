package nl.eenoverheid.bestuursafspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Agreements are drafted inside, read by everybody once they were made, and tell what room they leave. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("F6")
class AfspraakServiceTest {
    private static final String WHY = "Zo staat het in de brief.";

    private final ApplicationContext context;
    private final AfspraakService afspraken;
    private final AfspraakKeepService keep;
    private final World world;
    private final LocalDate today;

    private SignedIn owner;
    private SignedIn stranger;
    private WerkruimteId werkruimte;
    private DossierId dossier;
    private OrganisatieId ommen;
    private OrganisatieId zwolle;

    @Autowired
    AfspraakServiceTest(ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.context = context;
        this.afspraken = context.getBean(AfspraakService.class);
        this.keep = context.getBean(AfspraakKeepService.class);
        this.world = new World(jdbc, manager);
        this.today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), AfspraakService.HERE);
    }

    @BeforeEach
    void dossier() {
        owner = world.official(World.OMMEN);
        stranger = world.person(World.ZWOLLE, Rol.BEHEERDER);
        ommen = owner.organisatie();
        zwolle = stranger.organisatie();
        werkruimte = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        People.signIn(owner);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(werkruimte, "Vervoer"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aDraftIsReadInsideAndWhatWasAgreedByEverybody() {
        BestuursafspraakId id = keep.draft(dossier, data("Busconvenant " + dossier.value(), today, null));
        People.as(stranger, () -> assertThatThrownBy(() -> afspraken.detail(id)).isInstanceOf(NotFound.class));
        assertThat(context.getBean(OpenAfspraken.class).openIn(dossier))
                .isEqualTo(new OpenInDossier.Open("bestuursafspraak.openInDossier", 1));

        keep.enter(id, 0);

        People.as(stranger, () -> {
            AfspraakDetail open = afspraken.detail(id);
            assertThat(open.status()).isEqualTo(AfspraakStatus.IN_KRACHT);
            assertThat(open.plek()).as("in a dossier that they do not see").isNull();
            assertThat(open.canWrite()).isFalse();
            assertThat(open.ruimte()).isEqualTo(AfspraakRuimte.ONBEOORDEELD);
            assertThat(titles(of(zwolle))).contains("Busconvenant " + dossier.value());
        });
        assertThat(context.getBean(OpenAfspraken.class).openIn(dossier).aantal())
                .isZero();
    }

    @Test
    void theRoomIsSaidWithWords() {
        BestuursafspraakId id = agreed("Busconvenant", today, null);
        assertThatThrownBy(() -> keep.judge(id, version(id), AfspraakRuimte.ONBEOORDEELD, WHY))
                .isInstanceOf(InvalidInput.class);

        keep.judge(id, version(id), AfspraakRuimte.GEEN, "De dienstregeling ligt vast.");
        keep.judge(id, version(id), AfspraakRuimte.RUIMTE, "Waar de halte komt, kiest het dorp.");

        assertThat(titles(new AfspraakFilter(werkruimte, ommen, null, AfspraakRuimte.RUIMTE, null, null, "")))
                .containsExactly("Busconvenant");
        assertThat(titles(new AfspraakFilter(werkruimte, ommen, null, AfspraakRuimte.GEEN, null, null, "")))
                .doesNotContain("Busconvenant");
        assertThat(afspraken.detail(id).stappen())
                .extracting(AfspraakDetail.Stap::soort, AfspraakDetail.Stap::waarom)
                .containsExactly(
                        tuple(AfspraakStapSoort.BEOORDEELD, "Waar de halte komt, kiest het dorp."),
                        tuple(AfspraakStapSoort.BEOORDEELD, "De dienstregeling ligt vast."),
                        tuple(AfspraakStapSoort.VASTGELEGD, ""));
    }

    @Test
    void theListSaysOfEachDayWhatTheStateSays() {
        agreed("Afgelopen", today.minusYears(3), today.minusDays(1));
        agreed("Tot vandaag", today.minusYears(2), today);
        BestuursafspraakId ended = agreed("Opgezegd", today.minusYears(1), null);
        keep.terminate(ended, version(ended), today, WHY);
        BestuursafspraakId ending = agreed("Loopt nog even", today.minusYears(1), null);
        keep.terminate(ending, version(ending), today.plusDays(1), WHY);
        BestuursafspraakId old = agreed("Vervangen", today.minusDays(9), null);
        keep.replace(old, version(old), agreed("De nieuwe", today.minusDays(1), null), WHY);
        keep.withdraw(keep.draft(dossier, data("Nooit gemaakt", today, null)), 0, WHY);
        BestuursafspraakId later = keep.draft(dossier, data("Aanstaand", today, null));
        keep.change(later, 0, starting(today.plusDays(1)), "");
        keep.enter(later, version(later));
        keep.draft(dossier, data("In de maak", today, null));

        Map<String, AfspraakStatus> states = Map.of(
                "Afgelopen", AfspraakStatus.AFGELOPEN,
                "Tot vandaag", AfspraakStatus.IN_KRACHT,
                "Opgezegd", AfspraakStatus.OPGEZEGD,
                "Loopt nog even", AfspraakStatus.IN_KRACHT,
                "Vervangen", AfspraakStatus.VERVANGEN,
                "De nieuwe", AfspraakStatus.IN_KRACHT,
                "Nooit gemaakt", AfspraakStatus.INGETROKKEN,
                "Aanstaand", AfspraakStatus.AANSTAAND,
                "In de maak", AfspraakStatus.ONTWERP);
        List<AfspraakListItem> all = afspraken.list(here(null, null), null).rows();
        assertThat(all).extracting(AfspraakListItem::titel).hasSameElementsAs(states.keySet());
        assertThat(all).allMatch(each -> states.get(each.titel()) == each.status());
        Arrays.stream(AfspraakStatus.values()).forEach(status -> assertThat(titles(here(status, null)))
                .as(status.name())
                .containsExactlyInAnyOrder(all.stream()
                        .filter(each -> each.status() == status)
                        .map(AfspraakListItem::titel)
                        .toArray(String[]::new)));
        assertThat(titles(here(null, today.minusDays(1))))
                .containsExactlyInAnyOrder("De nieuwe", "Opgezegd", "Loopt nog even", "Tot vandaag", "Afgelopen");
    }

    @Test
    void aChainIsReadFromBothSidesAndNeverLeadsBack() {
        BestuursafspraakId first = agreed("RES 1.0", today.minusYears(5), null);
        BestuursafspraakId second = agreed("RES 2.0", today, null);
        assertThat(afspraken.later(first))
                .extracting(AfspraakDetail.Schakel::titel)
                .contains("RES 2.0");
        assertThat(afspraken.later(second))
                .extracting(AfspraakDetail.Schakel::id)
                .doesNotContain(first);
        long seen = version(first);
        keep.replace(first, seen, second, "Het nieuwe bod is hoger.");

        assertThat(afspraken.detail(first).opvolger()).isEqualTo(new AfspraakDetail.Schakel(second, "RES 2.0"));
        assertThat(afspraken.detail(first).data().tot()).isEqualTo(today.minusDays(1));
        assertThat(afspraken.detail(second).voorgangers())
                .containsExactly(new AfspraakDetail.Schakel(first, "RES 1.0"));
        assertThatThrownBy(() -> keep.change(first, seen, data("RES", today, null), WHY))
                .isInstanceOf(Stale.class);
        BestuursafspraakId draft = keep.draft(dossier, data("RES 3.0", today, null));
        assertThatThrownBy(() -> keep.replace(second, version(second), draft, WHY))
                .as("a draft takes no place")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotCompleteStaysADraft() {
        refused(keep.draft(dossier, Afspraken.data("Alleen", today)), "bestuursafspraak.move.parties");
        refused(keep.draft(dossier, data("Morgen", today.plusDays(1), null)), "bestuursafspraak.move.notAgreed");
        AfspraakData known = data("Zonder bron", today, null);
        refused(
                keep.draft(
                        dossier,
                        new AfspraakData(
                                known.titel(),
                                known.soort(),
                                known.partijen(),
                                "",
                                known.inhoud(),
                                today,
                                true,
                                null,
                                null,
                                " ",
                                "")),
                "bestuursafspraak.move.noSource");
        context.getBean(DossierService.class).move(dossier, DossierFase.GESLOTEN, WHY);
    }

    @Test
    void bodiesAndGovernmentsTakePart() {
        var college = context.getBean(BestuursorgaanService.class)
                .named("college van B&W Ommen")
                .orElseThrow();
        AfspraakData plain = data("Busconvenant", today, null);
        BestuursafspraakId id = keep.draft(
                dossier,
                new AfspraakData(
                        plain.titel(),
                        AfspraakSoort.WOONDEAL,
                        List.of(
                                new AfspraakData.Partij(zwolle, null),
                                new AfspraakData.Partij(ommen, college.id()),
                                new AfspraakData.Partij(zwolle, null)),
                        "",
                        plain.inhoud(),
                        LocalDate.of(2021, 1, 1),
                        true,
                        null,
                        null,
                        "",
                        "https://voorbeeld.example/deal"));
        keep.enter(id, 0);

        assertThat(afspraken.detail(id).partijen())
                .extracting(AfspraakDetail.Partij::naam)
                .containsExactly("Zwolle", college.naam());
        assertThat(afspraken.export(here(null, null))).singleElement().satisfies(row -> assertThat(row.partijen())
                .containsExactly("Zwolle", "Ommen"));
    }

    @Test
    void badInputIsNamedAtItsField() {
        String tooLong = "x".repeat(100_000);
        assertThatThrownBy(() -> keep.draft(
                        dossier,
                        new AfspraakData(
                                "a\nb",
                                null,
                                List.of(),
                                tooLong,
                                " ",
                                LocalDate.of(1200, 1, 1),
                                false,
                                today,
                                today.minusDays(1),
                                "c\u202Ed",
                                "javascript:alert(1)")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactlyInAnyOrder(
                                "titel",
                                "soort",
                                "overeengekomenOp",
                                "tot",
                                "link",
                                "overigePartijen",
                                "inhoud",
                                "bron"));
        BestuursafspraakId id = agreed("<script>\uD83C\uDFE1 שלום", today, today.plusDays(9));
        assertThatThrownBy(() -> keep.terminate(id, version(id), today.minusDays(1), WHY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> keep.terminate(id, version(id), today.plusDays(10), WHY))
                .isInstanceOf(InvalidInput.class);
        assertThat(afspraken.list(here(null, null), "geen sleutel").rows()).hasSize(1);
    }

    @Test
    void whatHappenedStandsOnTheTimelineOfItsDossier() {
        BestuursafspraakId id = agreed("Busconvenant", today, null);
        keep.change(id, version(id), data("Busconvenant 2026", today, null), "Het jaar ontbrak.");

        assertThat(points())
                .extracting(Tijdlijnpunt::key, Tijdlijnpunt::titel, Tijdlijnpunt::pad)
                .containsExactly(
                        tuple("bestuursafspraak.tijdlijn.GEWIJZIGD", "Busconvenant 2026", AfspraakRoutes.detail(id)),
                        tuple("bestuursafspraak.tijdlijn.VASTGELEGD", "Busconvenant 2026", AfspraakRoutes.detail(id)));
        People.as(stranger, () -> assertThat(points()).isEmpty());
    }

    @Test
    void staysWithinItsStatementBudget() {
        StatementBudget statements = context.getBean(StatementBudget.class);
        BestuursafspraakId id = agreed("Busconvenant", today, null);
        statements.atMost(1, () -> afspraken.list(here(null, null), null));
        statements.atMost(3, () -> afspraken.detail(id));
        statements.atMost(1, this::points);
    }

    @Test
    void isFoundByItsWordsByEverybodyOnceItWasAgreed() {
        String word = "kwartierdienst" + dossier.value();
        BestuursafspraakId id = keep.draft(dossier, data("Busconvenant " + word, today, null));
        AfspraakFilter words = new AfspraakFilter(null, null, null, null, null, null, word);
        await().until(() -> People.as(owner, () -> titles(words)), found -> found.size() == 1);
        People.as(stranger, () -> assertThat(titles(words)).isEmpty());

        keep.enter(id, 0);

        await().until(
                        () -> People.as(stranger, () -> titles(words)),
                        found -> found.equals(List.of("Busconvenant " + word)));
    }

    private AfspraakData data(String titel, LocalDate day, @Nullable LocalDate tot) {
        return Afspraken.data(titel, day, tot, List.of(ommen, zwolle));
    }

    private AfspraakData starting(LocalDate vanaf) {
        AfspraakData data = data("Aanstaand", today, null);
        return new AfspraakData(
                data.titel(),
                data.soort(),
                data.partijen(),
                "",
                data.inhoud(),
                today,
                false,
                vanaf,
                null,
                data.bron(),
                "");
    }

    private BestuursafspraakId agreed(String titel, LocalDate day, @Nullable LocalDate tot) {
        BestuursafspraakId id = keep.draft(dossier, data(titel, day, tot));
        keep.enter(id, 0);
        return id;
    }

    private void refused(BestuursafspraakId id, String key) {
        assertThatThrownBy(() -> keep.enter(id, 0))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        keep.withdraw(id, 0, WHY);
    }

    private long version(BestuursafspraakId id) {
        return afspraken.detail(id).version();
    }

    private List<String> titles(AfspraakFilter filter) {
        return afspraken.list(filter, null).rows().stream()
                .map(AfspraakListItem::titel)
                .toList();
    }

    private AfspraakFilter here(@Nullable AfspraakStatus status, @Nullable LocalDate day) {
        return new AfspraakFilter(werkruimte, null, null, null, status, day, "");
    }

    private static AfspraakFilter of(OrganisatieId organisatie) {
        return new AfspraakFilter(null, organisatie, null, null, null, null, "");
    }

    private List<Tijdlijnpunt> points() {
        return context.getBean(AfspraakTijdlijn.class).punten(dossier, Instant.parse("2030-01-01T00:00:00Z"), 20);
    }
}
