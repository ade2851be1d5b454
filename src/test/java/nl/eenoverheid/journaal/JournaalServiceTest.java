package nl.eenoverheid.journaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"signaal", "duiding", "bezoek", "overheid"})
@Capability({"E9", "E5"})
class JournaalServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final JournaalService journaal;
    private final ApplicationContext context;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn owner;
    private SignedIn member;
    private SignedIn reader;
    private SignedIn stranger;
    private DossierId dossier;

    @Autowired
    JournaalServiceTest(ApplicationContext context) {
        this.context = context;
        this.journaal = context.getBean(JournaalService.class);
        this.statements = context.getBean(StatementBudget.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.world = new World(jdbc, context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aTalkIsReadByWhoSeesTheDossierLastSpokenFirst() {
        note("de huurdersvereniging", "Zij willen meepraten.", DAY.minusDays(3));
        note("een aannemer", "Hij kan in mei beginnen.", DAY);
        People.as(reader, () -> {
            assertThat(statements
                            .atMost(3, () -> journaal.ofDossier(dossier, null))
                            .rows())
                    .extracting(each -> each.data().met())
                    .containsExactly("een aannemer", "de huurdersvereniging");
            assertThatThrownBy(() -> note("x", "y", DAY)).isInstanceOf(AccessDeniedException.class);
            assertThat(timeline())
                    .containsExactly(
                            "journaal.tijdlijn.TELEFOON een aannemer",
                            "journaal.tijdlijn.TELEFOON de huurdersvereniging");
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> journaal.ofDossier(dossier, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> note("x", "y", DAY)).isInstanceOf(NotFound.class);
        });
        assertThat(verloop()).startsWith("journaal.verloop.genoteerd een aannemer");
    }

    @Test
    void whatWasWrittenIsCorrectedByWhatComesAfterAndStaysReadable() {
        JournaalregelId first = note("een aannemer", "Hij kan in mei beginnen.", DAY);
        JournaalregelId second = People.as(
                member,
                () -> journaal.correct(first, data("een aannemer", "Hij kan in juni beginnen.", DAY), "Het was juni."));
        assertThatThrownBy(() -> journaal.correct(first, data("x", "y", DAY), "Nog eens."))
                .isInstanceOfSatisfying(
                        IllegalMove.class, refused -> assertThat(refused.key()).isEqualTo("journaal.move.corrected"));
        assertThatThrownBy(() -> journaal.correct(second, data("x", "y", DAY), " "))
                .isInstanceOf(InvalidInput.class);
        journaal.correct(second, data("een aannemer", "Hij kan in juli beginnen.", DAY), "Hij belde terug.");

        JournaalListItem now = statements
                .atMost(3, () -> journaal.ofDossier(dossier, null))
                .rows()
                .getFirst();
        assertThat(journaal.ofDossier(dossier, null).rows()).hasSize(1);
        assertThat(now.data().gezegd()).isEqualTo("Hij kan in juli beginnen.");
        assertThat(now.reden()).isEqualTo("Hij belde terug.");
        assertThat(now.eerder())
                .extracting(
                        each -> each.data().gezegd(),
                        JournaalListItem.Eerder::reden,
                        JournaalListItem.Eerder::organisatie)
                .containsExactly(
                        tuple("Hij kan in juni beginnen.", "Het was juni.", "Dalfsen"),
                        tuple("Hij kan in mei beginnen.", "", "Ommen"));
    }

    @Test
    void thereIsNoWayToChangeWhatWasWritten() {
        JournaalregelId id = note("een aannemer", "Hij kan in mei beginnen.", DAY);
        EntityManager entities = context.getBean(EntityManager.class);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            Journaalregel regel = entities.find(Journaalregel.class, id.value());
            ReflectionTestUtils.setField(regel, "gezegd", "Iets anders");
            entities.flush();
        });
        assertThat(jdbc.sql("select gezegd from journaalregel where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Hij kan in mei beginnen.");
        assertThat(Journaalregel.class.getDeclaredMethods())
                .as("acts of the aggregate: it only says which one it is")
                .filteredOn(method -> !method.isSynthetic() && !method.getName().startsWith("$"))
                .extracting(Method::getName)
                .containsExactly("id");
        assertThat(Arrays.stream(Journaalregel.class.getDeclaredFields())
                        .map(field -> field.getAnnotation(Column.class))
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .noneMatch(Column::updatable);
    }

    @Test
    void aConfidentialTalkIsForWhoIsNamedWithAllThatWasWrittenOfIt() {
        JournaalregelId id = note("de grondeigenaar", "Hij vraagt 300 euro.", DAY);
        JournaalregelId better =
                journaal.correct(id, data("de grondeigenaar", "Hij vraagt 310 euro.", DAY), "Verkeerd verstaan.");
        journaal.classify(
                better,
                0,
                new VertrouwelijkheidData(
                        Vertrouwelijkheid.VERTROUWELIJK,
                        null,
                        null,
                        Set.of(reader.id().value()),
                        "De koop loopt nog."));
        People.as(reader, () -> {
            assertThat(journaal.ofDossier(dossier, null).rows().getFirst().eerder())
                    .hasSize(1);
            assertThat(timeline()).hasSize(1);
        });
        People.as(member, () -> {
            assertThat(journaal.ofDossier(dossier, null).rows()).isEmpty();
            assertThat(timeline()).isEmpty();
            assertThatThrownBy(() -> journaal.confidentiality(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journaal.correct(better, data("x", "y", DAY), "x"))
                    .isInstanceOf(NotFound.class);
            assertThat(verloop()).containsExactly("dossier.verloop.opened ");
        });
        journaal.note(
                dossier,
                data("de wethouder", "Nog niet zeggen.", DAY),
                new VertrouwelijkheidData(Vertrouwelijkheid.VERTROUWELIJK, null, null, Set.of(), "Eerst intern."));
        assertThat(journaal.ofDossier(dossier, null).rows()).hasSize(2);
        People.as(reader, () -> assertThat(journaal.ofDossier(dossier, null).rows())
                .hasSize(1));
    }

    @Test
    void badInputIsToldAllAtOnce() {
        assertThatThrownBy(() -> journaal.note(
                        dossier,
                        new JournaalregelData(DAY.plusYears(1), null, null, " ", "", ""),
                        VertrouwelijkheidData.INTERN))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("dag", "middel", "met", "gezegd"));
    }

    private JournaalregelId note(String met, String gezegd, LocalDate dag) {
        return journaal.note(dossier, data(met, gezegd, dag), VertrouwelijkheidData.INTERN);
    }

    private static JournaalregelData data(String met, String gezegd, LocalDate dag) {
        return new JournaalregelData(dag, null, Middel.TELEFOON, met, gezegd, "");
    }

    private List<String> timeline() {
        return context
                .getBean(JournaalTijdlijn.class)
                .punten(dossier, Instant.parse("2100-01-01T00:00:00Z"), 10)
                .stream()
                .map(each -> each.key() + " " + each.titel())
                .toList();
    }

    private List<String> verloop() {
        return context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.DOSSIER, dossier.value())).stream()
                .map(each -> each.soort() + " " + each.toelichting())
                .toList();
    }
}
