package nl.eenoverheid.samenhang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("E3")
class SamenhangServiceTest {
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    private final SamenhangService samenhang;
    private final DossierService dossiers;
    private final VerloopService verloop;
    private final TijdlijnBron tijdlijn;
    private final StatementBudget statements;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId shared;
    private WerkruimteId own;

    @Autowired
    SamenhangServiceTest(
            SamenhangService samenhang,
            DossierService dossiers,
            VerloopService verloop,
            SamenhangTijdlijn tijdlijn,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.samenhang = samenhang;
        this.dossiers = dossiers;
        this.verloop = verloop;
        this.tijdlijn = tijdlijn;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        shared = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        own = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void bothSidesSeeWhatBelongsTogether() {
        DossierId wonen = open(shared, "Woningbouw");
        DossierId vecht = open(shared, "Vechtkant");
        DossierId stikstof = open(shared, "Stikstof");

        samenhang.link(vecht, VerbandSoort.ONDERDEEL_VAN, wonen);
        samenhang.link(stikstof, VerbandSoort.VERWANT_MET, wonen);

        People.as(reader, () -> {
            assertThat(around(wonen)).containsExactly("VERWANT_MET Stikstof", "OMVAT Vechtkant");
            assertThat(around(vecht)).containsExactly("ONDERDEEL_VAN Woningbouw");
            assertThat(around(stikstof)).containsExactly("VERWANT_MET Woningbouw");
            assertThat(samenhang.of(wonen).canWrite()).isFalse();
            assertThat(samenhang.of(wonen).buren()).noneMatch(Samenhang.Buur::mayEnd);
        });
        assertThat(samenhang.of(vecht).ouder())
                .get()
                .extracting(Samenhang.Buur::naam)
                .isEqualTo("Woningbouw");
        assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, wonen.value())))
                .extracting(VerloopRegel::soort)
                .startsWith("samenhang.verloop.linked", "samenhang.verloop.linked");
        assertThat(tijdlijn.punten(wonen, LATER, 10))
                .extracting(Tijdlijnpunt::titel)
                .containsExactlyInAnyOrder("Stikstof", "Vechtkant");
        assertThat(tijdlijn.punten(wonen, LATER, 1)).hasSize(1);
    }

    @Test
    void whatOneMayNotSeeIsNotTold() {
        DossierId wonen = open(shared, "Woningbouw");
        DossierId secret = open(own, "Grondaankoop");
        samenhang.link(wonen, VerbandSoort.OMVAT, secret);

        People.as(neighbour, () -> {
            assertThat(samenhang.of(wonen).buren()).isEmpty();
            assertThat(tijdlijn.punten(wonen, LATER, 10)).isEmpty();
            assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, wonen.value())))
                    .isNotEmpty()
                    .noneMatch(row -> row.toString().contains("Grondaankoop"));
            assertThat(samenhang.candidates(wonen, "grond")).isEmpty();
            assertThatThrownBy(() -> samenhang.link(wonen, VerbandSoort.VERWANT_MET, secret))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> samenhang.unlink(wonen, secret)).isInstanceOf(NotFound.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> samenhang.of(wonen)).isInstanceOf(NotFound.class);
            assertThat(tijdlijn.punten(wonen, LATER, 10)).isEmpty();
        });
        assertThat(around(wonen)).containsExactly("OMVAT Grondaankoop");
    }

    @Test
    void oneLinksWhatOneMayChangeOnBothSides() {
        DossierId wonen = open(shared, "Woningbouw");
        DossierId vecht = open(shared, "Vechtkant 100%");
        assertThat(samenhang.candidates(wonen, "0%"))
                .extracting(DossierChoice::naam)
                .containsExactly("Vechtkant 100%");
        WerkruimteId readOnly =
                world.werkruimte(Map.of(stranger, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.LEZER));
        DossierId theirs = People.as(stranger, () -> open(readOnly, "Natuur"));

        People.as(reader, () -> assertThatThrownBy(() -> samenhang.link(wonen, VerbandSoort.OMVAT, vecht))
                .isInstanceOf(AccessDeniedException.class));
        People.as(neighbour, () -> {
            assertThat(samenhang.candidates(wonen, ""))
                    .extracting(DossierChoice::naam)
                    .doesNotContain("Natuur");
            assertThatThrownBy(() -> samenhang.link(wonen, VerbandSoort.VERWANT_MET, theirs))
                    .isInstanceOf(AccessDeniedException.class);
            samenhang.link(wonen, VerbandSoort.OMVAT, vecht);
            assertThat(samenhang.candidates(wonen, "")).as("linked already").isEmpty();
        });
        People.as(reader, () -> assertThatThrownBy(() -> samenhang.unlink(wonen, vecht))
                .isInstanceOf(AccessDeniedException.class));
        assertThat(samenhang.unlink(vecht, wonen)).as("from either side").isTrue();
        assertThat(samenhang.unlink(vecht, wonen)).isFalse();
    }

    @Test
    void partsAndWholesAreATree() {
        List<DossierId> line = new ArrayList<>();
        for (int i = 0; i < DossierTree.LEVELS + 1; i++) {
            line.add(open(shared, "Laag " + i));
        }
        for (int i = 1; i < DossierTree.LEVELS; i++) {
            samenhang.link(line.get(i), VerbandSoort.ONDERDEEL_VAN, line.get(i - 1));
        }
        DossierId top = line.getFirst();
        DossierId last = line.get(DossierTree.LEVELS - 1);
        DossierId extra = line.getLast();

        refused("samenhang.move.circle", () -> samenhang.link(top, VerbandSoort.ONDERDEEL_VAN, last));
        refused("samenhang.move.circle", () -> samenhang.link(last, VerbandSoort.OMVAT, line.get(1)));
        refused("samenhang.move.tooDeep", () -> samenhang.link(extra, VerbandSoort.ONDERDEEL_VAN, last));
        refused("samenhang.move.tooDeep", () -> samenhang.link(top, VerbandSoort.ONDERDEEL_VAN, extra));
        refused("samenhang.move.secondWhole", () -> samenhang.link(extra, VerbandSoort.OMVAT, last));
        refused("samenhang.move.itself", () -> samenhang.link(extra, VerbandSoort.VERWANT_MET, extra));
        refused("samenhang.move.already", () -> samenhang.link(line.get(1), VerbandSoort.VERWANT_MET, top));
        samenhang.link(extra, VerbandSoort.VERWANT_MET, last);
    }

    /** Each would be the whole of the other. */
    @Test
    void twoWhoLinkAtTheSameMomentMakeNoCircle() {
        DossierId one = open(shared, "Een");
        DossierId other = open(shared, "Ander");
        List<CompletableFuture<Boolean>> both = Stream.of(List.of(one, other), List.of(other, one))
                .map(pair -> CompletableFuture.supplyAsync(() -> People.as(official, () -> {
                    try {
                        samenhang.link(pair.getFirst(), VerbandSoort.OMVAT, pair.getLast());
                        return true;
                    } catch (IllegalMove e) {
                        return false;
                    }
                })))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(samenhang.of(one).buren()).hasSize(1);
    }

    @Test
    void aWholeIsNotClosedBeforeItsParts() {
        DossierId wonen = open(shared, "Woningbouw");
        DossierId vecht = open(shared, "Vechtkant");
        samenhang.link(wonen, VerbandSoort.OMVAT, vecht);

        assertThatThrownBy(() -> dossiers.move(wonen, DossierFase.GESLOTEN, "Klaar"))
                .isInstanceOf(IllegalMove.class);
        dossiers.move(vecht, DossierFase.GESLOTEN, "Klaar");
        dossiers.move(wonen, DossierFase.GESLOTEN, "Klaar");
        refused("samenhang.move.closed", () -> samenhang.unlink(wonen, vecht));
    }

    @Test
    void staysWithinItsStatementBudget() {
        DossierId wonen = open(shared, "Woningbouw");
        samenhang.link(wonen, VerbandSoort.OMVAT, open(shared, "Vechtkant"));

        statements.atMost(2, () -> samenhang.of(wonen));
        statements.atMost(2, () -> samenhang.candidates(wonen, "v"));
        statements.atMost(1, () -> tijdlijn.punten(wonen, LATER, 10));
    }

    private DossierId open(WerkruimteId werkruimte, String naam) {
        return dossiers.open(Dossiers.data(werkruimte, naam));
    }

    private List<String> around(DossierId id) {
        return samenhang.of(id).buren().stream()
                .map(each -> each.soort() + " " + each.naam())
                .toList();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(IllegalMove.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
