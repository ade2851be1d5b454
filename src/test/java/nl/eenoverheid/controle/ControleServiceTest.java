package nl.eenoverheid.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@RecordApplicationEvents
@Capability("L5")
class ControleServiceTest {
    /** A water board of which no other test makes accounts. */
    private static final String WATERSCHAP = "ws0653";

    private final ControleService controles;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private OrganisatieId organisatie;
    private SignedIn administrator;
    private SignedIn official;

    @Autowired
    ControleServiceTest(
            ControleService controles,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.controles = controles;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("""
                        update account set actief = false where organisatie_id = (
                            select id from organisatie where tooi_code = ?)""").param(WATERSCHAP).update());
        administrator = world.person(WATERSCHAP, Rol.BEHEERDER);
        official = world.official(WATERSCHAP);
        organisatie = administrator.organisatie();
        world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(administrator);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void lineSaysWhatDeservesALook() {
        ControleDetail detail = controles.detail(controles.start(organisatie, ControleSoort.ALLEN));

        assertThat(regel(detail, official).aandacht())
                .containsExactly(
                        ControleAandacht.NOOIT_GEWEEST,
                        ControleAandacht.ENIGE_EIGENAAR,
                        ControleAandacht.GEEN_TWEEDE_STAP);
        assertThat(regel(detail, official).plekken()).singleElement().satisfies(plek -> assertThat(plek.rol())
                .isEqualTo(WerkruimteRol.EIGENAAR));
        assertThat(regel(detail, administrator).aandacht()).contains(ControleAandacht.BEHEERDER);
    }

