package nl.eenoverheid.besluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability({"H7", "H8", "H9", "H12"})
class BesluitServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final StandpuntService standpunten;
    private final SignaalService signalen;
    private final KnoopService knopen;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private OrganisatieId ommen;
    private OrganisatieId dalfsen;
    private OrganisatieId overijssel;
    private WerkruimteId wonen;

    @Autowired
    BesluitServiceTest(
            BesluitService besluiten,
            BesluitvormingService vorming,
            StandpuntService standpunten,
            SignaalService signalen,
            KnoopService knopen,
            VerloopService verloop,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.besluiten = besluiten;
        this.vorming = vorming;
        this.standpunten = standpunten;
        this.signalen = signalen;
        this.knopen = knopen;
        this.verloop = verloop;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        ommen = owner.organisatie();
        dalfsen = neighbour.organisatie();
        overijssel = stranger.organisatie();
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aBesluitIsReadInItsWerkruimteAndByNobodyElse() {
        BesluitId id = drafted("Eerst bouwen langs het spoor");

        People.as(reader, () -> {
            BesluitDetail seen = besluiten.detail(id);
            assertThat(seen.data().titel()).isEqualTo("Eerst bouwen langs het spoor");
            assertThat(seen.canWrite()).isFalse();
            assertThat(seen.standpunten())
                    .extracting(OrganisatieStandpunt::naam)
                    .as("who can speak; a reader cannot")
                    .containsExactly("Dalfsen", "Ommen");
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> besluiten.detail(id)).isInstanceOf(NotFound.class);
            assertThat(besluiten.list(BesluitFilter.ALL, null).rows()).isEmpty();
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(() -> besluiten.detail(id))
                .isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> besluiten.detail(new BesluitId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsOnlyChangesNothing() {
        BesluitId id = drafted("Alleen lezen");
        BesluitDetail seen = besluiten.detail(id);
        People.as(reader, () -> {
            assertThatThrownBy(() -> vorming.draft(data("Nee"))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> vorming.change(id, seen.version(), seen.data()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> speak(id, reader.organisatie(), Standpunt.VOOR, ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> vorming.record(id, seen.version(), adopted()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> vorming.withdraw(id, "nee")).isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> vorming.draft(data("Nee"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> speak(id, overijssel, Standpunt.VOOR, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> vorming.withdraw(id, "nee")).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.MEELEZER), () -> assertThatThrownBy(() -> vorming.draft(data("Nee")))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anOrganisationSpeaksForItselfAndOnlyAnOwnerForAnother() {
        BesluitId id = drafted("Wie spreekt?");
        People.as(neighbour, () -> {
            speak(id, dalfsen, Standpunt.VOOR, "");
            assertThatThrownBy(() -> speak(id, ommen, Standpunt.VOOR, "")).isInstanceOf(AccessDeniedException.class);
        });
        speak(id, overijssel, Standpunt.ONTHOUDEN, "GS stelt alleen het kader");

        StandpuntRegel own = lastOf(id, dalfsen);
        assertThat(own.door()).as("nobody spoke for Dalfsen but Dalfsen").isEmpty();
        assertThat(own.wie()).isEqualTo(neighbour.naam());
        assertThat(lastOf(id, overijssel).door()).isEqualTo("Ommen");
        assertThat(happened(id))
                .containsExactly(
                        "besluit.verloop.standpuntONTHOUDENNamens",
                        "besluit.verloop.standpuntVOOR",
                        "besluit.verloop.drafted");
        assertThatThrownBy(() -> speak(id, new OrganisatieId(-1), Standpunt.VOOR, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Capability("H13")
    void aPositionThatChangesStaysReadable() {
        BesluitId id = drafted("Van mening veranderen mag");
        speak(id, ommen, Standpunt.TEGEN, "Het kan niet langs het spoor");
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> speak(id, ommen, Standpunt.VOOR, ""))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("reden", "doorslag"));
        standpunten.take(
                id, 1, Besluiten.changed(ommen, Standpunt.VOOR, "Het geluidscherm komt er", "de geluidkaart van 2026"));

        assertThat(of(id, ommen).standpunt()).isEqualTo(Standpunt.VOOR);
        assertThat(of(id, ommen).regels())
                .extracting(StandpuntRegel::reden)
                .containsExactly("Het geluidscherm komt er", "Het kan niet langs het spoor");
        assertThat(besluiten.detail(id).minderheid()).isEmpty();
        assertThat(besluiten.detail(id).ommekeren()).singleElement().satisfies(changed -> {
            assertThat(changed.van()).isEqualTo(Standpunt.TEGEN);
            assertThat(changed.waarom()).isEqualTo("Het kan niet langs het spoor");
            assertThat(changed.naar().ommekeer().wat()).isEqualTo("de geluidkaart van 2026");
        });
    }

    @Test
    void aPositionIsAboutTheWordsThatWereRead() {
        BesluitId id = drafted("Eerste woorden");
        int first = besluiten.detail(id).tekst();
        speak(id, dalfsen, Standpunt.VOOR, "");
        BesluitDetail seen = besluiten.detail(id);
        vorming.change(id, seen.version(), Besluiten.because(seen.data(), "woondeal", "Om een andere reden"));

        assertThatThrownBy(() -> standpunten.take(id, first, Besluiten.position(ommen, Standpunt.VOOR, "")))
                .isInstanceOf(Stale.class);
        assertThat(besluiten.detail(id).checklist(BesluitResultaat.VASTGESTELD))
                .filteredOn(point -> point.vereiste() == Vereiste.HUIDIGE_TEKST)
                .singleElement()
                .satisfies(point -> assertThat(point.over()).containsExactly(dalfsen));
        BesluitDetail changed = besluiten.detail(id);
        vorming.change(
                id,
                changed.version(),
                Besluiten.numbered(changed.data(), changed.data().identificatie() + "a"));
        assertThat(besluiten.detail(id).tekst())
                .as("another number is no other text")
                .isEqualTo(changed.tekst());
    }

    @Test
    void nobodyRecordsOverAPositionThatTheyDidNotSee() {
        BesluitId id = drafted("Net voor de hamer");
        long seen = besluiten.detail(id).version();
        People.as(neighbour, () -> speak(id, dalfsen, Standpunt.TEGEN, "De kernen betalen de prijs"));

        assertThatThrownBy(() -> vorming.record(id, seen, adopted())).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> vorming.change(id, seen, data("Anders"))).isInstanceOf(Stale.class);
        assertThat(besluiten.detail(id).status()).isEqualTo(BesluitStatus.VOORBEREIDING);
    }

    @Test
    @Capability({"H8", "H11"})
    void whatIsRecordedIsFrozenAndKeepsTheMinority() {
        BesluitId id = drafted("Eerst bouwen langs het spoor");
        speak(id, ommen, Standpunt.VOOR, "");
        People.as(
                neighbour,
                () -> standpunten.take(
                        id,
                        besluiten.detail(id).tekst(),
                        new StandpuntData(
                                dalfsen, Standpunt.TEGEN, "De kernen betalen de prijs", "Twintig woningen per kern")));
        vorming.record(
                id,
                besluiten.detail(id).version(),
                new UitkomstData(BesluitResultaat.VASTGESTELD, TODAY, TODAY.plusDays(30)));

        BesluitDetail adopted = besluiten.detail(id);
        assertThat(adopted.resultaat()).isEqualTo(BesluitResultaat.VASTGESTELD);
        assertThat(adopted.datum()).isEqualTo(TODAY);
        assertThat(adopted.ingangOp()).isEqualTo(TODAY.plusDays(30));
        assertThat(adopted.minderheid()).containsExactly(new Minderheid("Dalfsen", "Twintig woningen per kern"));
        assertThatThrownBy(() -> vorming.change(id, adopted.version(), adopted.data()))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> speak(id, ommen, Standpunt.TEGEN, "toch niet")).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> record(id, BesluitResultaat.VERWORPEN)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aResultWaitsForWhatIsMissing() {
        BesluitId id = vorming.draft(Besluiten.because(data("Nog niet af"), "", "Het moet"));

        assertThatThrownBy(() -> record(id, BesluitResultaat.VASTGESTELD))
                .isInstanceOfSatisfying(
                        IllegalMove.class, e -> assertThat(e.key()).isEqualTo("besluit.move.missing.GRONDSLAG"));
        assertThatThrownBy(() -> vorming.record(
                        id,
                        besluiten.detail(id).version(),
                        Besluiten.result(BesluitResultaat.KENNISGENOMEN, TODAY.plusDays(1))))
                .isInstanceOf(InvalidInput.class);
        record(id, BesluitResultaat.KENNISGENOMEN);
        assertThat(besluiten.detail(id).resultaat()).isEqualTo(BesluitResultaat.KENNISGENOMEN);
    }

    @Test
    void whatIsAdoptedAnswersTheKnoopAndLetsItsSignalenLand(PublishedEvents events) {
        KnoopId knoop = knoop("Mogen er huizen bij Lemele?");
        SignaalId signaal = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        BesluitId id = vorming.draft(
                Besluiten.data(wonen, ommen, "Eerst bouwen langs het spoor", knoop, Set.of(signaal.value()), Set.of()));
        assertThat(besluiten.detail(id).signalen())
                .containsExactly(new Verwijzing(signaal.value(), "Dochter van 27 woont nog thuis"));
        assertThat(besluiten.detail(id).knoop())
                .isEqualTo(new Verwijzing(knoop.value(), "Mogen er huizen bij Lemele?"));
        record(id, BesluitResultaat.VASTGESTELD);

        assertThat(events.ofType(BesluitAdopted.class)).singleElement().satisfies(adopted -> {
            assertThat(adopted.signalen()).containsExactly(signaal.value());
            assertThat(adopted.werkruimten()).containsExactly(wonen.value());
        });
        assertThat(events.ofType(KnoopAnswered.class))
                .extracting(KnoopAnswered::knoop)
                .containsExactly(knoop);
        assertThat(besluiten.ofKnoop(knoop)).extracting(BesluitListItem::id).containsExactly(id.value());
        assertThat(happened(id)).first().isEqualTo("besluit.verloop.vastgesteld");
    }

    @Test
    void whatIsNotAdoptedAnswersNothing(PublishedEvents events) {
        BesluitId id =
                vorming.draft(Besluiten.data(wonen, ommen, "Toch niet", knoop("Wel of niet?"), Set.of(), Set.of()));
        record(id, BesluitResultaat.VERWORPEN);

        assertThat(events.ofType(BesluitAdopted.class)).isEmpty();
        assertThat(events.ofType(KnoopAnswered.class)).isEmpty();
    }

    @Test
    void whatOneCannotSeeCanNeitherBeAddedNorTakenAway() {
        WerkruimteId closed = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        SignaalId hidden = signalen.note(Signalen.data(closed, "Alleen voor Ommen"));
        KnoopId elsewhere = knopen.raise(new KnoopData(closed, null, "Elders?", "", Set.of(), Set.of()));
        BesluitId id =
                vorming.draft(Besluiten.data(wonen, ommen, "Rust op meer", null, Set.of(hidden.value()), Set.of()));

        People.as(neighbour, () -> {
            BesluitDetail seen = besluiten.detail(id);
            assertThat(seen.signalen()).isEmpty();
            vorming.change(id, seen.version(), seen.data());
            assertThatThrownBy(() -> vorming.draft(
                            Besluiten.data(wonen, dalfsen, "Nee", null, Set.of(hidden.value()), Set.of())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> vorming.draft(Besluiten.data(wonen, dalfsen, "Nee", elsewhere, Set.of(), Set.of())))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(besluiten.detail(id).signalen()).hasSize(1);
    }

    @Test
    void whoOnlyReadsAKnoopOrASignaalDecidesNothingAboutIt() {
        WerkruimteId theirs = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.LEZER));
        SignaalId read = signalen.note(Signalen.data(theirs, "Alleen te lezen"));
        KnoopId question = knopen.raise(new KnoopData(theirs, null, "Van wie?", "", Set.of(), Set.of()));

        People.as(neighbour, () -> {
            assertThatThrownBy(() -> vorming.draft(Besluiten.data(wonen, dalfsen, "Nee", question, Set.of(), Set.of())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            vorming.draft(Besluiten.data(wonen, dalfsen, "Nee", null, Set.of(read.value()), Set.of())))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatIsDueReturnsWithItsReasonsAndItsMinority() {
        BesluitId id = drafted("Kijk hier nog eens naar");
        speak(id, dalfsen, Standpunt.TEGEN, "De kernen betalen de prijs");
        record(id, BesluitResultaat.VASTGESTELD);
        assertThat(besluiten.toReview(wonen)).as("not due yet").isEmpty();
        clock.advance(Duration.ofDays(365));

        People.as(
                reader,
                () -> assertThat(besluiten.toReview(null)).as("reads along").isEmpty());
        People.as(
                neighbour,
                () -> assertThat(besluiten.toReview(null)).singleElement().satisfies(due -> {
                    assertThat(due.id()).isEqualTo(id.value());
                    assertThat(due.motivering()).isEqualTo("Langs het spoor is de stikstofruimte al vergund.");
                    assertThat(due.minderheid())
                            .containsExactly(new Minderheid("Dalfsen", "De kernen betalen de prijs"));
                }));
        assertThat(titles(new BesluitFilter(wonen, null, null, true))).containsExactly("Kijk hier nog eens naar");
        People.as(stranger, () -> assertThat(besluiten.toReview(wonen)).isEmpty());
    }

    @Test
    void lookingAgainSetsTheNextDayOrEndsIt() {
        BesluitId id = drafted("Opnieuw");
        HerzieningData kept = new HerzieningData(
                HerzieningUitkomst.HANDHAVEN, "Het werkt", "", LocalDate.of(2028, 3, 1), "de wet verandert");
        assertThatThrownBy(() -> vorming.review(id, besluiten.detail(id).version(), kept))
                .isInstanceOf(IllegalMove.class);
        record(id, BesluitResultaat.VASTGESTELD);
        long seen = besluiten.detail(id).version();
        vorming.review(id, seen, kept);
        assertThatThrownBy(() -> vorming.review(id, seen, kept)).isInstanceOf(Stale.class);
        assertThat(besluiten.detail(id).data().herzieningOp()).isEqualTo(LocalDate.of(2028, 3, 1));

        vorming.review(
                id,
                besluiten.detail(id).version(),
                new HerzieningData(
                        HerzieningUitkomst.OPNIEUW_WEGEN, "De wet veranderde", "een nieuwe knoop", null, ""));
        BesluitDetail ended = besluiten.detail(id);
        assertThat(ended.data().herzieningOp()).isNull();
        assertThat(ended.herzieningen())
                .extracting(HerzieningRegel::uitkomst)
                .containsExactly(HerzieningUitkomst.OPNIEUW_WEGEN, HerzieningUitkomst.HANDHAVEN);
        clock.advance(Duration.ofDays(3650));
        assertThat(besluiten.toReview(wonen)).isEmpty();
    }

    @Test
    @Capability("H14")
    void whatIsWithdrawnStaysReadableAsItWas() {
        BesluitId id = drafted("Ingehaald door de tijd");
        record(id, BesluitResultaat.VASTGESTELD);
        assertThatThrownBy(() -> vorming.withdraw(id, " ")).isInstanceOf(InvalidInput.class);
        vorming.withdraw(id, "De grond is verkocht");

        BesluitDetail withdrawn = besluiten.detail(id);
        assertThat(withdrawn.resultaat()).isEqualTo(BesluitResultaat.VASTGESTELD);
        assertThat(withdrawn.ingetrokkenOp()).isEqualTo(TODAY);
        assertThat(withdrawn.stands()).isFalse();
        assertThat(titles(new BesluitFilter(wonen, null, BesluitResultaat.INGETROKKEN, false)))
                .containsExactly("Ingehaald door de tijd");
        assertThatThrownBy(() -> vorming.withdraw(id, "nog eens")).isInstanceOf(IllegalMove.class);

        BesluitId early = drafted("Nooit besloten");
        vorming.withdraw(early, "Het hoeft niet meer");
        assertThat(besluiten.detail(early).resultaat()).isEqualTo(BesluitResultaat.INGETROKKEN);
    }

    @Test
    void aNumberIsGivenOnceInAnOrganisation() {
        BesluitId id = drafted("Genummerd");
        String number = besluiten.detail(id).data().identificatie();

        assertThatThrownBy(() -> vorming.draft(Besluiten.numbered(data("Nog een"), number)))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("identificatie"));
        vorming.draft(Besluiten.numbered(Besluiten.data(wonen, dalfsen, "Van een ander"), number));
        String next = besluiten.nextNumber(overijssel);
        assertThat(next).matches("2026-\\d{3}");
        vorming.draft(Besluiten.numbered(Besluiten.data(wonen, overijssel, "Het volgende"), next));
        assertThat(besluiten.nextNumber(overijssel)).isGreaterThan(next);
    }

    @Test
    void theListIsPagedByKeyAndNarrows() {
        List<Long> drafted = new ArrayList<>();
        for (int number = 0; number < 90; number++) {
            BesluitId id = drafted("Besluit " + number);
            drafted.add(id.value());
            if (number % 3 == 0) {
                vorming.record(
                        id,
                        besluiten.detail(id).version(),
                        Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY.minusDays(number)));
            }
        }
        List<BesluitListItem> read = new ArrayList<>();
        String after = null;
        do {
            Page<BesluitListItem> page = besluiten.list(BesluitFilter.ALL, after);
            read.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(read).extracting(BesluitListItem::id).containsExactlyInAnyOrderElementsOf(drafted);
        assertThat(read).extracting(BesluitListItem::dag).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(besluiten
                        .list(new BesluitFilter(wonen, BesluitStatus.VASTGELEGD, null, false), null)
                        .rows())
                .hasSize(30);
    }

    @Test
    void staysWithinItsStatementBudget() {
        BesluitId id = drafted("Geteld");
        speak(id, dalfsen, Standpunt.TEGEN, "Daarom");
        statements.atMost(1, () -> besluiten.list(BesluitFilter.ALL, null));
        statements.atMost(3, () -> besluiten.detail(id));
        statements.atMost(2, () -> besluiten.toReview(null));
        // sequence (once in 50), besluit, placement, verloop
        statements.atMost(4, () -> drafted("Nog een"));
        int tekst = besluiten.detail(id).tekst();
        // load, co-owners, way of deciding, last position, position, verloop
        statements.atMost(6, () -> standpunten.take(id, tekst, Besluiten.position(ommen, Standpunt.VOOR, "")));
    }

    private BesluitId drafted(String titel) {
        return vorming.draft(data(titel));
    }

    private BesluitData data(String titel) {
        return Besluiten.data(wonen, ommen, titel);
    }

    private KnoopId knoop(String vraag) {
        return knopen.raise(new KnoopData(wonen, null, vraag, "", Set.of(), Set.of()));
    }

    private void speak(BesluitId id, OrganisatieId organisatie, Standpunt standpunt, String reden) {
        standpunten.take(id, 1, Besluiten.position(organisatie, standpunt, reden));
    }

    private void record(BesluitId id, BesluitResultaat resultaat) {
        vorming.record(id, besluiten.detail(id).version(), Besluiten.result(resultaat, TODAY));
    }

    private static UitkomstData adopted() {
        return Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY);
    }

    private OrganisatieStandpunt of(BesluitId id, OrganisatieId organisatie) {
        return besluiten.detail(id).standpunten().stream()
                .filter(each -> each.organisatie().equals(organisatie))
                .findFirst()
                .orElseThrow();
    }

    private StandpuntRegel lastOf(BesluitId id, OrganisatieId organisatie) {
        return of(id, organisatie).regels().getFirst();
    }

    private List<String> happened(BesluitId id) {
        return verloop.ofItem(new Item(ItemSoort.BESLUIT, id.value())).stream()
                .map(VerloopRegel::soort)
                .toList();
    }

    private List<String> titles(BesluitFilter filter) {
        return besluiten.list(filter, null).rows().stream()
                .map(BesluitListItem::titel)
                .toList();
    }
}
