package nl.eenoverheid.voortgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
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
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.OrganisatieId;
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

@ModuleTest(
        extraIncludes = {
            "besluit",
            "afweging",
            "cijfer",
            "knoop",
            "bevoegdheid",
            "dossier",
            "duiding",
            "signaal",
            "overheid",
            "bezoek"
        })
@Capability("C3")
class VoortgangServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate LATER = TODAY.plusMonths(2);

    private final ApplicationContext context;
    private final VoortgangService voortgang;
    private final UitvoeringService uitvoering;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private SignedIn reader;
    private OrganisatieId ommen;
    private OrganisatieId dalfsen;
    private WerkruimteId wonen;
    private BesluitId besluit;

    @Autowired
    VoortgangServiceTest(ApplicationContext context) {
        this.context = context;
        this.voortgang = context.getBean(VoortgangService.class);
        this.uitvoering = context.getBean(UitvoeringService.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void adopted() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        ommen = owner.organisatie();
        dalfsen = neighbour.organisatie();
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        besluit = adopt("Eerst langs het spoor", null);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void stepsRollUpToTheBesluitByTheirWeight() {
        UitvoeringsstapId cables = uitvoering.plan(besluit, step("Kabels verleggen", ommen, 1));
        UitvoeringsstapId houses = uitvoering.plan(besluit, step("340 woningen bouwen", dalfsen, 3));
        UitvoeringsstapId sign = uitvoering.plan(besluit, step("Een bord plaatsen", ommen, 1));
        assertThat(seen().voortgang().percentage()).isZero();

        report(cables, 100);
        report(houses, 33);
        uitvoering.drop(sign, version(sign), "Er staat al een bord.");

        Voortgang whole = seen().voortgang();
        assertThat(whole.percentage())
                .as("(100 + 3 x 33) / 4, and what is dropped does not count")
                .isEqualTo(49);
        assertThat(whole.stappen()).isEqualTo(2);
        assertThat(whole.klaar()).isEqualTo(1);
        assertThat(seen().isWeighted()).isTrue();
        assertThat(voortgang.ofBesluiten(Set.of(besluit.value())))
                .as("the same rule in SQL")
                .containsExactly(whole);

        report(houses, 99);
        assertThat(seen().voortgang().isFinished()).as("rounded down").isFalse();
        report(houses, 100);
        assertThat(seen().voortgang().isFinished()).isTrue();
        assertThat(verloop())
                .startsWith("voortgang.verloop.uitgevoerd", "voortgang.verloop.klaar", "voortgang.verloop.gemeld")
                .containsOnlyOnce("voortgang.verloop.uitgevoerd");
    }

    @Test
    void everythingThatWasSaidStaysReadable() {
        UitvoeringsstapId id = uitvoering.plan(besluit, step("Kabels verleggen", ommen, 1));
        uitvoering.report(id, version(id), new VoortgangData(60, null, "De helft ligt er."));
        assertThatThrownBy(() -> report(id, 40)).as("less without a reason").isInstanceOf(InvalidInput.class);
        uitvoering.report(id, version(id), new VoortgangData(40, null, "Een kabel lag verkeerd."));
        uitvoering.report(id, version(id), new VoortgangData(100, TODAY.minusDays(1), ""));
        assertThatThrownBy(() -> uitvoering.change(id, version(id), step("Anders", ommen, 1)))
                .as("what is done is not planned otherwise")
                .isInstanceOf(IllegalMove.class);

        StapDetail stap = only();
        assertThat(stap.status()).isEqualTo(StapStatus.KLAAR);
        assertThat(stap.klaarOp()).isEqualTo(TODAY.minusDays(1));
        assertThat(stap.meldingen())
                .extracting(StapDetail.Melding::soort, StapDetail.Melding::percentage, StapDetail.Melding::toelichting)
                .containsExactly(
                        tuple(MeldingSoort.KLAAR, 100, ""),
                        tuple(MeldingSoort.GEMELD, 40, "Een kabel lag verkeerd."),
                        tuple(MeldingSoort.GEMELD, 60, "De helft ligt er."),
                        tuple(MeldingSoort.GEPLAND, 0, ""));
        uitvoering.report(id, version(id), new VoortgangData(90, null, "Toch niet klaar."));
        assertThat(only().status()).isEqualTo(StapStatus.OPEN);
        assertThat(only().klaarOp()).isNull();
    }

    @Test
    void eachOrganisationSpeaksForItsOwnStepsAndAnOwnerForAll() {
        UitvoeringsstapId ours = uitvoering.plan(besluit, step("Kabels verleggen", ommen, 1));
        UitvoeringsstapId theirs = uitvoering.plan(besluit, step("Woningen bouwen", dalfsen, 1));
        People.as(neighbour, () -> {
            assertThat(seen().stappen())
                    .extracting(stap -> stap.data().wat(), StapDetail::canChange)
                    .containsExactly(tuple("Kabels verleggen", false), tuple("Woningen bouwen", true));
            assertThatThrownBy(() -> report(ours, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> uitvoering.plan(besluit, step("Voor een ander", ommen, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> uitvoering.change(theirs, version(theirs), step("Weggeven", ommen, 1)))
                    .as("a step is not pushed to another organisation")
                    .isInstanceOf(AccessDeniedException.class);
            report(theirs, 20);
        });
        People.as(reader, () -> {
            assertThat(seen().canPlan()).isFalse();
            assertThatThrownBy(() -> report(ours, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> uitvoering.plan(besluit, step("Lezen", reader.organisatie(), 1)))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(world.official(World.OVERIJSSEL), () -> {
            assertThatThrownBy(() -> voortgang.ofBesluit(besluit)).isInstanceOf(NotFound.class);
            assertThat(voortgang.ofBesluiten(Set.of(besluit.value()))).isEmpty();
            assertThatThrownBy(() -> uitvoering.plan(besluit, step("Vreemd", ommen, 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> uitvoering.drop(ours, 0, "Omdat.")).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(() -> seen())
                .isInstanceOf(AccessDeniedException.class));
        report(theirs, 30);
    }

    @Test
    void onlyAnAdoptedBesluitIsCarriedOut() {
        BesluitvormingService vorming = context.getBean(BesluitvormingService.class);
        BesluitId draft = vorming.draft(Besluiten.data(wonen, ommen, "Nog niets"));
        assertThatThrownBy(() -> uitvoering.plan(draft, step("Te vroeg", ommen, 1)))
                .isInstanceOf(IllegalMove.class);
        UitvoeringsstapId id = uitvoering.plan(besluit, late("Kabels verleggen"));
        assertThat(voortgang.late(wonen)).hasSize(1);
        vorming.withdraw(besluit, "De provincie trok zich terug.");
        assertThatThrownBy(() -> report(id, 10)).isInstanceOf(IllegalMove.class);
        assertThat(seen().canPlan()).isFalse();
        assertThat(voortgang.late(wonen)).as("nobody waits for it any more").isEmpty();
        assertThat(only().data().wat()).as("still readable").isEqualTo("Kabels verleggen");
    }

    @Test
    void whatIsLateWaitsForTheOrganisationThatDoesIt() {
        UitvoeringsstapId id = uitvoering.plan(besluit, late("Kabels verleggen"));
        uitvoering.plan(besluit, step("Nog lang niet", ommen, 1));
        assertThat(only().werkdagenTeLaat()).isEqualTo(2);
        assertThat(voortgang.late(null))
                .contains(new LateStap(besluit, "Eerst langs het spoor", "Kabels verleggen", 2));
        assertThat(voortgang.late(wonen)).hasSize(1);
        assertThat(seen().voortgang().teLaat()).isEqualTo(1);
        People.as(neighbour, () -> assertThat(voortgang.late(wonen)).isEmpty());
        report(id, 100);
        assertThat(voortgang.late(wonen)).isEmpty();
    }

    @Test
    void aDossierShowsItsBesluitenTogether() {
        DossierId dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
        BesluitId one = adopt("Eerst het spoor", question(dossier, "Waar eerst?"));
        BesluitId two = adopt("Dan het erf", question(dossier, "Waar daarna?"));
        adopt("Zonder stappen", question(dossier, "En dan?"));
        report(uitvoering.plan(one, step("Kabels", ommen, 1)), 75);
        report(uitvoering.plan(two, step("Erf", ommen, 9)), 50);

        List<Voortgang> all = voortgang.ofDossier(dossier);
        assertThat(all)
                .extracting(Voortgang::titel, Voortgang::percentage, Voortgang::isPlanned)
                .containsExactlyInAnyOrder(
                        tuple("Eerst het spoor", 75, true),
                        tuple("Dan het erf", 50, true),
                        tuple("Zonder stappen", 0, false));
        assertThat(Voortgang.together(all)).as("each besluit counts once").isEqualTo(62);
        assertThat(Voortgang.together(List.of())).isZero();
        People.as(world.official(World.OVERIJSSEL), () -> assertThat(voortgang.ofDossier(dossier))
                .isEmpty());
    }

    @Test
    void badInputAndOldScreensAreRefused() {
        assertThatThrownBy(() -> uitvoering.plan(
                        besluit, new UitvoeringsstapData(" ", null, LATER, LocalDate.of(2026, 1, 1), 11)))
                .isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("wat", "organisatie", "tot", "gewicht"));
        assertThatThrownBy(() -> uitvoering.plan(
                        besluit, new UitvoeringsstapData("a".repeat(201), ommen, LocalDate.MIN, LocalDate.MAX, 0)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> uitvoering.plan(besluit, step("Bestaat niet", new OrganisatieId(-1), 1)))
                .isInstanceOf(NotFound.class);
        UitvoeringsstapId id = uitvoering.plan(besluit, step("Kabels verleggen", ommen, 1));
        for (VoortgangData bad : List.of(
                new VoortgangData(null, null, ""),
                new VoortgangData(-1, null, ""),
                new VoortgangData(101, null, ""),
                new VoortgangData(100, null, ""),
                new VoortgangData(100, TODAY.plusDays(1), ""),
                new VoortgangData(10, null, "a".repeat(1001)),
                new VoortgangData(10, null, "\u202e"))) {
            assertThatThrownBy(() -> uitvoering.report(id, version(id), bad)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> uitvoering.drop(id, version(id), " ")).isInstanceOf(InvalidInput.class);
        long before = version(id);
        report(id, 10);
        assertThatThrownBy(() -> uitvoering.report(id, before, new VoortgangData(20, null, "")))
                .isInstanceOf(Stale.class);
        uitvoering.drop(id, version(id), "Niet nodig.");
        assertThatThrownBy(() -> report(id, 20)).as("dropped").isInstanceOf(IllegalMove.class);
    }

    @Test
    void staysWithinItsStatementBudget() {
        UitvoeringsstapId id = uitvoering.plan(besluit, step("Kabels verleggen", ommen, 1));
        long version = version(id);
        StatementBudget statements = context.getBean(StatementBudget.class);
        statements.atMost(2, () -> voortgang.ofBesluit(besluit));
        statements.atMost(1, () -> voortgang.ofBesluiten(Set.of(besluit.value())));
        statements.atMost(1, () -> voortgang.late(null));
        // where it stands, step, its reports, step, report, whether all is done, verloop
        statements.atMost(8, () -> uitvoering.report(id, version, new VoortgangData(50, null, "")));
    }

    private BesluitId adopt(String titel, @Nullable KnoopId knoop) {
        BesluitvormingService vorming = context.getBean(BesluitvormingService.class);
        BesluitId id = vorming.draft(Besluiten.data(wonen, ommen, titel, knoop, Set.of(), Set.of()));
        context.getBean(StandpuntService.class).take(id, 1, Besluiten.position(ommen, Standpunt.VOOR, "Het kan."));
        vorming.record(
                id,
                context.getBean(BesluitService.class).detail(id).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
        return id;
    }

    private KnoopId question(DossierId dossier, String vraag) {
        return context.getBean(KnoopService.class).raise(new KnoopData(wonen, dossier, vraag, "", Set.of(), Set.of()));
    }

    private BesluitVoortgang seen() {
        return voortgang.ofBesluit(besluit);
    }

    private StapDetail only() {
        return seen().stappen().getFirst();
    }

    private long version(UitvoeringsstapId id) {
        return seen().stappen().stream()
                .filter(stap -> stap.id().equals(id))
                .findFirst()
                .map(StapDetail::version)
                .orElse(0L);
    }

    private void report(UitvoeringsstapId id, int percentage) {
        long version = context.getBean(JdbcClient.class)
                .sql("select version from uitvoeringsstap where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        uitvoering.report(
                id, version, new VoortgangData(percentage, percentage == VoortgangData.DONE ? TODAY : null, ""));
    }

    private List<String> verloop() {
        return context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.BESLUIT, besluit.value())).stream()
                .map(VerloopRegel::soort)
                .toList();
    }

    private static UitvoeringsstapData step(String wat, OrganisatieId organisatie, int gewicht) {
        return new UitvoeringsstapData(wat, organisatie, TODAY, LATER, gewicht);
    }

    private UitvoeringsstapData late(String wat) {
        return new UitvoeringsstapData(wat, ommen, TODAY.minusDays(20), LocalDate.of(2026, 2, 27), 1);
    }
}