    @Test
    void whoEntersThroughTheOwnOrganisationNeedsNoSecondStepHere() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into account_identiteit (id, account_id, issuer, subject, gekoppeld_op)
                        values (next value for account_identiteit_seq, ?, 'https://login.example', uuid(), now(6))""").param(official.id().value()).update());
        ControleDetail detail = controles.detail(controles.start(organisatie, ControleSoort.ALLEN));

        assertThat(regel(detail, official).aandacht()).doesNotContain(ControleAandacht.GEEN_TWEEDE_STAP);
    }

    @Test
    void ownAccountIsJudgedByAnotherAdministratorAndWithoutOneTheReportSaysSo() {
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);
        controles.judge(id, administrator.id(), ControleOordeel.BLIJFT, "");
        assertThat(regel(controles.detail(id), administrator).aandacht()).contains(ControleAandacht.ZELF_BEOORDEELD);

        SignedIn other = world.person(WATERSCHAP, Rol.BEHEERDER);
        assertThatThrownBy(() -> controles.judge(id, administrator.id(), ControleOordeel.BLIJFT, ""))
                .isInstanceOf(IllegalMove.class);
        People.as(other, () -> controles.judge(id, administrator.id(), ControleOordeel.BLIJFT, ""));
        assertThat(regel(controles.detail(id), administrator).aandacht())
                .doesNotContain(ControleAandacht.ZELF_BEOORDEELD);
    }

    @Test
    void reviewOfAdministratorsLooksAtThemAlone() {
        ControleDetail detail = controles.detail(controles.start(organisatie, ControleSoort.BEHEERDERS));

        assertThat(detail.regels())
                .extracting(regel -> regel.persoon().account())
                .contains(administrator.id().value());
        assertThat(detail.regels()).allMatch(regel -> regel.persoon().isAdministrator());
    }

    @Test
    void progressIsKeptAndSigningKeepsEverythingAsItWas(@Autowired ApplicationEvents events) {
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);
        assertThat(controles.start(organisatie, ControleSoort.ALLEN))
                .as("goes on")
                .isEqualTo(id);
        judgeAll(id);
        controles.judge(id, official.id(), ControleOordeel.WIJZIG, "geen dossiers meer");
        assertThat(regel(controles.detail(id), official).uitspraak().toelichting())
                .isEqualTo("geen dossiers meer");
        controles.sign(id);
        ControleDetail signed = controles.detail(id);

        rename(official, "=HYPERLINK(\"x\")");
        assertThat(controles.detail(id)).isEqualTo(signed);
        assertThat(signed.controle().ondertekendDoor()).isEqualTo(administrator.naam());
        assertThatThrownBy(() -> controles.judge(id, official.id(), ControleOordeel.BLIJFT, ""))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> controles.sign(id)).isInstanceOf(IllegalMove.class);
        assertThat(events.stream(AuditedEvent.class).map(AuditedEvent::what))
                .containsExactly("controle.audit.started", "controle.audit.signed");
    }

    @Test
    void nothingIsSignedBeforeEverybodyWasJudged() {
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);
        judgeAll(id);
        SignedIn late = world.official(WATERSCHAP);

        assertThatThrownBy(() -> controles.sign(id)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> controles.judge(id, late.id(), ControleOordeel.WIJZIG, " "))
                .isInstanceOf(InvalidInput.class);
        controles.judge(id, late.id(), ControleOordeel.BLIJFT, "");
        controles.sign(id);
    }

    @Test
    void stopBlocksAtOnceButNotOneselfAndNotWhoKeepsMore() {
        SignedIn above = world.person(WATERSCHAP, Rol.HOOFDBEHEERDER);
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);
        controles.judge(id, official.id(), ControleOordeel.STOP, "");

        ControleRegel stopped = regel(controles.detail(id), official);
        assertThat(stopped.persoon().actief()).isFalse();
        assertThat(stopped.aandacht()).contains(ControleAandacht.GEBLOKKEERD_LID);
        for (SignedIn kept : List.of(administrator, above)) {
            assertThatThrownBy(() -> controles.judge(id, kept.id(), ControleOordeel.STOP, ""))
                    .isInstanceOf(IllegalMove.class);
        }
    }

    @Test
    void nextReviewIsDueAfterAYearAndForAdministratorsAfterThreeMonths() {
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);
        judgeAll(id);
        controles.sign(id);

        LocalDate today = LocalDate.of(2026, 3, 3);
        List<ControleTermijn> due = controles.overview(organisatie).termijnen();
        assertThat(due).extracting(ControleTermijn::uiterlijk).containsExactly(today.plusYears(1), today.plusMonths(3));
        assertThat(due).noneMatch(each -> each.isOverdue(today));
        assertThat(due.getLast().isOverdue(today.plusMonths(3).plusDays(1))).isTrue();
        clock.advance(Duration.ofDays(100));
        assertThat(regel(controles.detail(controles.start(organisatie, ControleSoort.ALLEN)), official)
                        .uitspraak())
                .as("a new review begins empty")
                .isNull();
    }

    @Test
    void everyAdministratorReviewsTheOwnOrganisationAndTheMainOneAll() {
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);

        People.as(world.person(World.ZWOLLE, Rol.BEHEERDER), () -> {
            assertThat(controles.organisaties()).hasSize(1);
            assertThatThrownBy(() -> controles.overview(organisatie)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> controles.start(organisatie, ControleSoort.ALLEN))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> controles.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> controles.judge(id, official.id(), ControleOordeel.STOP, ""))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> controles.sign(id)).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.ZWOLLE, Rol.HOOFDBEHEERDER), () -> {
            assertThat(controles.organisaties()).hasSizeGreaterThan(1);
            assertThat(controles.detail(id).organisatieId()).isEqualTo(organisatie.value());
        });
        People.as(official, () -> assertThatThrownBy(() -> controles.detail(id))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void fiveHundredAccountsAreReadInThreeStatements() {
        for (int number = 0; number < 500; number++) {
            world.official(WATERSCHAP);
        }
        ControleId id = controles.start(organisatie, ControleSoort.ALLEN);

        assertThat(statements.atMost(3, () -> controles.detail(id)).regels()).hasSizeGreaterThan(500);
    }

    private void judgeAll(ControleId id) {
        controles
                .detail(id)
                .regels()
                .forEach(regel ->
                        controles.judge(id, new AccountId(regel.persoon().account()), ControleOordeel.BLIJFT, ""));
    }

    private void rename(SignedIn person, String naam) {
        transactions.executeWithoutResult(status -> jdbc.sql("update account set naam = ? where id = ?")
                .params(naam, person.id().value())
                .update());
    }

    private static ControleRegel regel(ControleDetail detail, SignedIn person) {
        return detail.regels().stream()
                .filter(regel -> regel.persoon().account() == person.id().value())
                .findFirst()
                .orElseThrow();
    }
}
