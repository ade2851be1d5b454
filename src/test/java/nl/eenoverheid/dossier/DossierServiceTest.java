package nl.eenoverheid.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalStatus;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Import(DossierServiceTest.Doors.class)
class DossierServiceTest {
    static final String OPEN_QUESTION = "Met een open vraag";
    static final String UNHEARD = "Nog met niemand gesproken";

    private final DossierService dossiers;
    private final DossierRolService rollen;
    private final DuidingService duidingen;
    private final DuidingWorkService work;
    private final LezingService lezingen;
    private final LandingService landings;
    private final SignaalService signalen;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    DossierServiceTest(
            DossierService dossiers,
            DossierRolService rollen,
            DuidingService duidingen,
            DuidingWorkService work,
            LezingService lezingen,
            LandingService landings,
            SignaalService signalen,
            VerloopService verloop,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.dossiers = dossiers;
        this.rollen = rollen;
        this.duidingen = duidingen;
        this.work = work;
        this.lezingen = lezingen;
        this.landings = landings;
        this.signalen = signalen;
        this.verloop = verloop;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    @Capability("E1")
    void whatIsOpenedIsReadByTheOthersInTheWerkruimteAndByNobodyElse() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));

        People.as(reader, () -> {
            DossierDetail seen = dossiers.detail(id);
            assertThat(seen.data()).isEqualTo(Dossiers.data(wonen, "Woningbouw"));
            assertThat(seen.fase()).isEqualTo(DossierFase.VERKENNING);
            assertThat(seen.canWrite()).isFalse();
            assertThat(seen.regisseur()).isEmpty();
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> dossiers.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> dossiers.home(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> dossiers.stillOpen(id)).isInstanceOf(NotFound.class);
            assertThat(dossiers.list(DossierFilter.ALL, null).rows()).isEmpty();
            assertThat(dossiers.choices(null)).isEmpty();
            assertThat(dossiers.choices(wonen)).isEmpty();
        });
        assertThatThrownBy(() -> dossiers.detail(new DossierId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    @Capability({"E1", "E4"})
    void whoReadsOnlyChangesNothingAndAStrangerFindsNothing() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        DossierData other = Dossiers.data(wonen, "Anders");
        DossierRolData rol = rol(World.ZWOLLE, DossierRol.ADVISEUR, LocalDate.of(2026, 3, 1));

        People.as(reader, () -> {
            assertThatThrownBy(() -> dossiers.open(other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> dossiers.change(id, 0, other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> dossiers.move(id, DossierFase.BEGINSPRAAK, ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rollen.give(id, rol)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> dossiers.open(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> dossiers.change(id, 0, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> dossiers.move(id, DossierFase.BEGINSPRAAK, ""))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rollen.give(id, rol)).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> {
            assertThatThrownBy(() -> dossiers.list(DossierFilter.ALL, null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rollen.give(id, rol)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    @Capability("E1")
    void theListIsPagedByKeyLastChangedFirstAndNarrowed() {
        WerkruimteId second = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        List<Long> opened = new ArrayList<>();
        for (int number = 0; number < 90; number++) {
            DossierId id = dossiers.open(Dossiers.data(number % 3 == 0 ? second : wonen, "Dossier " + number));
            opened.addFirst(id.value());
            if (number % 2 == 0) {
                clock.advance(Duration.ofMinutes(1));
            }
        }
        List<Long> read = new ArrayList<>();
        String after = null;
        do {
            Page<DossierListItem> page = dossiers.list(DossierFilter.ALL, after);
            page.rows().forEach(row -> read.add(row.id()));
            after = page.next();
        } while (after != null);

        assertThat(read).containsExactlyElementsOf(opened);
        assertThat(dossiers.list(new DossierFilter(second, null), null).rows()).hasSize(30);
        clock.advance(Duration.ofMinutes(1));
        dossiers.move(new DossierId(opened.getLast()), DossierFase.BEGINSPRAAK, "");
        assertThat(dossiers.list(new DossierFilter(null, DossierFase.BEGINSPRAAK), null)
                        .rows())
                .extracting(DossierListItem::id)
                .containsExactly(opened.getLast());
        assertThat(dossiers.list(DossierFilter.ALL, null).rows().getFirst().id())
                .isEqualTo(opened.getLast());
    }

    @Test
    @Capability("E1")
    void goesThroughItsPhasesAndIsReopened() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        assertThatThrownBy(() -> dossiers.move(id, DossierFase.UITVOERING, "sneller"))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> dossiers.move(id, DossierFase.GESLOTEN, " ")).isInstanceOf(InvalidInput.class);
        for (DossierFase next : List.of(DossierFase.values()).subList(1, 7)) {
            dossiers.move(id, next, "");
        }

        assertThat(dossiers.choices(wonen)).isEmpty();
        assertThatThrownBy(() -> dossiers.change(id, dossiers.detail(id).version(), Dossiers.data(wonen, "Anders")))
                .isInstanceOf(IllegalMove.class);
        dossiers.move(id, DossierFase.EVALUATIE, "We hebben Lemele vergeten");

        assertThat(dossiers.detail(id).fase()).isEqualTo(DossierFase.EVALUATIE);
        List<VerloopRegel> regels = verloop.ofItem(new Item(ItemSoort.DOSSIER, id.value()));
        assertThat(regels)
                .extracting(VerloopRegel::soort)
                .startsWith("dossier.verloop.evaluatie", "dossier.verloop.gesloten")
                .endsWith("dossier.verloop.opened");
        assertThat(regels.getFirst().toelichting()).isEqualTo("We hebben Lemele vergeten");
    }

    @Test
    @Capability("E1")
    void isNotClosedWhileSomethingIsOpen() {
        DossierId id = dossiers.open(Dossiers.data(wonen, OPEN_QUESTION));

        assertThat(dossiers.stillOpen(id)).containsExactly(new OpenInDossier.Open("knoop.open", 2));
        assertThatThrownBy(() -> dossiers.move(id, DossierFase.GESLOTEN, "Het geld is op"))
                .isInstanceOfSatisfying(IllegalMove.class, refused -> assertThat(refused.params())
                        .containsExactly(2));
        assertThat(dossiers.detail(id).fase()).isEqualTo(DossierFase.VERKENNING);
    }

    @Test
    @Capability("F3")
    void doesNotGoToAPhaseBeforeWhatMustBeDoneFirst() {
        DossierId id = dossiers.open(Dossiers.data(wonen, UNHEARD));
        dossiers.move(id, DossierFase.BEGINSPRAAK, "");

        assertThat(dossiers.obstacles(id, DossierFase.VERKENNING)).isEmpty();
        assertThat(dossiers.obstacles(id, DossierFase.VOORBEREIDING))
                .containsExactly(new FaseGuard.Obstacle("beginspraak.first", "beginspraak"));
        assertThatThrownBy(() -> dossiers.move(id, DossierFase.VOORBEREIDING, ""))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("beginspraak.first"));
        assertThat(dossiers.detail(id).fase()).isEqualTo(DossierFase.BEGINSPRAAK);
        dossiers.move(id, DossierFase.VERKENNING, "We kennen de mensen nog niet");
    }

    @Test
    @Capability("E4")
    void rolesAreHeldOverTimeAndOneOrganisationDirects() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        LocalDate spring = LocalDate.of(2026, 3, 1);
        rollen.give(id, rol(World.OVERIJSSEL, DossierRol.REGISSEUR, spring));
        rollen.give(id, rol(World.OVERIJSSEL, DossierRol.KADERSTELLER, spring));
        rollen.give(id, rol(World.OMMEN, DossierRol.UITVOERDER, LocalDate.of(2026, 4, 1)));

        assertThatThrownBy(() -> rollen.give(id, rol(World.OMMEN, DossierRol.REGISSEUR, spring.plusDays(1))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rollen.give(id, rol(World.OVERIJSSEL, DossierRol.KADERSTELLER, spring)))
                .isInstanceOf(InvalidInput.class);
        assertThat(dossiers.list(new DossierFilter(wonen, null), null).rows().getFirst())
                .extracting(DossierListItem::regisseur, DossierListItem::anderen)
                .containsExactly("Provincie Overijssel", "Provincie Overijssel");

        long regie = dossiers.detail(id).regisseur().orElseThrow().id();
        assertThatThrownBy(() -> rollen.end(id, regie, spring.minusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rollen.end(id, -1, spring)).isInstanceOf(NotFound.class);
        rollen.end(id, regie, LocalDate.of(2026, 3, 3));
        assertThat(dossiers.detail(id).regisseur()).as("ended today").isEmpty();
        rollen.give(id, rol(World.OMMEN, DossierRol.REGISSEUR, LocalDate.of(2026, 3, 3)));

        assertThat(dossiers.detail(id).regisseur().orElseThrow().organisatie()).isEqualTo("Ommen");
        assertThat(dossiers.detail(id).rollen())
                .extracting(DossierDetail.Rol::rol, DossierDetail.Rol::stand)
                .containsExactly(
                        tuple(DossierRol.REGISSEUR, DossierDetail.Stand.EERDER),
                        tuple(DossierRol.REGISSEUR, DossierDetail.Stand.NU),
                        tuple(DossierRol.KADERSTELLER, DossierDetail.Stand.NU),
                        tuple(DossierRol.UITVOERDER, DossierDetail.Stand.STRAKS));
    }

    @Test
    @Capability("E1")
    void aStaleChangeIsRefusedAndLosesNothing() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        long version = dossiers.detail(id).version();
        People.as(neighbour, () -> dossiers.change(id, version, Dossiers.data(wonen, "Van de buren")));

        assertThatThrownBy(() -> dossiers.change(id, version, Dossiers.data(wonen, "Van mij")))
                .isInstanceOf(Stale.class);
        assertThat(dossiers.detail(id).data().naam()).isEqualTo("Van de buren");
    }

    @Test
    @Capability("F4")
    void withoutAWishedResultItAsksWhatToLearn() {
        assertProblems(new DossierData(wonen, "Open", "Iets nieuws", "", " "), "leervragen");

        DossierId id = dossiers.open(new DossierData(wonen, "Open", "Iets nieuws", "", "Wat werkt in een kern?"));
        assertThat(dossiers.detail(id).data().eindbeeld()).isEmpty();
    }

    @Test
    @Capability({"E1", "E4"})
    void badInputIsNamedAtItsField() {
        String tooLong = "x".repeat(100_000);
        assertProblems(new DossierData(null, " ", "", "", ""), "werkruimte", "naam", "onderwerp", "leervragen");
        assertProblems(
                new DossierData(wonen, tooLong, tooLong, tooLong, tooLong),
                "naam",
                "onderwerp",
                "eindbeeld",
                "leervragen");
        assertProblems(new DossierData(wonen, "a\u0000b", "c\u202Ed", "\u0007x", ""), "naam", "onderwerp", "eindbeeld");
        assertProblems(new DossierData(wonen, "twee\nregels", "ja", "ja", ""), "naam");
        DossierId id = dossiers.open(new DossierData(
                wonen,
                "<script>alert('é')</script> \uD83C\uDFE1",
                "שלום \"aanhaling\"",
                "it's; drop table dossier",
                ""));
        assertThat(dossiers.detail(id).data().naam()).isEqualTo("<script>alert('é')</script> \uD83C\uDFE1");
        assertThatThrownBy(() -> rollen.give(id, new DossierRolData(null, null, null, tooLong)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactlyInAnyOrder("organisatie", "rol", "van", "contact"));
        assertThatThrownBy(() -> rollen.end(id, 1, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rollen.give(
                        id,
                        new DossierRolData(new OrganisatieId(-1), DossierRol.ADVISEUR, LocalDate.of(2026, 3, 1), "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Capability("E1")
    void staysWithinItsStatementBudget() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Geteld"));
        rollen.give(id, rol(World.OMMEN, DossierRol.REGISSEUR, LocalDate.of(2026, 3, 1)));

        statements.atMost(1, () -> dossiers.list(DossierFilter.ALL, null));
        statements.atMost(2, () -> dossiers.detail(id));
        statements.atMost(1, () -> dossiers.home(id));
        statements.atMost(1, () -> dossiers.choices(null));
        // sequence (once in 50), dossier, placement, verloop
        statements.atMost(4, () -> dossiers.open(Dossiers.data(wonen, "Nog een")));
        // load, dossier, placement, verloop
        statements.atMost(4, () -> dossiers.move(id, DossierFase.BEGINSPRAAK, ""));
    }

    @Test
    @Capability({"B1", "C2"})
    void aDuidingLandsInSeveralDossiersWithItsVoicesOrInNone() {
        DossierId first = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        DossierId second = dossiers.open(Dossiers.data(wonen, "Vervoer"));
        SignaalId heard = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        DuidingId duiding = duidingen.start(
                new DuidingData(wonen, "Starters", Set.of(heard.value()), Set.of(official.organisatie())));
        lezingen.add(duiding, null, "In elke kern zoeken starters een huis");
        work.mark(duiding, heard.value(), Merk.EEN_KEER_GEHOORD, "bij de bakker");
        work.disagree(duiding, 0, "Bij ons is het vooral geld.");
        assertThatThrownBy(() -> landings.land(duiding, new LandingData(Set.of(first), null, "Bouw")))
                .as("not signed yet")
                .isInstanceOf(IllegalMove.class);
        DuidingDetail seen = duidingen.detail(duiding);
        work.sign(duiding, seen.lezingNummer(), seen.stemNummer());

        assertThatThrownBy(() -> landings.land(duiding, new LandingData(Set.of(), null, " ")))
                .isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("dossiers", "zin"));
        assertThatThrownBy(
                        () -> landings.land(duiding, new LandingData(Set.of(first, new DossierId(-1)), null, "Bouw")))
                .isInstanceOf(NotFound.class);
        assertThat(dossiers.landings(first)).as("in all or in none").isEmpty();

        DossierData nieuw = new DossierData(wonen, "Starters in kernen", "Bouw", "", "Wat helpt?");
        assertThat(landings.land(duiding, new LandingData(Set.of(first, second), nieuw, "Bouw in elke kern")))
                .isEqualTo(3);
        assertThat(landings.ofDuiding(duiding).dossiers())
                .extracting(DuidingLandings.Geland::naam)
                .containsExactlyInAnyOrder("Woningbouw", "Vervoer", "Starters in kernen");
        assertThat(dossiers.landings(second)).singleElement().satisfies(landing -> {
            assertThat(landing.onenig())
                    .extracting(LandingRegel.Onenig::tekst)
                    .containsExactly("Bij ons is het vooral geld.");
            assertThat(landing.eenKeer()).isEqualTo(1);
        });
        statements.atMost(2, () -> landings.ofDuiding(duiding));
        statements.atMost(1, () -> dossiers.landings(second));
        People.as(stranger, () -> assertThat(landings.ofDuiding(duiding)).isEqualTo(DuidingLandings.NONE));
        People.as(reader, () -> assertThatThrownBy(
                        () -> landings.land(duiding, new LandingData(Set.of(first), null, "Nee")))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    @Capability("C2")
    void aSignedDuidingLandsAndSoDoItsSignalen(Scenario scenario) {
        WerkruimteId own = world.werkruimte(Map.of(reader, WerkruimteRol.EIGENAAR));
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        SignaalId heard = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        DuidingId duiding = duidingen.start(
                new DuidingData(wonen, "Starters vinden niets", Set.of(heard.value()), Set.of(official.organisatie())));

        assertThatThrownBy(() -> dossiers.land(id, duiding, "Bouw voor starters"))
                .as("not signed yet")
                .isInstanceOf(IllegalMove.class);
        lezingen.add(duiding, null, "In elke kern zoeken starters een huis");
        work.mark(duiding, heard.value(), Merk.ZELFDE_HIER, "");
        work.sign(duiding, 1, 0);
        assertThatThrownBy(() -> dossiers.land(id, duiding, " ")).isInstanceOf(InvalidInput.class);
        People.as(reader, () -> assertThatThrownBy(() -> dossiers.land(id, duiding, "Nee"))
                .isInstanceOf(AccessDeniedException.class));
        People.as(stranger, () -> assertThatThrownBy(() -> dossiers.land(id, duiding, "Nee"))
                .isInstanceOf(NotFound.class));

        People.as(reader, () -> {
            DossierId elsewhere = dossiers.open(Dossiers.data(own, "Van mij"));
            assertThatThrownBy(() -> dossiers.land(elsewhere, duiding, "Ook van mij"))
                    .as("reads the duiding only")
                    .isInstanceOf(AccessDeniedException.class);
        });

        scenario.stimulate(() -> dossiers.land(id, duiding, "Bouw in elke kern voor starters"))
                .andWaitForStateChange(
                        () -> People.as(official, () -> signalen.detail(heard).status()), SignaalStatus.GELAND::equals)
                .andVerify(status -> assertThat(status).isEqualTo(SignaalStatus.GELAND));
        assertThat(dossiers.landings(id))
                .singleElement()
                .extracting(LandingRegel::duidingId, LandingRegel::titel, LandingRegel::zin)
                .containsExactly(duiding.value(), "Starters vinden niets", "Bouw in elke kern voor starters");
        assertThat(dossiers.home(id).eersteInbreng()).isEqualTo(TestClock.START);
        assertThat(signalen.landedIn(new Item(ItemSoort.DOSSIER, id.value())))
                .extracting(SignaalListItem::id)
                .containsExactly(heard.value());
        People.as(stranger, () -> assertThat(dossiers.landings(id)).isEmpty());
    }

    @Test
    void homeSaysWhereItIsShown() {
        DossierId id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));

        assertThat(dossiers.home(id))
                .isEqualTo(new DossierHome(
                        id, "Woningbouw", DossierFase.VERKENNING, wonen, Set.of(wonen.value()), null, true));
    }

    private DossierRolData rol(String tooi, DossierRol rol, LocalDate van) {
        return new DossierRolData(new OrganisatieId(world.organisatie(tooi)), rol, van, "programmaleider");
    }

    private void assertProblems(DossierData data, String... fields) {
        assertThatThrownBy(() -> dossiers.open(data))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactlyInAnyOrder(fields));
    }

    /** Stands for the modules that keep something that may be open. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Doors {
        @Bean
        OpenInDossier questions(JdbcClient jdbc) {
            return id -> new OpenInDossier.Open(
                    "knoop.open",
                    jdbc.sql("select if(naam = ?, 2, 0) from dossier where id = ?")
                            .params(OPEN_QUESTION, id.value())
                            .query(Integer.class)
                            .single());
        }

        @Bean
        FaseGuard talk(JdbcClient jdbc) {
            return (id, from, next) -> next != DossierFase.VOORBEREIDING
                    ? Optional.empty()
                    : jdbc.sql("select id from dossier where id = ? and naam = ?")
                            .params(id.value(), UNHEARD)
                            .query(Long.class)
                            .optional()
                            .map(found -> new FaseGuard.Obstacle("beginspraak.first", "beginspraak"));
        }
    }
}
