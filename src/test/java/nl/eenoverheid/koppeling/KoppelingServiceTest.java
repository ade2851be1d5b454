package nl.eenoverheid.koppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"bezoek", "overheid", "duiding", "dossier"})
@Capability("A8")
class KoppelingServiceTest {
    private final KoppelingService koppelingen;
    private final SignaalService signalen;
    private final DossierService dossiers;
    private final PlaatsingService plaatsingen;
    private final WerkruimteService werkruimten;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final World world;
    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn reader;
    private SignedIn guest;
    private SignedIn partner;
    private WerkruimteId shared;
    private WerkruimteId wonen;
    private WerkruimteId energie;
    private SignaalId signaal;
    private DossierId dossier;

    @Autowired
    KoppelingServiceTest(
            KoppelingService koppelingen,
            SignaalService signalen,
            DossierService dossiers,
            PlaatsingService plaatsingen,
            WerkruimteService werkruimten,
            VerloopService verloop,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.koppelingen = koppelingen;
        this.signalen = signalen;
        this.dossiers = dossiers;
        this.plaatsingen = plaatsingen;
        this.werkruimten = werkruimten;
        this.verloop = verloop;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        guest = world.person(World.ZWOLLE, Rol.PARTNER);
        wonen = world.werkruimte(Map.of(
                ommen, WerkruimteRol.EIGENAAR,
                dalfsen, WerkruimteRol.DEELNEMER,
                reader, WerkruimteRol.LEZER,
                guest, WerkruimteRol.GAST));
        energie = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR));
        partner = world.official(World.OVERIJSSEL);
        shared = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, partner, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        signaal = signalen.note(Signalen.data(wonen, "Wanneer komt er een huis voor starters?"));
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw 100% (West)"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void signaalIsWithADossierOnBothPagesAndInTheList() {
        assertThat(koppelingen.link(signaal, dossier)).isTrue();
        assertThat(koppelingen.link(signaal, dossier)).as("twice is once").isFalse();

        People.as(dalfsen, () -> {
            assertThat(koppelingen.ofSignaal(signaal)).singleElement().satisfies(linked -> {
                assertThat(linked.naam()).isEqualTo("Woningbouw 100% (West)");
                assertThat(linked.wie()).isEqualTo(ommen.naam());
                assertThat(linked.mayEnd()).isTrue();
            });
            assertThat(heard(dossier)).singleElement().satisfies(heard -> {
                assertThat(heard.signaal().kop()).startsWith("Wanneer komt");
                assertThat(heard.geland()).isFalse();
                assertThat(heard.wie()).isEqualTo(ommen.naam());
            });
            assertThat(inList(null)).containsExactly(signaal.value());
            assertThat(inList(wonen)).containsExactly(signaal.value());
        });
        assertThat(inList(energie)).isEmpty();
        assertThat(told(ItemSoort.SIGNAAL, signaal.value())).startsWith("koppeling.verloop.linked");
        assertThat(told(ItemSoort.DOSSIER, dossier.value())).startsWith("koppeling.verloop.dossier.linked");
    }

    @Test
    void linkIsTakenBack() {
        koppelingen.link(signaal, dossier);
        People.as(dalfsen, () -> {
            assertThat(koppelingen.unlink(signaal, dossier)).isTrue();
            assertThat(koppelingen.unlink(signaal, dossier)).isFalse();
        });
        assertThat(koppelingen.ofSignaal(signaal)).isEmpty();
        assertThat(heard(dossier)).isEmpty();
        assertThat(inList(null)).isEmpty();
        assertThat(told(ItemSoort.DOSSIER, dossier.value())).startsWith("koppeling.verloop.dossier.unlinked");
        assertThat(koppelingen.link(signaal, dossier)).isTrue();
    }

    @Test
    void onlyDossiersBesideTheSignaalAreOffered() {
        DossierId elsewhere = dossiers.open(Dossiers.data(energie, "Woningbouw en stroom"));
        DossierId closed = dossiers.open(Dossiers.data(wonen, "Woningbouw van vroeger"));
        dossiers.move(closed, DossierFase.GESLOTEN, "Klaar");

        assertThat(candidates("woningbouw")).containsExactly("Woningbouw 100% (West)");
        assertThat(candidates("100%")).containsExactly("Woningbouw 100% (West)");
        assertThat(candidates("_")).isEmpty();
        assertThat(koppelingen.dossiers("woningbouw"))
                .extracting(DossierChoice::naam)
                .containsExactly("Woningbouw 100% (West)", "Woningbouw en stroom", "Woningbouw van vroeger");
        assertThatThrownBy(() -> koppelingen.link(signaal, elsewhere))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("koppeling.move.apart"));
        assertThatThrownBy(() -> koppelingen.link(signaal, closed))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("koppeling.move.closed"));
        koppelingen.link(signaal, dossier);
        assertThat(candidates("")).as("what it is with already").isEmpty();
    }

    @Test
    void whatIsWithAClosedDossierStays() {
        koppelingen.link(signaal, dossier);
        dossiers.move(dossier, DossierFase.GESLOTEN, "Klaar");
        assertThat(koppelingen.ofSignaal(signaal)).singleElement().satisfies(linked -> assertThat(linked.mayEnd())
                .isFalse());
        assertThat(heard(dossier)).hasSize(1);
        assertThat(koppelingen.plek(dossier)).isEmpty();
        assertThatThrownBy(() -> koppelingen.unlink(signaal, dossier)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void whoOnlyReadsLooksAndNoMore() {
        koppelingen.link(signaal, dossier);
        DossierId other = dossiers.open(Dossiers.data(wonen, "Nog een"));
        for (SignedIn person : List.of(reader, guest)) {
            People.as(person, () -> {
                assertThat(koppelingen.ofSignaal(signaal))
                        .singleElement()
                        .satisfies(linked -> assertThat(linked.mayEnd()).isFalse());
                assertThat(heard(dossier)).hasSize(1);
                assertThatThrownBy(() -> koppelingen.link(signaal, other)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> koppelingen.unlink(signaal, dossier))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        People.as(reader, () -> {
            assertThat(koppelingen.mayLink(signaal)).isFalse();
            assertThat(candidates("")).isEmpty();
            assertThat(koppelingen.plek(dossier)).isEmpty();
        });
        People.as(world.official(World.OMMEN), () -> {
            assertThat(koppelingen.ofSignaal(signaal)).isEmpty();
            assertThat(heard(dossier)).isEmpty();
            assertThat(koppelingen.naam(dossier)).isEmpty();
            assertThatThrownBy(() -> koppelingen.link(signaal, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> koppelingen.unlink(signaal, dossier)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void dossierThatIsClosedOffIsNamedNowhereElse() {
        koppelingen.link(signaal, dossier);
        WerkruimteId closed = werkruimten.openBesloten(wonen, new WerkruimteData("Grondprijzen", ""));
        plaatsingen.move(new Item(ItemSoort.DOSSIER, dossier.value()), closed);

        People.as(dalfsen, () -> {
            assertThat(koppelingen.ofSignaal(signaal)).isEmpty();
            assertThat(inList(null)).as("a filter is no way to ask").isEmpty();
            assertThat(koppelingen.naam(dossier)).isEmpty();
            assertThat(verloop.ofItem(new Item(ItemSoort.SIGNAAL, signaal.value()))
                            .toString())
                    .doesNotContain("Woningbouw");
        });
        assertThat(koppelingen.ofSignaal(signaal)).as("who sees both").hasSize(1);
        assertThat(inList(null)).containsExactly(signaal.value());
        assertThat(koppelingen.unlink(signaal, dossier))
                .as("they stand apart now")
                .isTrue();
    }

    @Test
    void signaalThatIsClosedOffShowsAtTheDossierToItsGroupOnly() {
        koppelingen.link(signaal, dossier);
        WerkruimteId closed = werkruimten.openBesloten(wonen, new WerkruimteData("Veilig thuis", ""));
        plaatsingen.move(new Item(ItemSoort.SIGNAAL, signaal.value()), closed);

        People.as(dalfsen, () -> {
            assertThat(heard(dossier)).isEmpty();
            assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, dossier.value()))
                            .toString())
                    .doesNotContain("Wanneer komt");
        });
        assertThat(heard(dossier)).hasSize(1);
    }

    @Test
    void dossierThatIsShownElsewhereIsFilteredOnThere() {
        koppelingen.link(signaal, dossier);
        plaatsingen.place(new Item(ItemSoort.DOSSIER, dossier.value()), shared);
        People.as(
                partner,
                () -> assertThat(heard(dossier)).as("the signaal is not there").isEmpty());

        plaatsingen.place(new Item(ItemSoort.SIGNAAL, signaal.value()), shared);

        People.as(partner, () -> {
            assertThat(heard(dossier)).hasSize(1);
            assertThat(koppelingen.ofSignaal(signaal)).hasSize(1);
            assertThat(inList(null)).containsExactly(signaal.value());
        });
        plaatsingen.remove(new Item(ItemSoort.DOSSIER, dossier.value()), shared);
        People.as(partner, () -> {
            assertThat(koppelingen.ofSignaal(signaal)).isEmpty();
            assertThat(inList(null)).isEmpty();
        });
    }

    @Test
    void listIsReadInStretchesAlsoWhenTheDossierStandsInSeveralPlaces() {
        plaatsingen.place(new Item(ItemSoort.DOSSIER, dossier.value()), shared);
        for (int i = 0; i < 45; i++) {
            koppelingen.link(signalen.note(Signalen.data(wonen, "Nummer " + i)), dossier);
        }
        List<Long> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<DossierSignaal> page = koppelingen.ofDossier(dossier, after);
            page.rows().forEach(row -> seen.add(row.signaal().id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void filterGoesTogetherWithTheOthers() {
        koppelingen.link(signaal, dossier);
        Item met = new Item(ItemSoort.DOSSIER, dossier.value());
        assertThat(koppen(filter(1L, met))).hasSize(1);
        assertThat(koppen(filter(2L, met))).isEmpty();
    }

    @Test
    void noteGoesWhereBothCanStand() {
        assertThat(koppelingen.plek(dossier)).map(DossierPlek::werkruimte).contains(wonen);
        plaatsingen.place(new Item(ItemSoort.DOSSIER, dossier.value()), energie);
        assertThat(koppelingen.plek(dossier))
                .map(DossierPlek::werkruimte)
                .as("home first")
                .contains(wonen);
    }

    @Test
    void readingStaysWithinItsBudget() {
        koppelingen.link(signaal, dossier);
        inList(null);
        statements.atMost(1, () -> koppelingen.ofSignaal(signaal));
        statements.atMost(1, () -> koppelingen.candidates(signaal, "w"));
        statements.atMost(2, () -> koppelingen.ofDossier(dossier, null));
        statements.atMost(1, () -> inList(null));
    }

    private static SignaalFilter filter(@Nullable Long thema, Item met) {
        return new SignaalFilter(null, null, null, null, thema, null, false, null, null, null, met);
    }

    private List<String> koppen(SignaalFilter filter) {
        return signalen.list(filter, null).rows().stream()
                .map(SignaalListItem::kop)
                .toList();
    }

    private Set<Long> inList(@Nullable WerkruimteId werkruimte) {
        Item met = new Item(ItemSoort.DOSSIER, dossier.value());
        return signalen.ids(
                new SignaalFilter(werkruimte, null, null, null, null, null, false, null, null, null, met), 50);
    }

    private List<DossierSignaal> heard(DossierId id) {
        return koppelingen.ofDossier(id, null).rows();
    }

    private List<String> candidates(String typed) {
        return koppelingen.candidates(signaal, typed).stream()
                .map(DossierChoice::naam)
                .toList();
    }

    private List<String> told(ItemSoort soort, long id) {
        return verloop.ofItem(new Item(soort, id)).stream()
                .map(VerloopRegel::soort)
                .toList();
    }
}
