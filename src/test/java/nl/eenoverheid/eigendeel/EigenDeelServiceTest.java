package nl.eenoverheid.eigendeel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
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
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("E2")
class EigenDeelServiceTest {
    private static final String NAME = "Alleen voor Ommen";

    private final EigenDeelService delen;
    private final EigenNotitieService notities;
    private final DossierService dossiers;
    private final DossierRolService rollen;
    private final VerloopService verloop;
    private final WerkruimteService werkruimten;
    private final World world;

    private SignedIn ommen;
    private SignedIn colleague;
    private SignedIn guest;
    private SignedIn provincial;
    private SignedIn owner;
    private DossierId dossier;
    private WerkruimteId wonen;

    @Autowired
    EigenDeelServiceTest(
            EigenDeelService delen,
            EigenNotitieService notities,
            DossierService dossiers,
            DossierRolService rollen,
            VerloopService verloop,
            WerkruimteService werkruimten,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.delen = delen;
        this.notities = notities;
        this.dossiers = dossiers;
        this.rollen = rollen;
        this.verloop = verloop;
        this.werkruimten = werkruimten;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void aDossierOfSeveral() {
        ommen = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        provincial = world.official(World.OVERIJSSEL);
        guest = world.official(World.OMMEN);
        owner = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                owner, WerkruimteRol.EIGENAAR,
                ommen, WerkruimteRol.DEELNEMER,
                colleague, WerkruimteRol.LEZER,
                guest, WerkruimteRol.GAST));
        dossier = People.as(owner, () -> dossiers.open(Dossiers.data(wonen, "Woningbouw")));
        People.signIn(ommen);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void anOrganisationWithARoleOpensItsOwnPartForItsPeople() {
        assertThat(delen.of(dossier).mayOpen()).as("without a role").isFalse();
        assertThatThrownBy(() -> delen.open(dossier, NAME)).isInstanceOf(IllegalMove.class);
        takePart();
        assertThat(delen.of(dossier).mayOpen()).isTrue();

        delen.open(dossier, NAME);
        EigenDelen.Deel deel = delen.of(dossier).delen().getFirst();
        notities.write(deel.id(), "De raad twijfelt nog over de Vechtkant.");

        assertThat(delen.of(dossier).mayOpen()).as("one is enough").isFalse();
        assertThatThrownBy(() -> delen.open(dossier, NAME)).isInstanceOf(IllegalMove.class);
        People.as(colleague, () -> {
            EigenDelen.Deel seen = delen.of(dossier).delen().getFirst();
            assertThat(seen.notities())
                    .extracting(EigenDelen.Notitie::tekst)
                    .containsExactly("De raad twijfelt nog over de Vechtkant.");
            assertThat(seen.canWrite()).as("reads there as in the werkruimte").isFalse();
            assertThatThrownBy(() -> notities.write(deel.id(), "Ook")).isInstanceOf(AccessDeniedException.class);
        });
    }

    /** Not even an owner of the werkruimte, nor a guest of the same organisation. */
    @Test
    void othersFindNoTraceOfIt() {
        takePart();
        WerkruimteId closed = delen.open(dossier, NAME);
        EigenDelen.Deel deel = delen.of(dossier).delen().getFirst();
        notities.write(deel.id(), "Geheim");
        EigenNotitieId note =
                delen.of(dossier).delen().getFirst().notities().getFirst().id();

        for (SignedIn other : new SignedIn[] {owner, guest}) {
            People.as(other, () -> {
                EigenDelen seen = delen.of(dossier);
                assertThat(seen.delen()).isEmpty();
                assertThat(seen.geopendDoor()).isEmpty();
                assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, dossier.value())))
                        .extracting(VerloopRegel::soort)
                        .noneMatch(soort -> soort.startsWith("eigendeel."));
                assertThatThrownBy(() -> notities.write(deel.id(), "Ik ook")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> notities.change(note, 0, "Weg")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> werkruimten.detail(closed)).isInstanceOf(NotFound.class);
            });
        }
        assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, dossier.value())))
                .extracting(VerloopRegel::soort)
                .startsWith("eigendeel.verloop.written", "eigendeel.verloop.opened");
        assertThatThrownBy(() -> delen.of(new DossierId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void aColleagueWhoCameLaterIsToldWhomToAsk() {
        takePart();
        delen.open(dossier, NAME);
        People.as(
                owner,
                () -> rollen.give(
                        dossier,
                        new DossierRolData(owner.organisatie(), DossierRol.REGISSEUR, LocalDate.of(2026, 3, 1), "")));
        People.as(owner, () -> {
            assertThat(delen.of(dossier).mayOpen()).as("others have their own").isTrue();
            werkruimten.admit(wonen, provincial.id(), WerkruimteRol.DEELNEMER);
            delen.open(dossier, "Alleen voor de provincie");
        });
        SignedIn later = world.official(World.OVERIJSSEL);
        People.as(owner, () -> werkruimten.admit(wonen, later.id(), WerkruimteRol.DEELNEMER));

        People.as(provincial, () -> assertThat(delen.of(dossier).delen()).hasSize(1));
        People.as(later, () -> {
            assertThat(delen.of(dossier).delen()).isEmpty();
            assertThat(delen.of(dossier).geopendDoor()).isPresent();
            assertThat(delen.of(dossier).mayOpen()).isFalse();
        });
    }

    @Test
    void twoWhoChangeTheSameNoteLoseNothing() {
        takePart();
        delen.open(dossier, NAME);
        EigenDelen.Deel deel = delen.of(dossier).delen().getFirst();
        notities.write(deel.id(), "Eerst");
        EigenDelen.Notitie note =
                delen.of(dossier).delen().getFirst().notities().getFirst();

        notities.change(note.id(), note.version(), "Daarna");

        assertThatThrownBy(() -> notities.change(note.id(), note.version(), "Te laat"))
                .isInstanceOf(Stale.class);
        EigenDelen.Notitie now = delen.of(dossier).delen().getFirst().notities().getFirst();
        assertThat(now.tekst()).isEqualTo("Daarna");
        assertThat(now.gewijzigdOp()).isPresent();
        for (String no : new String[] {"", "a\u0000b", "x".repeat(5000)}) {
            assertThatThrownBy(() -> notities.write(deel.id(), no)).isInstanceOf(InvalidInput.class);
        }
        People.as(owner, () -> dossiers.move(dossier, DossierFase.GESLOTEN, "Klaar"));
        assertThatThrownBy(() -> notities.write(deel.id(), "Nog iets")).isInstanceOf(IllegalMove.class);
        assertThat(delen.of(dossier).delen()).as("stays to be read").hasSize(1);
    }

    private void takePart() {
        People.as(
                owner,
                () -> rollen.give(
                        dossier,
                        new DossierRolData(ommen.organisatie(), DossierRol.UITVOERDER, LocalDate.of(2026, 3, 1), "")));
    }
}
