package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability({"A1", "A8", "A14"})
class SignaalServiceTest {
    private final SignaalService signalen;
    private final KenmerkService kenmerken;
    private final JdbcClient jdbc;
    private final PlaatsingService plaatsingen;
    private final StatementBudget statements;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    SignaalServiceTest(
            SignaalService signalen,
            KenmerkService kenmerken,
            PlaatsingService plaatsingen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.kenmerken = kenmerken;
        this.jdbc = jdbc;
        this.plaatsingen = plaatsingen;
        this.statements = statements;
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
    void whatIsNotedIsReadByTheOthersInTheWerkruimteAndByNobodyElse() {
        SignaalId id = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));

        People.as(reader, () -> assertThat(signalen.detail(id).data().woorden())
                .isEqualTo("Dochter van 27 woont nog thuis"));
        People.as(stranger, () -> {
            assertThatThrownBy(() -> signalen.detail(id)).isInstanceOf(NotFound.class);
            assertThat(signalen.list(SignaalFilter.ALL, null).rows()).isEmpty();
            assertThat(signalen.byIds(Set.of(id.value()))).isEmpty();
        });
        assertThatThrownBy(() -> signalen.detail(new SignaalId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsOnlyCannotNoteOrChange() {
        SignaalId id = signalen.note(Signalen.data(wonen, "Huur is te hoog"));
        People.as(reader, () -> {
            assertThatThrownBy(() -> signalen.note(Signalen.data(wonen, "Nee")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> signalen.drop(id, "dubbel")).isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> signalen.note(Signalen.data(wonen, "Nee"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> signalen.change(id, 0, Signalen.data(wonen, "Nee")))
                    .isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(
                        () -> signalen.list(SignaalFilter.ALL, null))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    @Capability("I7")
    void theListIsPagedByKeyAndEachSignaalComesOnce() {
        WerkruimteId second = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        List<Long> noted = new ArrayList<>();
        for (int number = 0; number < 95; number++) {
            SignaalId id = signalen.note(Signalen.data(
                    wonen, "Signaal " + number, SignaalSoort.IDEE, null, LocalDate.of(2026, 2, 1 + number % 28), null));
            noted.add(id.value());
            if (number % 3 == 0) {
                plaatsingen.place(new Item(ItemSoort.SIGNAAL, id.value()), second);
            }
        }
        List<SignaalListItem> read = new ArrayList<>();
        String after = null;
        do {
            Page<SignaalListItem> page = signalen.list(SignaalFilter.ALL, after);
            read.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(read).extracting(SignaalListItem::id).containsExactlyInAnyOrderElementsOf(noted);
        assertThat(read).extracting(SignaalListItem::gehoordOp).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(signalen.list(filter(second), null).rows()).hasSize(32);
    }

    @Test
    void filtersNarrowTheList() {
        OrganisatieId ommen = new OrganisatieId(world.organisatie(World.OMMEN));
        signalen.note(
                Signalen.data(wonen, "Vraag uit Ommen", SignaalSoort.VRAAG, ommen, LocalDate.of(2026, 3, 1), null));
        SignaalId praise = signalen.note(
                Signalen.data(wonen, "Wij doen het zelf", SignaalSoort.ENERGIE, null, LocalDate.of(2026, 1, 1), null));
        signalen.note(Signalen.promised(wonen, "Wanneer horen we iets?", LocalDate.of(2026, 4, 1)));
        signalen.drop(praise, "staat al in een ander signaal");

        assertThat(koppen(new SignaalFilter(wonen, null, null, ommen, null, null, false, null)))
                .containsExactly("Vraag uit Ommen");
        assertThat(koppen(new SignaalFilter(wonen, SignaalStatus.VERVALLEN, null, null, null, null, false, null)))
                .containsExactly("Wij doen het zelf");
        assertThat(koppen(new SignaalFilter(wonen, null, SignaalSoort.ENERGIE, null, null, null, false, null)))
                .containsExactly("Wij doen het zelf");
        assertThat(koppen(new SignaalFilter(wonen, null, null, null, null, null, true, null)))
                .containsExactly("Wanneer horen we iets?");
        assertThat(koppen(new SignaalFilter(wonen, null, null, null, null, null, false, LocalDate.of(2026, 2, 1))))
                .doesNotContain("Wij doen het zelf");
        assertThat(koppen(new SignaalFilter(wonen, null, null, null, 1L, null, false, null)))
                .as("a main theme includes what is below it")
                .hasSize(3);
        assertThat(koppen(new SignaalFilter(wonen, null, null, null, 3L, null, false, null)))
                .isEmpty();
        assertThat(koppen(new SignaalFilter(wonen, null, null, null, null, 3L, false, null)))
                .hasSize(3);
    }

    @Test
    void aStaleChangeIsRefusedAndLosesNothing() {
        SignaalId id = signalen.note(Signalen.data(wonen, "Eerste versie"));
        long version = signalen.detail(id).version();
        People.as(neighbour, () -> signalen.change(id, version, Signalen.data(wonen, "Van de buren")));

        assertThatThrownBy(() -> signalen.change(id, version, Signalen.data(wonen, "Van mij")))
                .isInstanceOf(Stale.class);
        assertThat(signalen.detail(id).data().woorden()).isEqualTo("Van de buren");
    }

    @Test
    void droppingAndReopeningNeedAReasonAndAreRemembered() {
        SignaalId id = signalen.note(Signalen.data(wonen, "Wie gaat over ons schoolplein?"));
        assertThatThrownBy(() -> signalen.drop(id, "  ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> signalen.reopen(id, "toch niet klaar")).isInstanceOf(IllegalMove.class);

        signalen.drop(id, "er is geen schoolplein");
        signalen.reopen(id, "er komt er toch een");

        assertThat(signalen.detail(id).status()).isEqualTo(SignaalStatus.HEROPEND);
        assertThat(signalen.detail(id).verloop())
                .extracting(VerloopRegel::soort)
                .containsExactly("signaal.verloop.heropend", "signaal.verloop.vervallen", "signaal.verloop.noted");
        assertThat(signalen.detail(id).verloop().getFirst().toelichting()).isEqualTo("er komt er toch een");
    }

    @Test
    void oneSignaalInTwoWerkruimtenIsOneTruth() {
        SignedIn partner = world.official(World.ZWOLLE);
        WerkruimteId second =
                world.werkruimte(Map.of(official, WerkruimteRol.DEELNEMER, partner, WerkruimteRol.DEELNEMER));
        SignaalId id = signalen.note(Signalen.data(wonen, "Overal hetzelfde"));
        People.as(partner, () -> assertThatThrownBy(() -> signalen.detail(id)).isInstanceOf(NotFound.class));

        plaatsingen.place(new Item(ItemSoort.SIGNAAL, id.value()), second);
        signalen.change(id, signalen.detail(id).version(), Signalen.data(wonen, "Overal hetzelfde, ook hier"));

        People.as(partner, () -> {
            SignaalDetail seen = signalen.detail(id);
            assertThat(seen.data().woorden()).isEqualTo("Overal hetzelfde, ook hier");
            assertThat(seen.werkruimten())
                    .extracting(SignaalDetail.Placement::id)
                    .containsExactly(second.value());
            assertThat(seen.canWrite()).isFalse();
        });
    }

    @Test
    void whatItLandedInIsNamedOnlyWhereThatCanBeSeen(Scenario scenario) {
        SignedIn partner = world.official(World.DALFSEN);
        WerkruimteId second =
                world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, partner, WerkruimteRol.DEELNEMER));
        SignaalId id = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        plaatsingen.place(new Item(ItemSoort.SIGNAAL, id.value()), second);

        scenario.publish(new Landed(Set.of(id.value()), Set.of(wonen.value()), official.actor()))
                .andWaitForStateChange(
                        () -> People.as(official, () -> signalen.detail(id).status()), SignaalStatus.GELAND::equals)
                .andVerify(status -> assertThat(status).isEqualTo(SignaalStatus.GELAND));

        assertThat(told(id)).isEqualTo("Wonen bij de kern");
        People.as(neighbour, () -> assertThat(told(id)).isEqualTo("Wonen bij de kern"));
        People.as(partner, () -> assertThat(told(id)).isEmpty());
    }

    private String told(SignaalId id) {
        return signalen.detail(id).verloop().getFirst().toelichting();
    }

    @Test
    void aSignaalWithTwoThemesOfOneKindTakesOnePlace() {
        long older = signalen.note(Signalen.data(wonen, "Wind")).value();
        long newer = signalen.note(Signalen.data(wonen, "Zon")).value();
        for (long thema : List.of(31L, 32L, 33L)) {
            kenmerken.addThema(new SignaalId(older), thema);
            kenmerken.addThema(new SignaalId(newer), thema);
        }
        SignaalFilter energie = new SignaalFilter(wonen, null, null, null, 3L, null, false, null);

        assertThat(signalen.ids(energie, 2)).containsExactly(newer, older);
        for (ThemaKeys keys : ThemaKeys.values()) {
            assertThat(read(energie, keys)).as(keys.name()).containsExactly(newer, older);
        }
        statements.atMost(2, () -> signalen.list(energie, null));
    }

    @Test
    void whatIsMuchIsReadInTheOrderOfTheDaysAndNotSorted() {
        SignaalFilter energie = new SignaalFilter(wonen, null, null, null, 3L, null, false, null);
        Map<String, Object> params = new HashMap<>();
        String sql = sql(energie, ThemaKeys.COMMON, params);

        assertThat(jdbc
                        .sql("explain " + sql)
                        .params(params)
                        .query((row, number) -> "p".equals(row.getString("table"))
                                ? row.getString("key") + " " + row.getString("Extra")
                                : "")
                        .list()
                        .stream()
                        .filter(line -> !line.isEmpty()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("ix_signaal_placement_dag")
                        .doesNotContain("filesort", "temporary"));
    }

    private List<Long> read(SignaalFilter filter, ThemaKeys keys) {
        Map<String, Object> params = new HashMap<>();
        return jdbc.sql(sql(filter, keys, params))
                .params(params)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private String sql(SignaalFilter filter, ThemaKeys keys, Map<String, Object> params) {
        var scope = new Scope(official.actor(), Map.of(wonen.value(), WerkruimteRol.EIGENAAR));
        return SignaalReadRepository.listSql(filter, null, scope, params, SignaalKeys.sources(filter, keys, keys));
    }

    @Test
    void staysWithinItsStatementBudget() {
        SignaalId id = signalen.note(Signalen.data(wonen, "Geteld"));
        statements.atMost(1, () -> signalen.list(SignaalFilter.ALL, null));
        statements.atMost(3, () -> signalen.detail(id));
        // sequence (once in 50), signaal, placement, verloop, event for the answer
        statements.atMost(6, () -> signalen.note(Signalen.data(wonen, "Nog een")));
        long version = signalen.detail(id).version();
        // load, labels, other themes, answers, signaal, placement, verloop, event
        statements.atMost(8, () -> signalen.change(id, version, Signalen.data(wonen, "Anders")));
    }

    private static SignaalFilter filter(WerkruimteId werkruimte) {
        return new SignaalFilter(werkruimte, null, null, null, null, null, false, null);
    }

    private List<String> koppen(SignaalFilter filter) {
        return signalen.list(filter, null).rows().stream()
                .map(SignaalListItem::kop)
                .toList();
    }

    private record Landed(Set<Long> signalen, Set<Long> werkruimten, Actor actor) implements SignalenLanded {
        @Override
        public Item item() {
            return new Item(ItemSoort.DOSSIER, 1);
        }

        @Override
        public String titel() {
            return "Wonen bij de kern";
        }

        @Override
        public SignaalStatus reached() {
            return SignaalStatus.GELAND;
        }

        @Override
        public Instant at() {
            return TestClock.START;
        }
    }
}
