package nl.eenoverheid.besluitloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.ItemInDossier;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"H10", "H11", "H14"})
class BesluitloopServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final StapData STAP = new StapData(TODAY, "de raad van Ommen", "");

    private final ApplicationContext context;
    private final BesluitvormingService vorming;
    private final BesluitloopService lopen;
    private final StadiumService stadia;
    private final OpvolgingService opvolgingen;
    private final StatementBudget statements;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    BesluitloopServiceTest(ApplicationContext context) {
        this.context = context;
        this.vorming = context.getBean(BesluitvormingService.class);
        this.lopen = context.getBean(BesluitloopService.class);
        this.stadia = context.getBean(StadiumService.class);
        this.opvolgingen = context.getBean(OpvolgingService.class);
        this.statements = context.getBean(StatementBudget.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        context.getBean(TestClock.class).set(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void eachStageKeepsWhoWhenAndWhy() {
        BesluitId id = drafted("Langs het spoor", null);
        assertThat(lopen.detail(id).stadium()).isNull();
        stadia.advance(id, 0, Stadium.VOORNEMEN, new StapData(TODAY.minusDays(9), "college van Ommen", "Ter inzage."));
        stadia.advance(id, version(id), Stadium.IN_BEGINSEL, STAP);
        stadia.goBack(id, version(id), new StapData(TODAY, "", "Er kwam een bezwaar."));
        stadia.advance(id, version(id), Stadium.IN_BEGINSEL, STAP);
        adopt(id);
        assertThat(lopen.detail(id).stadium()).as("adopted on the main lines").isEqualTo(Stadium.IN_BEGINSEL);
        stadia.advance(id, version(id), Stadium.DEFINITIEF, STAP);
        stadia.advance(id, version(id), Stadium.BEKRACHTIGD, new StapData(TODAY, "PS van Overijssel", ""));

        assertThat(lopen.detail(id).stappen())
                .extracting(
                        BesluitloopDetail.Stap::soort,
                        BesluitloopDetail.Stap::stadium,
                        BesluitloopDetail.Stap::orgaan,
                        BesluitloopDetail.Stap::toelichting)
                .containsExactly(
                        tuple(StapSoort.VERDER, Stadium.BEKRACHTIGD, "PS van Overijssel", ""),
                        tuple(StapSoort.VERDER, Stadium.DEFINITIEF, "de raad van Ommen", ""),
                        tuple(StapSoort.VERDER, Stadium.IN_BEGINSEL, "de raad van Ommen", ""),
                        tuple(StapSoort.TERUG, Stadium.VOORNEMEN, "", "Er kwam een bezwaar."),
                        tuple(StapSoort.VERDER, Stadium.IN_BEGINSEL, "de raad van Ommen", ""),
                        tuple(StapSoort.VERDER, Stadium.VOORNEMEN, "college van Ommen", "Ter inzage."));
        assertThat(lopen.detail(id).stappen().getFirst().wie()).isEqualTo(owner.naam());
        assertThat(happened(id))
                .startsWith("besluitloop.verloop.bekrachtigd", "besluitloop.verloop.definitief")
                .contains("besluitloop.verloop.terug", "besluitloop.verloop.voornemen");
    }

    @Test
    void whatWasAdoptedAtOnceIsFinal() {
        BesluitId id = drafted("In één keer", null);
        adopt(id);
        assertThat(lopen.detail(id).stadium()).isEqualTo(Stadium.DEFINITIEF);
        assertThat(lopen.detail(id).volgende()).containsExactly(Stadium.BEKRACHTIGD);
    }

    @Test
    void someKindsKnowFewStages() {
        BesluitId motie = vorming.draft(Besluiten.ofKind(data("Motie over de bus", null), BesluitSoort.MOTIE));
        assertThat(lopen.detail(motie).volgende()).isEmpty();
        assertThatThrownBy(() -> stadia.advance(motie, 0, Stadium.VOORNEMEN, STAP))
                .isInstanceOfSatisfying(IllegalMove.class, refused("soort"));
    }

    @Test
    void whoeverWasLaterHearsSo() {
        BesluitId id = drafted("Twee tegelijk", null);
        stadia.advance(id, 0, Stadium.VOORNEMEN, STAP);
        assertThatThrownBy(() -> stadia.advance(id, 0, Stadium.IN_BEGINSEL, STAP))
                .isInstanceOf(Stale.class);
        long seen = version(id);
        stadia.advance(id, seen, Stadium.IN_BEGINSEL, STAP);
        assertThatThrownBy(() -> stadia.goBack(id, seen, new StapData(TODAY, "", "Toch niet.")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void daysComeInTheirOrder() {
        BesluitId id = drafted("Met dagen", null);
        adopt(id);
        assertThatThrownBy(() -> stadia.schedule(
                        id, 0, new LooptijdData(TODAY.minusDays(1), null, TODAY.plusDays(1), TODAY.minusDays(2))))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                        .extracting(InvalidInput.Problem::field, InvalidInput.Problem::key)
                        .containsExactlyInAnyOrder(
                                tuple("eindOp", "besluitloop.input.beforeDecision"),
                                tuple("vervalreden", "besluitloop.input.whyEnds"),
                                tuple("verzondenOp", "besluitloop.input.future"),
                                tuple("reactieTot", "besluitloop.input.beforeSent")));
        assertThatThrownBy(() -> stadia.schedule(id, 0, new LooptijdData(null, Vervalreden.TIJDELIJK, null, null)))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("besluitloop.input.whenEnds"));
        LooptijdData days = new LooptijdData(TODAY.plusYears(4), Vervalreden.TIJDELIJK, TODAY, TODAY.plusWeeks(6));
        stadia.schedule(id, 0, days);
        assertThat(lopen.detail(id).looptijd()).isEqualTo(days);
    }

    @Test
    void releasedInsideIsNotMadePublicOutside() {
        BesluitId id = drafted("Binnen en buiten", null);
        adopt(id);
        People.as(neighbour, () -> assertThatThrownBy(() -> stadia.release(id, 0, STAP))
                .as("an owner lets it go")
                .isInstanceOf(AccessDeniedException.class));
        StapData blad = new StapData(TODAY, "Gemeenteblad 2026, 4411", "");
        assertThatThrownBy(() -> stadia.publish(id, 0, blad))
                .isInstanceOfSatisfying(IllegalMove.class, refused("eerstVrij"));
        stadia.release(id, 0, STAP);
        assertThat(lopen.detail(id).vrijgegevenOp()).isEqualTo(TODAY);
        assertThat(lopen.detail(id).bekendOp()).as("another act").isNull();
        assertThatThrownBy(() -> stadia.release(id, version(id), STAP))
                .isInstanceOfSatisfying(IllegalMove.class, refused("alVrij"));
        stadia.publish(id, version(id), blad);
        stadia.publish(id, version(id), new StapData(TODAY, "Gemeenteblad 2026, 4412", "Het nummer klopte niet."));
        assertThat(lopen.detail(id).bekendmaking()).isNotNull();
        assertThat(lopen.detail(id).bekendmaking().orgaan()).isEqualTo("Gemeenteblad 2026, 4412");
        assertThat(lopen.detail(id).stappen()).as("both stay readable").hasSize(3);
    }

    @Test
    void aNewerBesluitTakesThePlaceOfAnOlderOneOnceItIsAdopted() {
        BesluitId first = adopt(drafted("Eerste plan", null));
        BesluitId second = drafted("Tweede plan", null);
        opvolgingen.replace(second, first, "De stikstofruimte veranderde.");
        assertThat(lopen.keten(first))
                .extracting(Ketenschakel::titel, Ketenschakel::opvolger, Ketenschakel::opgevolgd)
                .containsExactly(tuple("Eerste plan", second.value(), false), tuple("Tweede plan", null, false));
        adopt(second);
        BesluitId third = adopt(drafted("Derde plan", null));
        opvolgingen.replace(third, second, "Weer anders.");

        List<Ketenschakel> keten = lopen.keten(second);
        assertThat(keten)
                .as("the same from each of them")
                .isEqualTo(lopen.keten(first))
                .isEqualTo(lopen.keten(third))
                .extracting(Ketenschakel::titel, Ketenschakel::opgevolgd, Ketenschakel::reden)
                .containsExactly(
                        tuple("Eerste plan", true, "De stikstofruimte veranderde."),
                        tuple("Tweede plan", true, "Weer anders."),
                        tuple("Derde plan", false, ""));
        assertThatThrownBy(() -> opvolgingen.replace(first, third, "rond"))
                .isInstanceOfSatisfying(IllegalMove.class, refused("kring"));
        assertThatThrownBy(() -> opvolgingen.replace(third, first, "nog eens"))
                .isInstanceOfSatisfying(IllegalMove.class, refused("heeftOpvolger"));
        assertThatThrownBy(() -> opvolgingen.replace(first, first, "zichzelf"))
                .isInstanceOfSatisfying(IllegalMove.class, refused("zichzelf"));
        assertThatThrownBy(() -> opvolgingen.keepBoth(third, second))
                .isInstanceOfSatisfying(IllegalMove.class, refused("isOpgevolgd"));
        vorming.withdraw(third, "Toch niet.");
        assertThat(lopen.keten(first))
                .extracting(Ketenschakel::opgevolgd)
                .as("what took its place does not stand any more")
                .containsExactly(true, false, false);
    }

    @Test
    void whatEndedGoesNoFurtherUntilItsLastDayIsPutRight() {
        BesluitId id = adopt(drafted("Voor een jaar", null));
        stadia.schedule(id, 0, new LooptijdData(TODAY, Vervalreden.TIJDELIJK, null, null));
        context.getBean(TestClock.class).set(TODAY.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertThat(lopen.detail(id).over(TODAY)).isEmpty();
        assertThat(lopen.detail(id).over(TODAY.plusDays(1))).contains(Afloopreden.GEEINDIGD);
        assertThatThrownBy(() -> stadia.advance(id, version(id), Stadium.BEKRACHTIGD, STAP))
                .isInstanceOfSatisfying(IllegalMove.class, refused("geeindigd"));
        assertThatThrownBy(() -> stadia.release(id, version(id), STAP))
                .isInstanceOfSatisfying(IllegalMove.class, refused("geeindigd"));
        stadia.schedule(id, version(id), LooptijdData.NONE);
        stadia.release(id, version(id), STAP);
        assertThat(lopen.detail(id).vrijgegevenOp()).isEqualTo(TODAY);
    }

    @Test
    void whileItIsPreparedTheSuccessionCanBeTakenBack() {
        BesluitId old = adopt(drafted("Oud", null));
        BesluitId next = drafted("Nieuw", null);
        opvolgingen.replace(next, old, "Omdat het beter kan.");
        opvolgingen.keepBoth(next, old);
        assertThat(lopen.keten(old)).hasSize(1);
        assertThatThrownBy(() -> opvolgingen.keepBoth(next, old)).isInstanceOf(NotFound.class);
    }

    @Test
    void ofABesluitThatOneCannotSeeOnlyItsPlaceIsShown() {
        WerkruimteId elsewhere = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        BesluitId closed = adopt(vorming.draft(Besluiten.data(elsewhere, owner.organisatie(), "Geheim plan")));
        BesluitId open = adopt(drafted("Open plan", null));
        opvolgingen.replace(open, closed, "Daarom zeggen we niet hier.");

        List<Ketenschakel> seen = People.as(neighbour, () -> lopen.keten(open));
        assertThat(seen).hasSize(2);
        assertThat(seen).extracting(Ketenschakel::titel).containsExactlyInAnyOrder(null, "Open plan");
        assertThat(seen).extracting(Ketenschakel::reden).containsOnly("");
        People.as(neighbour, () -> {
            assertThat(lopen.keten(closed)).isEmpty();
            assertThatThrownBy(() -> opvolgingen.keepBoth(open, closed)).isInstanceOf(Exception.class);
            assertThat(lopen.choices(open, "plan")).isEmpty();
        });
        assertThat(lopen.choices(closed, "open")).extracting(Opvolgbaar::titel).containsExactly("Open plan");
        assertThat(lopen.choices(closed, "100%")).isEmpty();
    }

    @Test
    void strangersSeeAndChangeNothing() {
        BesluitId id = adopt(drafted("Van ons", null));
        People.as(stranger, () -> {
            assertThatThrownBy(() -> lopen.detail(id)).isInstanceOf(NotFound.class);
            assertThat(lopen.keten(id)).isEmpty();
            assertThatThrownBy(() -> stadia.release(id, 0, STAP)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> opvolgingen.replace(id, id, "nee")).isInstanceOf(IllegalMove.class);
        });
    }

    @Test
    void theTimelineOfADossierShowsTheStages() {
        DossierId dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
        KnoopId knoop = context.getBean(KnoopService.class)
                .raise(new KnoopData(wonen, dossier, "Waar eerst?", "", Set.of(), Set.of()));
        BesluitId id = drafted("Langs het spoor", knoop);
        stadia.advance(id, 0, Stadium.VOORNEMEN, STAP);
        List<Tijdlijnpunt> punten = statements.atMost(1, () -> context.getBean(BesluitTijdlijn.class)
                .punten(dossier, TODAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), 10));
        assertThat(punten)
                .extracting(Tijdlijnpunt::key, Tijdlijnpunt::titel)
                .containsExactly(tuple("besluitloop.verloop.voornemen", "Langs het spoor"));
        People.as(stranger, () -> assertThat(context.getBean(BesluitTijdlijn.class)
                        .punten(dossier, TODAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), 10))
                .isEmpty());
    }

    @Test
    void theTimelineOfADossierShowsWhereOrganisationsStoodAndWhichBodiesAdopted() {
        DossierId dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
        KnoopId knoop = context.getBean(KnoopService.class)
                .raise(new KnoopData(wonen, dossier, "Waar eerst?", "", Set.of(), Set.of()));
        BesluitId id = vorming.draft(Besluiten.ofKind(
                Besluiten.data(wonen, owner.organisatie(), "Langs het spoor", knoop, Set.of(), Set.of()),
                BesluitSoort.AFSPRAAK));
        context.getBean(StandpuntService.class)
                .take(id, 1, new StandpuntData(owner.organisatie(), Standpunt.VOOR, "", ""));
        VaststellingService vaststellingen = context.getBean(VaststellingService.class);
        vaststellingen.ask(id, Set.of(new BestuursorgaanId(101751)));
        Vaststellingen.Regel raad = lopen.vaststellingen(id).regels().getFirst();
        vaststellingen.record(
                id, raad.id(), raad.version(), new VaststellingData(VaststellingStand.VASTGESTELD, TODAY, "", ""));

        assertThat(context.getBean(BesluitTijdlijn.class)
                        .punten(dossier, TODAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), 10))
                .extracting(Tijdlijnpunt::key, Tijdlijnpunt::titel)
                .contains(
                        tuple("besluitloop.tijdlijn.standpuntVOOR", "Langs het spoor"),
                        tuple("besluitloop.tijdlijn.orgaanVASTGESTELD", "gemeenteraad Ommen: Langs het spoor"));
        assertThat(context.getBeansOfType(ItemInDossier.class).values().stream()
                        .filter(each -> each.soort() == ItemSoort.BESLUIT)
                        .map(each -> each.dossierOf(id.value())))
                .containsExactly(Optional.of(dossier));
        assertThat(context.getBeansOfType(ItemInDossier.class).values().stream()
                        .filter(each -> each.soort() == ItemSoort.KNOOP)
                        .map(each -> each.dossierOf(knoop.value())))
                .containsExactly(Optional.of(dossier));
    }

    @Test
    void readingTakesFewStatements() {
        BesluitId id = adopt(drafted("Zuinig", null));
        stadia.release(id, 0, STAP);
        statements.atMost(2, () -> lopen.detail(id));
        statements.atMost(1, () -> lopen.keten(id));
        statements.atMost(1, () -> lopen.choices(id, "zui"));
    }

    private static Consumer<IllegalMove> refused(String why) {
        return move -> assertThat(move.key()).isEqualTo("besluitloop.move." + why);
    }

    private BesluitId drafted(String titel, @Nullable KnoopId knoop) {
        return vorming.draft(data(titel, knoop));
    }

    private BesluitData data(String titel, @Nullable KnoopId knoop) {
        return Besluiten.ofKind(
                Besluiten.data(wonen, owner.organisatie(), titel, knoop, Set.of(), Set.of()), BesluitSoort.BESLUIT);
    }

    private BesluitId adopt(BesluitId id) {
        vorming.record(
                id,
                context.getBean(BesluitService.class).detail(id).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
        return id;
    }

    private long version(BesluitId id) {
        return lopen.detail(id).version();
    }

    private List<String> happened(BesluitId id) {
        return context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.BESLUIT, id.value())).stream()
                .map(VerloopRegel::soort)
                .toList();
    }
}
