package nl.eenoverheid.notitie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"bezoek", "overheid", "signaal"})
@Capability("B3")
class NotitieServiceTest {
    private static final String OURS = "Dit haalt de begroting nooit";
    private static final String SHARED = "Samen optrekken met Ommen";

    private final NotitieService notities;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final StatementBudget statements;
    private final World world;
    private SignedIn province;
    private SignedIn colleague;
    private SignedIn ommen;
    private SignedIn guest;
    private SignedIn zwolle;
    private WerkruimteId elders;
    private SignaalId signaal;

    @Autowired
    NotitieServiceTest(
            NotitieService notities,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.notities = notities;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        province = world.official(World.OVERIJSSEL);
        colleague = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        guest = world.official(World.OVERIJSSEL);
        zwolle = world.official(World.ZWOLLE);
        WerkruimteId wonen = world.werkruimte(Map.of(
                province,
                WerkruimteRol.EIGENAAR,
                colleague,
                WerkruimteRol.LEZER,
                ommen,
                WerkruimteRol.DEELNEMER,
                guest,
                WerkruimteRol.GAST));
        elders = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR, zwolle, WerkruimteRol.DEELNEMER));
        People.signIn(province);
        signaal = signalen.note(Signalen.data(wonen, "De huur is te hoog"));
        notities.write(signaal, new NotitieData(NotitieZicht.ORGANISATIE, OURS));
        notities.write(signaal, new NotitieData(NotitieZicht.WERKRUIMTE, SHARED));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void eachReadsWhatIsForThem() {
        plaatsingen.place(new Item(ItemSoort.SIGNAAL, signaal.value()), elders);
        assertThat(texts()).containsExactly(SHARED, OURS);
        People.as(colleague, () -> assertThat(texts()).containsExactly(SHARED, OURS));
        People.as(ommen, () -> assertThat(texts()).containsExactly(SHARED));
        People.as(guest, () -> assertThat(texts())
                .as("a guest, whose account is of the organisation that invited them")
                .isEmpty());
        People.as(zwolle, () -> assertThat(texts())
                .as("of another werkruimte in which the signaal stands too")
                .isEmpty());
        People.as(world.official(World.OVERIJSSEL), () -> assertThat(texts())
                .as("a colleague who does not see the signaal")
                .isEmpty());
    }

    @Test
    void correctionIsANewVersionAndTheVerloopSaysThatNotWhat() {
        NotitieListItem written = row(SHARED);
        notities.correct(new NotitieId(written.id()), 1, "Eerst Ommen bellen");

        assertThat(row("Eerst Ommen bellen").versies())
                .extracting(NotitieListItem.Versie::tekst)
                .containsExactly("Eerst Ommen bellen", SHARED);
        assertThatThrownBy(() -> notities.correct(new NotitieId(written.id()), 1, "Te laat"))
                .isInstanceOf(Stale.class);
        List<VerloopRegel> verloop = signalen.detail(signaal).verloop();
        assertThat(verloop)
                .extracting(VerloopRegel::soort)
                .startsWith("notitie.verloop.corrected", "notitie.verloop.written");
        assertThat(verloop.toString()).doesNotContain(OURS, SHARED, "Ommen bellen");
    }

    @Test
    void whatGoesOutHoldsNoNote() {
        assertThat(signalen.detail(signaal).toString()).doesNotContain(OURS, SHARED);
    }

    @Test
    void onlyWhoWorksThereWritesAndOnlyTheOwnOrganisationCorrects() {
        NotitieId shared = new NotitieId(row(SHARED).id());
        NotitieId ours = new NotitieId(row(OURS).id());
        NotitieData data = new NotitieData(NotitieZicht.WERKRUIMTE, "Ook iets");
        for (SignedIn person : List.of(colleague, guest)) {
            People.as(person, () -> {
                assertThat(notities.mayWrite(signaal)).isFalse();
                assertThatThrownBy(() -> notities.write(signaal, data)).isInstanceOf(AccessDeniedException.class);
            });
        }
        People.as(colleague, () -> assertThatThrownBy(() -> notities.correct(ours, 1, "x"))
                .isInstanceOf(AccessDeniedException.class));
        People.as(ommen, () -> {
            assertThatThrownBy(() -> notities.correct(shared, 1, "x")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> notities.correct(ours, 1, "x"))
                    .as("a note that is not for them does not exist")
                    .isInstanceOf(NotFound.class);
            notities.write(signaal, data);
        });
        People.as(zwolle, () -> {
            assertThatThrownBy(() -> notities.write(signaal, data)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notities.correct(shared, 1, "x")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> notities.write(signaal, new NotitieData(null, " ")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("zicht", "tekst"));
        NotitieId shared = new NotitieId(row(SHARED).id());
        assertThatThrownBy(() -> notities.correct(shared, 1, "x".repeat(4001))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void readingTakesOneStatement() {
        statements.atMost(1, this::texts);
        statements.atMost(1, () -> notities.mayWrite(signaal));
    }

    private NotitieListItem row(String tekst) {
        return notities.ofSignaal(signaal).stream()
                .filter(each -> each.now().tekst().equals(tekst))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return notities.ofSignaal(signaal).stream()
                .map(each -> each.now().tekst())
                .toList();
    }
}
