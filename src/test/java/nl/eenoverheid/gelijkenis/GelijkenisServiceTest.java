package nl.eenoverheid.gelijkenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"batch", "overheid", "signaal"})
@Capability("A10")
class GelijkenisServiceTest {
    private static final String BUS = "De bus rijdt in het weekend niet meer naar Lemele.";
    private static final String STREEKBUS = "Op zondag komt er geen lijnbus meer, dus oma kan niet naar de kerk.";

    private final GelijkenisService gelijkenissen;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final WerkruimteService werkruimten;
    private final StatementBudget statements;
    private final World world;

    private SignedIn writer;
    private SignedIn colleague;
    private SignedIn reader;
    private WerkruimteId vervoer;
    private WerkruimteId besloten;

    @Autowired
    GelijkenisServiceTest(
            GelijkenisService gelijkenissen,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            WerkruimteService werkruimten,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.gelijkenissen = gelijkenissen;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.werkruimten = werkruimten;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        writer = world.official(World.OMMEN);
        colleague = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        vervoer = world.werkruimte(Map.of(
                writer, WerkruimteRol.EIGENAAR, colleague, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        besloten = world.werkruimte(Map.of(writer, WerkruimteRol.EIGENAAR));
        People.signIn(writer);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatIsAlikeIsFoundWhereTheCallerMayLook(Scenario scenario) {
        SignaalId here = note(scenario, vervoer, BUS);
        SignaalId closed = note(scenario, besloten, STREEKBUS);

        assertThat(gelijkenissen.alike("Waarom rijdt er op zondag geen streekbus meer naar Lemele?"))
                .extracting(Stem::id)
                .containsExactlyInAnyOrder(here.value(), closed.value());
        assertThat(gelijkenissen.alike(here)).extracting(Stem::id).containsExactly(closed.value());
        People.as(colleague, () -> {
            assertThat(gelijkenissen.alike("Waarom rijdt er op zondag geen streekbus meer naar Lemele?"))
                    .extracting(Stem::id)
                    .containsExactly(here.value());
            assertThatThrownBy(() -> gelijkenissen.alike(closed)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aChangeAndAnotherPlaceAreFoundToo(Scenario scenario) {
        SignaalId signaal = note(scenario, besloten, "Er is geen kapper in het dorp.");
        scenario.stimulate(() -> {
                    plaatsingen.place(new Item(ItemSoort.SIGNAAL, signaal.value()), vervoer);
                    signalen.change(signaal, signalen.detail(signaal).version(), Signalen.data(besloten, BUS));
                })
                .andWaitForStateChange(
                        () -> People.as(colleague, () -> gelijkenissen.alike("geen lijnbus")),
                        found -> !found.isEmpty());
        assertThat(gelijkenissen.alike("de kapper in het dorp")).isEmpty();
    }

    @Test
    void voicesThatSayTheSameStayApartAndCanBeTakenOut(Scenario scenario) {
        SignaalId one = note(scenario, vervoer, BUS);
        SignaalId two = note(scenario, vervoer, STREEKBUS);
        SignaalId three = note(scenario, vervoer, "Zonder bus komt mijn zoon niet op school.");
        gelijkenissen.link(one, two);
        gelijkenissen.link(two, three);
        assertThat(voices(one)).containsExactlyInAnyOrder(one, two, three);
        assertThat(gelijkenissen.alike(one)).isEmpty();

        gelijkenissen.takeOut(two);
        assertThat(voices(one)).containsExactlyInAnyOrder(one, three);
        assertThat(voices(two)).isEmpty();
        gelijkenissen.takeOut(three);
        assertThat(voices(one)).isEmpty();
        gelijkenissen.takeOut(three);
    }

    @Test
    void groupsGoTogether(Scenario scenario) {
        SignaalId[] said = {
            note(scenario, vervoer, BUS),
            note(scenario, vervoer, STREEKBUS),
            note(scenario, vervoer, "Bus weg."),
            note(scenario, vervoer, "Geen bus.")
        };
        gelijkenissen.link(said[0], said[1]);
        gelijkenissen.link(said[2], said[3]);
        gelijkenissen.link(said[0], said[3]);
        gelijkenissen.link(said[0], said[3]);
        gelijkenissen.link(said[0], said[0]);
        assertThat(voices(said[1])).containsExactlyInAnyOrderElementsOf(Arrays.asList(said));
    }

    @Test
    void onlyVoicesThatOneMaySeeAreShownAndTold(Scenario scenario) {
        SignaalId here = note(scenario, vervoer, BUS);
        SignaalId closed = note(scenario, besloten, STREEKBUS);
        gelijkenissen.link(here, closed);
        assertThat(history(here))
                .contains(tuple("gelijkenis.verloop.linked", ""))
                .doesNotContain(tuple("gelijkenis.verloop.linked", STREEKBUS));
        People.as(colleague, () -> {
            assertThat(voices(here)).as("nor that there are others").isEmpty();
            assertThat(voices(closed)).isEmpty();
            assertThatThrownBy(() -> gelijkenissen.link(here, closed)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> gelijkenissen.takeOut(closed)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatIsClosedOffLaterIsNamedByNoOther(Scenario scenario) {
        SignaalId open = note(scenario, vervoer, BUS);
        SignaalId sensitive = note(scenario, vervoer, STREEKBUS);
        gelijkenissen.link(open, sensitive);
        WerkruimteId deel = werkruimten.openBesloten(vervoer, new WerkruimteData("Klein", ""));
        plaatsingen.move(new Item(ItemSoort.SIGNAAL, sensitive.value()), deel);
        People.as(colleague, () -> {
            assertThat(history(open)).contains(tuple("gelijkenis.verloop.linked", ""));
            assertThat(history(open).toString()).doesNotContain(STREEKBUS);
        });
    }

    @Test
    void aTextWithThousandsOfTopicsIsComparedToo(Scenario scenario) {
        note(scenario, vervoer, BUS);
        String words = "duur wachten weg tekort kapot gevaar donker overlast bus woningbouwopgave ".repeat(60);
        SignaalId all = signalen.note(new SignaalData(
                vervoer,
                SignaalSoort.ZORG,
                words.substring(0, 4000),
                words.substring(0, 4000),
                words.substring(0, 4000),
                words.substring(0, 4000),
                words.substring(0, 4000),
                words.substring(0, 4000),
                words.substring(0, 4000),
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null,
                null,
                "",
                "",
                Set.of(),
                null));
        assertThat(gelijkenissen.alike(all)).isNotEmpty();
        assertThat(gelijkenissen.alike(words.repeat(250))).isNotEmpty();
    }

    @Test
    void whoOnlyReadsChangesNothing(Scenario scenario) {
        SignaalId one = note(scenario, vervoer, BUS);
        SignaalId two = note(scenario, vervoer, STREEKBUS);
        People.as(reader, () -> {
            assertThat(gelijkenissen.alike(one)).extracting(Stem::canWrite).containsExactly(false);
            assertThatThrownBy(() -> gelijkenissen.link(one, two)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> gelijkenissen.takeOut(one)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(() -> gelijkenissen.alike(BUS))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void asksTheDatabaseLittle(Scenario scenario) {
        SignaalId one = note(scenario, vervoer, BUS);
        SignaalId two = note(scenario, vervoer, STREEKBUS);
        statements.atMost(1, () -> gelijkenissen.alike("geen bus"));
        statements.atMost(2, () -> gelijkenissen.alike(one));
        statements.atMost(14, () -> gelijkenissen.link(one, two));
        statements.atMost(1, () -> gelijkenissen.voices(one));
    }

    @Test
    void whatSaysNothingIsLikeNothing() {
        assertThat(List.of("", "   ", "de het een", "?!*():\"", "\u0000"))
                .allSatisfy(text -> assertThat(gelijkenissen.alike(text)).isEmpty());
    }

    private Set<SignaalId> voices(SignaalId id) {
        return gelijkenissen.voices(id).stream()
                .map(stem -> new SignaalId(stem.id()))
                .collect(Collectors.toSet());
    }

    private List<Tuple> history(SignaalId id) {
        return signalen.detail(id).verloop().stream()
                .map(regel -> tuple(regel.soort(), regel.toelichting()))
                .toList();
    }

    /** Notes it and waits until it can be found. */
    private SignaalId note(Scenario scenario, WerkruimteId werkruimte, String woorden) {
        AtomicReference<SignaalId> id = new AtomicReference<>();
        scenario.stimulate(() -> id.set(signalen.note(Signalen.data(werkruimte, woorden))))
                .andWaitForStateChange(
                        () -> People.as(writer, () -> gelijkenissen.alike(woorden)), found -> found.stream()
                                .anyMatch(stem -> stem.id() == id.get().value()));
        return id.get();
    }
}
