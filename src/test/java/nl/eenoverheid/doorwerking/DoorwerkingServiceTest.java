package nl.eenoverheid.doorwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bestuursafspraak.AfspraakData;
import nl.eenoverheid.bestuursafspraak.AfspraakKeepService;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.bestuursafspraak.Afspraken;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

/** A dossier names agreements of anywhere, and hears where its card promises what they fix. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("F6")
class DoorwerkingServiceTest {
    private final ApplicationContext context;
    private final DoorwerkingService doorwerkingen;
    private final AfspraakKeepService keep;
    private final SpeelruimteService cards;
    private final World world;
    private final LocalDate today;

    private SignedIn owner;
    private SignedIn reader;
    private SignedIn elsewhere;
    private WerkruimteId werkruimte;
    private DossierId dossier;
    private BestuursafspraakId deal;

    @Autowired
    DoorwerkingServiceTest(ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.context = context;
        this.doorwerkingen = context.getBean(DoorwerkingService.class);
        this.keep = context.getBean(AfspraakKeepService.class);
        this.cards = context.getBean(SpeelruimteService.class);
        this.world = new World(jdbc, manager);
        this.today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), ZoneId.of("Europe/Amsterdam"));
    }

    @BeforeEach
    void dealOfElsewhere() {
        owner = world.official(World.OMMEN);
        reader = world.official(World.DALFSEN);
        elsewhere = world.official(World.ZWOLLE);
        deal = People.as(
                elsewhere, () -> agreed(open(world.werkruimte(Map.of(elsewhere, WerkruimteRol.EIGENAAR))), "Woondeal"));
        People.signIn(owner);
        werkruimte = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        dossier = open(werkruimte);
        card(Gezicht.INWONERS, 0, Ruimte.OPEN);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatTheCardPromisesThoughAnAgreementFixesItIsSaid() {
        assertThat(doorwerkingen.keuzes(dossier)).contains(new AfspraakKeuze(deal, "Woondeal"));
        assertThat(doorwerkingen.onderwerpen(dossier)).containsExactly("Aantal huizen");
        doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of("Aantal huizen"));

        assertThat(doorwerkingen.tegenspraken(dossier))
                .containsExactly(new Vastgelegd("Aantal huizen", Gezicht.INWONERS, Ruimte.OPEN, deal, "Woondeal"));
        assertThat(doorwerkingen.keuzes(dossier)).doesNotContain(new AfspraakKeuze(deal, "Woondeal"));
        People.as(elsewhere, () -> assertThat(doorwerkingen.dossiers(deal))
                .as("a dossier that they do not see is not named")
                .hasSize(1)
                .noneMatch(each -> each.dossier().equals(dossier)));
        assertThat(points())
                .extracting(Tijdlijnpunt::key, Tijdlijnpunt::titel)
                .containsExactly(tuple("doorwerking.tijdlijn.linked", "Woondeal"));

        card(Gezicht.INWONERS, 1, Ruimte.VAST);
        assertThat(doorwerkingen.tegenspraken(dossier)).isEmpty();
    }

    @Test
    void anAgreementThatIsOverFixesNothing() {
        doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of("Aantal huizen"));
        People.as(elsewhere, () -> keep.terminate(deal, 1, today, "Het geld is op."));

        assertThat(doorwerkingen.tegenspraken(dossier)).isEmpty();
        assertThat(doorwerkingen.ofDossier(dossier))
                .extracting(DossierAfspraak::titel, DossierAfspraak::onderwerpen)
                .containsExactly(tuple("Woondeal", List.of("Aantal huizen")));
    }

    @Test
    void topicsComeFromTheCardAndStayWhenTheyLeaveIt() {
        assertThatThrownBy(() -> doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of("Hoogte")))
                .isInstanceOf(InvalidInput.class);
        doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of("Aantal huizen"));
        assertThatThrownBy(() -> doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of()))
                .isInstanceOf(Stale.class);
        cards.record(dossier, Gezicht.INWONERS, 1, data("Hoogte", Ruimte.OPEN));
        long version = doorwerkingen.ofDossier(dossier).getFirst().version();
        doorwerkingen.fix(dossier, deal, version, List.of("Aantal huizen", "Hoogte"));

        assertThat(doorwerkingen.ofDossier(dossier).getFirst().onderwerpen())
                .containsExactly("Aantal huizen", "Hoogte");
        assertThat(doorwerkingen.tegenspraken(dossier))
                .extracting(Vastgelegd::onderwerp)
                .containsExactly("Hoogte");
        doorwerkingen.remove(dossier, deal);
        assertThat(doorwerkingen.ofDossier(dossier)).isEmpty();
    }

    @Test
    void whoReadsOnlySaysNothingAndDraftsOfElsewhereAreNotNamed() {
        People.as(reader, () -> {
            assertThat(doorwerkingen.ofDossier(dossier)).isEmpty();
            assertThatThrownBy(() -> doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(elsewhere, () -> {
            assertThatThrownBy(() -> doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of()))
                    .isInstanceOf(NotFound.class);
            assertThat(doorwerkingen.keuzes(dossier)).isEmpty();
        });
        BestuursafspraakId kept = agreed(dossier, "Eigen convenant");
        assertThatThrownBy(() -> doorwerkingen.remove(dossier, kept))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("doorwerking.move.kept"));
        BestuursafspraakId draft = keep.draft(open(werkruimte), convenant("In de maak"));
        assertThatThrownBy(() -> doorwerkingen.fix(dossier, draft, DoorwerkingService.NEW, List.of()))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("doorwerking.move.draft"));
        context.getBean(DossierService.class).move(dossier, DossierFase.GESLOTEN, "Klaar.");
        assertThatThrownBy(() -> doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of()))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("doorwerking.move.closed"));
    }

    @Test
    void staysWithinItsStatementBudget() {
        StatementBudget statements = context.getBean(StatementBudget.class);
        doorwerkingen.fix(dossier, deal, DoorwerkingService.NEW, List.of("Aantal huizen"));
        statements.atMost(1, () -> doorwerkingen.ofDossier(dossier));
        statements.atMost(1, () -> doorwerkingen.dossiers(deal));
        statements.atMost(1, () -> doorwerkingen.keuzes(dossier));
        statements.atMost(1, this::points);
    }

    private DossierId open(WerkruimteId where) {
        return context.getBean(DossierService.class).open(Dossiers.data(where, "Wonen"));
    }

    private BestuursafspraakId agreed(DossierId kept, String titel) {
        BestuursafspraakId id = keep.draft(kept, convenant(titel));
        keep.enter(id, context.getBean(AfspraakService.class).detail(id).version());
        return id;
    }

    private AfspraakData convenant(String titel) {
        return Afspraken.data(titel, today, null, List.of(owner.organisatie()));
    }

    private void card(Gezicht gezicht, int nummer, Ruimte ruimte) {
        cards.record(dossier, gezicht, nummer, data("Aantal huizen", ruimte));
    }

    private SpeelruimteData data(String onderwerp, Ruimte ruimte) {
        return new SpeelruimteData(
                Participatie.ADVISEREN, today, List.of(new SpeelruimteData.Onderwerp(onderwerp, ruimte, "Dat is zo.")));
    }

    private List<Tijdlijnpunt> points() {
        return context.getBean(DoorwerkingTijdlijn.class).punten(dossier, Instant.parse("2030-01-01T00:00:00Z"), 20);
    }
}
