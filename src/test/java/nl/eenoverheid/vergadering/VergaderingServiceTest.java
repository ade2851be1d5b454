package nl.eenoverheid.vergadering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.Taken;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"bezoek", "signaal"})
@Capability("E7")
class VergaderingServiceTest {
    private final VergaderingService vergaderingen;
    private final AgendaService agenda;
    private final TaakService taken;
    private final DossierService dossiers;
    private final SignaalService signalen;
    private final KoppelingService koppelingen;
    private final PlaatsingService plaatsingen;
    private final VergaderingTijdlijn tijdlijn;
    private final StatementBudget statements;
    private final World world;
    private SignedIn province;
    private SignedIn ommen;
    private SignedIn stranger;
    private SignedIn other;
    private WerkruimteId wonen;
    private WerkruimteId shared;
    private DossierId dossier;
    private VergaderingId vergadering;

    @Autowired
    VergaderingServiceTest(
            VergaderingService vergaderingen,
            AgendaService agenda,
            TaakService taken,
            DossierService dossiers,
            SignaalService signalen,
            KoppelingService koppelingen,
            PlaatsingService plaatsingen,
            VergaderingTijdlijn tijdlijn,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.taken = taken;
        this.dossiers = dossiers;
        this.signalen = signalen;
        this.koppelingen = koppelingen;
        this.plaatsingen = plaatsingen;
        this.tijdlijn = tijdlijn;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void plan() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        stranger = world.official(World.OMMEN);
        other = world.official(World.DALFSEN);
        shared = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR, other, WerkruimteRol.DEELNEMER));
        wonen = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER));
        People.signIn(province);
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        vergadering = vergaderingen.plan(dossier, Vergaderingen.data("Voortgang", ommen, province), null);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoIsInvitedSeesItComing() {
        People.as(ommen, () -> assertThat(vergaderingen.coming(wonen))
                .extracting(VergaderingListItem::titel)
                .containsExactly("Voortgang"));
        People.as(stranger, () -> {
            assertThat(vergaderingen.coming(null)).isEmpty();
            assertThatThrownBy(() -> vergaderingen.detail(vergadering)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agenda.add(vergadering, Vergaderingen.punt("Wij", "Mag dit?")))
                    .isInstanceOf(NotFound.class);
            assertThat(vergaderingen.ofDossier(dossier, null).rows()).isEmpty();
            assertThat(tijdlijn.punten(dossier, Instant.parse("2027-01-01T00:00:00Z"), 5))
                    .isEmpty();
        });
        step(VergaderingAct.CANCEL, "Te weinig mensen.");
        People.as(ommen, () -> assertThat(vergaderingen.coming(wonen)).isEmpty());
        assertThat(vergaderingen.detail(vergadering).reden()).isEqualTo("Te weinig mensen.");
    }

    @Test
    void listHoldsWhatComesAndWhatWasOfAllThatOneSees() {
        VergaderingId later = vergaderingen.plan(dossier, Vergaderingen.data("Later", province), null);
        var here = new VergaderingFilter(wonen, null, false, false);
        assertThat(titles(here)).containsExactly("Voortgang", "Later");
        People.as(ommen, () -> {
            assertThat(titles(here)).containsExactly("Voortgang", "Later");
            assertThat(titles(new VergaderingFilter(wonen, null, false, true)))
                    .as("where they are invited")
                    .containsExactly("Voortgang");
        });
        People.as(other, () -> assertThat(titles(new VergaderingFilter(null, null, false, false)))
                .as("another werkruimte")
                .isEmpty());
        People.as(stranger, () -> assertThat(titles(here)).isEmpty());
        vergaderingen.step(later, 0, VergaderingAct.CANCEL, "Niet nodig.");

        assertThat(titles(here)).containsExactly("Voortgang");
        assertThat(titles(here.over(true))).containsExactly("Later");
        assertThat(titles(new VergaderingFilter(wonen, VergaderingStatus.BEZIG, false, false)))
                .isEmpty();
        assertThat(titles(new VergaderingFilter(wonen, VergaderingStatus.BEZIG, true, false)))
                .isEmpty();
    }

    @Test
    void listGoesOnFromPageToPage() {
        for (int i = 0; i < VergaderingenReadRepository.PAGE; i++) {
            vergaderingen.plan(dossier, Vergaderingen.data("Nog een", province), null);
        }
        var here = new VergaderingFilter(wonen, null, false, false);
        Page<VergaderingListItem> first = vergaderingen.list(here, null);
        Page<VergaderingListItem> second = vergaderingen.list(here, first.next());

        assertThat(first.rows()).hasSize(VergaderingenReadRepository.PAGE);
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void everyPointBeginsWithWhomItIsAbout() {
        assertThatThrownBy(() -> agenda.add(vergadering, Vergaderingen.punt("  ", "Mag dit?")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("overWie"));
        SignaalId heard = signalen.note(Signalen.data(wonen, "Wij wachten al twee jaar"));
        var withVoice = new AgendapuntData("Starters", "Wat kan nu?", invited(ommen), Set.of(heard.value()));
        assertThatThrownBy(() -> agenda.add(vergadering, withVoice))
                .as("it does not go with the dossier yet")
                .isInstanceOf(InvalidInput.class);
        koppelingen.link(heard, dossier);
        agenda.add(vergadering, withVoice);

        VergaderingDetail.Punt punt = points().getFirst();
        assertThat(punt.overWie()).isEqualTo("Starters");
        assertThat(punt.signalen()).extracting(VergaderingDetail.Stem::kop).containsExactly("Wij wachten al twee jaar");
        assertThatThrownBy(() -> agenda.add(vergadering, new AgendapuntData("Wij", "Wie?", 1L, Set.of())))
                .as("who is not invited brings nothing")
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void voicesThatSomebodyMayNotSeeAreCounted() {
        SignaalId heard = signalen.note(Signalen.data(wonen, "Wij wachten al twee jaar"));
        koppelingen.link(heard, dossier);
        agenda.add(vergadering, new AgendapuntData("Starters", "Wat kan nu?", null, Set.of(heard.value())));
        plaatsingen.place(new Item(ItemSoort.DOSSIER, dossier.value()), shared);

        People.as(other, () -> {
            VergaderingDetail.Punt punt = points().getFirst();
            assertThat(punt.signalen()).isEmpty();
            assertThat(punt.verborgen()).isEqualTo(1);
        });
    }

    @Test
    void orderIsChangedAndStays() {
        Stream.of("Een", "Twee", "Drie").forEach(each -> agenda.add(vergadering, Vergaderingen.punt("Ons", each)));
        agenda.move(vergadering, points().getLast().id(), 0);
        assertThat(questions()).containsExactly("Drie", "Een", "Twee");
        agenda.move(vergadering, points().getFirst().id(), 99);
        assertThat(questions()).containsExactly("Een", "Twee", "Drie");
        agenda.remove(vergadering, points().get(1).id());
        assertThat(questions()).containsExactly("Een", "Drie");
    }

    @Test
    void pointOfWhichSomethingWasNotedStaysOnTheAgenda() {
        Stream.of("Een", "Twee", "Drie").forEach(each -> agenda.add(vergadering, Vergaderingen.punt("Ons", each)));
        step(VergaderingAct.START, "");
        agenda.presentAsBefore(vergadering, points().getFirst().id());
        conclude(points().get(1), Uitkomst.BESPROKEN, "Gehoord.");

        for (VergaderingDetail.Punt noted : points().subList(0, 2)) {
            assertThatThrownBy(() -> agenda.remove(vergadering, noted.id()))
                    .isInstanceOfSatisfying(IllegalMove.class, refused -> assertThat(refused.key())
                            .isEqualTo("vergadering.move.noted"));
        }
        agenda.remove(vergadering, points().getLast().id());
        assertThat(questions()).containsExactly("Een", "Twee");
    }

    @Test
    void presenceIsOfAPersonAtAPointAndGoesOnToTheNext() {
        Stream.of("Een", "Twee").forEach(each -> agenda.add(vergadering, Vergaderingen.punt("Ons", each)));
        step(VergaderingAct.START, "");
        long first = points().getFirst().id();
        long second = points().getLast().id();
        agenda.presentAsBefore(vergadering, first);
        assertThat(points().getFirst().aanwezig()).hasSize(2).containsValue(Aanwezigheid.of(Aanwezig.AANWEZIG));
        agenda.present(vergadering, first, invited(ommen), new Aanwezigheid(Aanwezig.VERVANGER, " de griffier\n"));
        agenda.presentAsBefore(vergadering, second);

        assertThat(points().getLast().aanwezig())
                .containsEntry(invited(ommen), new Aanwezigheid(Aanwezig.VERVANGER, "de griffier"))
                .containsEntry(invited(province), Aanwezigheid.of(Aanwezig.AANWEZIG));
        agenda.present(vergadering, second, invited(ommen), new Aanwezigheid(Aanwezig.AFWEZIG, "niemand"));
        assertThat(points().getLast().aanwezig()).containsEntry(invited(ommen), Aanwezigheid.of(Aanwezig.AFWEZIG));
        assertThatThrownBy(() -> agenda.present(vergadering, first, 1, Aanwezigheid.of(Aanwezig.AFWEZIG)))
                .isInstanceOf(NotFound.class);
        var tooLong = new Aanwezigheid(Aanwezig.VERVANGER, "x".repeat(201));
        assertThatThrownBy(() -> agenda.present(vergadering, first, invited(ommen), tooLong))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoComesLateIsLetInWhileItRuns() {
        agenda.add(vergadering, Vergaderingen.punt("Starters", "Wat kan nu?"));
        var whole = new GenodigdeData(ommen.organisatie(), null);
        assertThatThrownBy(() -> agenda.invite(vergadering, whole)).isInstanceOf(IllegalMove.class);
        step(VergaderingAct.START, "");
        agenda.presentAsBefore(vergadering, points().getFirst().id());
        agenda.invite(vergadering, whole);
        agenda.invite(vergadering, whole);

        assertThat(vergaderingen.detail(vergadering).genodigden()).hasSize(3);
        assertThat(points().getFirst().aanwezig())
                .as("who was noted stays noted")
                .hasSize(2);
        var notHere = new GenodigdeData(stranger.organisatie(), stranger.id());
        assertThatThrownBy(() -> agenda.invite(vergadering, notHere)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void ofTwoWhoWriteAnOutcomeTheSecondReadsTheFirst() {
        agenda.add(vergadering, Vergaderingen.punt("Starters", "Wat kan nu?"));
        step(VergaderingAct.START, "");
        VergaderingDetail.Punt seen = points().getFirst();
        agenda.present(vergadering, seen.id(), invited(ommen), Aanwezigheid.of(Aanwezig.AANWEZIG));
        conclude(seen, Uitkomst.BESPROKEN, "Eerst luisteren.");

        assertThatThrownBy(() -> conclude(seen, Uitkomst.BESLOTEN, "We bouwen."))
                .isInstanceOf(Stale.class);
        assertThat(points().getFirst().tekst()).isEqualTo("Eerst luisteren.");
        assertThatThrownBy(() -> conclude(points().getFirst(), Uitkomst.ACTIE, " "))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsAgreedBecomesATaskAndWhatIsPutOffComesBack() {
        Stream.of("Een", "Twee").forEach(each -> agenda.add(vergadering, Vergaderingen.punt("Ons", each)));
        step(VergaderingAct.START, "");
        conclude(points().getFirst(), Uitkomst.ACTIE, "Ommen rekent het na.");
        step(VergaderingAct.HOLD, "");
        assertThatThrownBy(() -> step(VergaderingAct.ADOPT, ""))
                .isInstanceOfSatisfying(IllegalMove.class, refused -> assertThat(refused.key())
                        .isEqualTo("vergadering.move.openPoints"));
        conclude(points().getLast(), Uitkomst.DOORGESCHOVEN, "");
        TaakId taak = taken.ask(Taken.data(wonen, dossier, ommen, "Reken het na"));
        agenda.follow(vergadering, points().getFirst().id(), taak);
        assertThatThrownBy(() -> agenda.follow(vergadering, points().getLast().id(), taak))
                .isInstanceOf(IllegalMove.class);
        step(VergaderingAct.ADOPT, "");

        assertThat(vergaderingen.ofTaak(taak).map(VergaderingListItem::id)).contains(vergadering.value());
        assertThat(vergaderingen.detail(vergadering).acts()).isEmpty();
        VergaderingId next =
                vergaderingen.plan(dossier, Vergaderingen.data("Voortgang 2", ommen, province), vergadering);
        assertThat(vergaderingen.detail(next).agenda())
                .extracting(VergaderingDetail.Punt::vraag)
                .containsExactly("Twee");
        assertThat(vergaderingen.ofDossier(dossier, null).rows())
                .extracting(VergaderingListItem::titel)
                .containsExactly("Voortgang 2", "Voortgang");
        assertThat(tijdlijn.punten(dossier, Instant.parse("2027-01-01T00:00:00Z"), 5))
                .extracting(Tijdlijnpunt::key)
                .containsExactly("vergadering.tijdlijn.GEPLAND", "vergadering.tijdlijn.VASTGESTELD");
    }

    @Test
    void badInputIsToldAtOnce() {
        var wrong = new VergaderingData("", null, 900, "", "javascript:alert(1)", List.of());
        assertThatThrownBy(() -> vergaderingen.plan(dossier, wrong, null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("titel", "begintOp", "minuten", "link", "genodigden"));
        assertThatThrownBy(() -> vergaderingen.plan(dossier, Vergaderingen.data("Met een vreemde", stranger), null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Capability("E1")
    void dossierStaysOpenUntilReportsAreAdopted() {
        assertThat(dossiers.stillOpen(dossier)).containsExactly(new OpenInDossier.Open("vergadering.openInDossier", 1));
        step(VergaderingAct.CANCEL, "Niet nodig.");
        assertThat(dossiers.stillOpen(dossier)).isEmpty();
    }

    @Test
    void readingTakesFewStatements() {
        agenda.add(vergadering, Vergaderingen.punt("Starters", "Wat kan nu?"));
        vergaderingen.coming(null);
        statements.atMost(1, () -> vergaderingen.coming(null));
        statements.atMost(1, () -> vergaderingen.ofDossier(dossier, null));
        statements.atMost(3, () -> vergaderingen.detail(vergadering));
        statements.atMost(1, () -> vergaderingen.list(VergaderingFilter.KOMEND, null));
        statements.atMost(1, () -> vergaderingen.choices(dossier));
    }

    private void step(VergaderingAct act, String reden) {
        vergaderingen.step(vergadering, vergaderingen.detail(vergadering).version(), act, reden);
    }

    private List<String> titles(VergaderingFilter filter) {
        return vergaderingen.list(filter, null).rows().stream()
                .map(VergaderingListItem::titel)
                .toList();
    }

    private void conclude(VergaderingDetail.Punt punt, Uitkomst uitkomst, String tekst) {
        agenda.conclude(vergadering, punt.id(), punt.version(), new PuntUitkomst(uitkomst, tekst));
    }

    private List<VergaderingDetail.Punt> points() {
        return vergaderingen.detail(vergadering).agenda();
    }

    private List<String> questions() {
        return points().stream().map(VergaderingDetail.Punt::vraag).toList();
    }

    private long invited(SignedIn person) {
        return vergaderingen.detail(vergadering).genodigden().stream()
                .filter(each -> person.id().equals(each.data().persoon()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
