package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierFilter;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierListItem;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("I7")
class PlaatsingServiceTest {
    @Autowired
    private PlaatsingService plaatsingen;

    @Autowired
    private ToegangService toegang;

    @Autowired
    private VerloopService verloop;

    @Autowired
    private WerkruimteService werkruimten;

    @Autowired
    private Revisions revisions;

    @Autowired
    private BezoekService bezoeken;

    @Autowired
    private SignaalService signalen;

    @Autowired
    private DuidingService duidingen;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private TaakService taken;

    @Autowired
    private KnoopService knopen;

    @Autowired
    private BesluitvormingService besluiten;

    @Autowired
    private StatementBudget statements;

    private final JdbcClient jdbc;
    private final World world;

    private SignedIn owner;
    private SignedIn member;
    private SignedIn reader;
    private SignedIn partner;
    private WerkruimteId wonen;
    private WerkruimteId water;

    @Autowired
    PlaatsingServiceTest(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void twoWerkruimten() {
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        partner = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        water = world.werkruimte(Map.of(
                partner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.DEELNEMER));
        People.signIn(member);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNAAL", "DUIDING", "DOSSIER", "KNOOP", "BESLUIT"})
    void everyKindIsShownElsewhereAndTakenAwayAgain(ItemSoort soort) {
        Item item = make(soort, wonen);
        People.as(partner, () -> assertThat(toegang.sees(item)).isFalse());

        plaatsingen.place(item, water);
        plaatsingen.place(item, water);

        People.as(partner, () -> {
            assertThat(toegang.sees(item)).isTrue();
            assertThat(verloop.ofItem(item))
                    .as("from now on")
                    .extracting(VerloopRegel::soort)
                    .containsExactly("workspace.verloop.placed");
            plaatsingen.remove(item, water);
            assertThat(toegang.sees(item)).isFalse();
            assertThat(verloop.ofItem(item)).isEmpty();
            assertThatThrownBy(() -> plaatsingen.remove(item, water)).isInstanceOf(NotFound.class);
        });
        assertThat(toegang.sees(item)).isTrue();
        assertThat(verloop.ofItem(item))
                .extracting(VerloopRegel::soort)
                .startsWith("workspace.verloop.taken", "workspace.verloop.placed");
    }

    @Test
    void aChangeAtHomeIsSeenWhereItIsShown() {
        Item item = make(ItemSoort.DOSSIER, wonen);
        plaatsingen.place(item, water);

        dossiers.move(new DossierId(item.id()), DossierFase.BEGINSPRAAK, "Wij beginnen");

        People.as(
                partner, () -> assertThat(dossiers.list(DossierFilter.ALL, null).rows())
                        .singleElement()
                        .extracting(DossierListItem::fase)
                        .isEqualTo(DossierFase.BEGINSPRAAK));
    }

    @Test
    void whoReadsAlongDoesNotLearnWhereItBelongsNorWhatIsNotShown() {
        Item duiding = make(ItemSoort.DUIDING, wonen);
        Item knoop = make(ItemSoort.KNOOP, wonen);
        Item dossier = make(ItemSoort.DOSSIER, wonen);
        Item besluit = make(ItemSoort.BESLUIT, wonen);
        List.of(duiding, knoop, dossier, besluit).forEach(each -> plaatsingen.place(each, water));
        String here = "Werkruimte " + water.value();

        People.as(partner, () -> {
            DuidingDetail read = duidingen.detail(new DuidingId(duiding.id()));
            assertThat(read.werkruimte()).isEqualTo(here);
            assertThat(read.rijen()).singleElement().satisfies(rij -> {
                assertThat(rij.kop()).isEmpty();
                assertThat(rij.plaats()).isEmpty();
            });
            assertThat(knopen.detail(new KnoopId(knoop.id())).werkruimte()).isEqualTo(here);
            assertThat(knopen.list(KnoopFilter.ALL, null).rows())
                    .extracting(KnoopListItem::werkruimte)
                    .containsExactly(here);
            assertThat(dossiers.detail(new DossierId(dossier.id())).werkruimte())
                    .isEqualTo(here);
            assertThat(dossiers.list(DossierFilter.ALL, null).rows())
                    .extracting(DossierListItem::werkruimte)
                    .containsExactly(here);
        });
        assertThat(duidingen
                        .detail(new DuidingId(duiding.id()))
                        .rijen()
                        .getFirst()
                        .kop())
                .isNotEmpty();
    }

    @Test
    void aChangeThatIsUnderWayCannotMissTheNewPlace() {
        Item item = make(ItemSoort.KNOOP, wonen);
        long before = version(item);
        plaatsingen.place(item, water);
        assertThat(version(item)).isGreaterThan(before);
    }

    @Test
    void whoMayNotChangeItDoesNotShowItElsewhere() {
        Item item = make(ItemSoort.SIGNAAL, wonen);
        WerkruimteId unknown = world.werkruimte(Map.of(partner, WerkruimteRol.EIGENAAR));

        People.as(reader, () -> {
            assertThat(plaatsingen.choices(item).elders()).isEmpty();
            assertThatThrownBy(() -> plaatsingen.place(item, water)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(partner, () -> assertThatThrownBy(() -> plaatsingen.place(item, water))
                .isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> plaatsingen.place(item, unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plaatsingen.remove(item, wonen)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> plaatsingen.place(new Item(ItemSoort.SIGNAAL, -1), water))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plaatsingen.place(new Item(ItemSoort.TERUGKOPPELING, item.id()), water))
                .as("stands where its signaal stands")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsAlongInBothPlacesDoesNotTakeItAwayFromHome() {
        Item item = make(ItemSoort.SIGNAAL, wonen);
        plaatsingen.place(item, water);
        People.as(reader, () -> assertThat(plaatsingen.choices(item).weg()).containsExactly(water.value()));
        People.as(owner, () -> {
            assertThat(plaatsingen.choices(item).weg()).containsExactly(water.value());
            plaatsingen.remove(item, water);
        });
    }

    @Test
    @Capability("I5")
    void anOwnerMovesAThingIntoAClosedPartAndBack() {
        Item item = make(ItemSoort.DOSSIER, wonen);
        plaatsingen.place(item, water);
        WerkruimteId deel =
                People.as(owner, () -> werkruimten.openBesloten(wonen, new WerkruimteData("Grondprijzen", "")));
        assertThatThrownBy(() -> plaatsingen.move(item, deel)).isInstanceOf(AccessDeniedException.class);

        People.as(owner, () -> {
            assertThat(plaatsingen.choices(item).verplaatsen())
                    .extracting(PlaatsingKeuzes.Plek::id)
                    .containsExactly(deel.value());
            assertThatThrownBy(() -> plaatsingen.place(item, deel)).isInstanceOf(IllegalMove.class);
            plaatsingen.move(item, deel);
            assertThat(verloop.ofItem(item))
                    .extracting(VerloopRegel::soort)
                    .contains("workspace.verloop.enclosed", "dossier.verloop.opened");
        });
        for (SignedIn outsider : List.of(member, partner)) {
            People.as(outsider, () -> {
                assertThat(toegang.sees(item)).isFalse();
                assertThat(verloop.ofItem(item)).isEmpty();
            });
        }

        People.as(owner, () -> plaatsingen.move(item, wonen));
        assertThat(toegang.sees(item)).isTrue();
        dossiers.move(new DossierId(item.id()), DossierFase.BEGINSPRAAK, "Wij mogen weer");
    }

    @Test
    @Capability("I5")
    void whatBelongsToAClosedPartLeavesItOnlyByAnOwnerOfThatPart() {
        WerkruimteId deel =
                People.as(owner, () -> werkruimten.openBesloten(wonen, new WerkruimteData("Grondprijzen", "")));
        People.as(owner, () -> werkruimten.admit(deel, member.id(), WerkruimteRol.DEELNEMER));
        Item item = make(ItemSoort.SIGNAAL, deel);

        assertThat(plaatsingen.choices(item).elders()).isEmpty();
        assertThatThrownBy(() -> plaatsingen.place(item, water)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plaatsingen.move(item, wonen)).isInstanceOf(AccessDeniedException.class);
        People.as(owner, () -> assertThatThrownBy(() -> plaatsingen.move(item, water))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void openScreensInBothPlacesAreWoken() {
        Item item = make(ItemSoort.KNOOP, wonen);
        List<String> woken = new ArrayList<>();
        Runnable end = revisions.subscribe(Set.of(water.value()), Set.of(ItemSoort.KNOOP), () -> woken.add("water"));
        plaatsingen.place(item, water);
        plaatsingen.remove(item, water);
        end.run();
        assertThat(woken).hasSize(2);
    }

    @Test
    @Capability("I9")
    void theOpenScreensOfWhoIsLetInAreWokenToo() {
        SignedIn colleague = world.official(World.DALFSEN);
        List<String> woken = new ArrayList<>();
        Runnable end = People.as(
                colleague,
                () -> revisions.subscribe(Set.of(-1L), Set.of(ItemSoort.KNOOP), () -> woken.add("colleague")));
        WerkruimteId own = People.as(member, () -> werkruimten.open(new WerkruimteData("Van ons", "")));
        assertThat(woken).isEmpty();
        People.as(member, () -> werkruimten.admit(own, colleague.id(), WerkruimteRol.LEZER));
        end.run();
        assertThat(woken).hasSize(1);
    }

    @Test
    void staysWithinItsStatementBudget() {
        Item item = make(ItemSoort.BESLUIT, wonen);
        statements.atMost(3, () -> plaatsingen.choices(item));
    }

    private long version(Item item) {
        return jdbc.sql("select version from " + item.soort().module() + " where id = ?")
                .param(item.id())
                .query(Long.class)
                .single();
    }

    private Item make(ItemSoort soort, WerkruimteId home) {
        long id =
                switch (soort) {
                    case BEZOEK ->
                        bezoeken.plan(Bezoeken.data(home, "Langs de pomp")).value();
                    case SIGNAAL ->
                        signalen.note(Signalen.data(home, "De sloot loopt over"))
                                .value();
                    case DUIDING ->
                        duidingen
                                .start(new DuidingData(
                                        home,
                                        "Water in de straat",
                                        Set.of(make(ItemSoort.SIGNAAL, home).id()),
                                        Set.of()))
                                .value();
                    case DOSSIER ->
                        dossiers.open(Dossiers.data(home, "Klimaat")).value();
                    case TAAK ->
                        taken.ask(Taken.data(home, member, "Meet de pomp na")).value();
                    case KNOOP ->
                        knopen.raise(Knopen.data(home, "Wie betaalt de pomp?")).value();
                    case BESLUIT ->
                        besluiten
                                .draft(Besluiten.data(home, member.organisatie(), "Een grotere pomp"))
                                .value();
                    case WERKRUIMTE, SPEELRUIMTE, TERUGKOPPELING -> throw new IllegalArgumentException();
                };
        return new Item(soort, id);
    }
}
