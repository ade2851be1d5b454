package nl.eenoverheid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.ConfidentialReads;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is done is kept with what it was before, in the transaction in which it is done. */
@ApplicationTest
@Capability("L4")
class AuditTest {
    private final AuditService audit;
    private final WerkruimteService werkruimten;
    private final AccountService accounts;
    private final ConfidentialReads reads;
    private final ApplicationEventPublisher events;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn ommen;
    private SignedIn zwolle;

    @Autowired
    AuditTest(
            AuditService audit,
            WerkruimteService werkruimten,
            AccountService accounts,
            ConfidentialReads reads,
            ApplicationEventPublisher events,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.audit = audit;
        this.werkruimten = werkruimten;
        this.accounts = accounts;
        this.reads = reads;
        this.events = events;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        ommen = world.official(World.OMMEN);
        zwolle = world.official(World.ZWOLLE);
        People.signIn(ommen);
    }

    @AfterEach
    void signOut() {
        People.signOut();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void keepsWhoDidWhatAndWhatItWasBefore() {
        WerkruimteId wonen = werkruimten.open(new WerkruimteData("Wonen", "Samen bouwen"));
        werkruimten.change(
                wonen, werkruimten.detail(wonen).version(), new WerkruimteData("Wonen en zorg", "Samen bouwen"));

        AuditRegel changed = rows(wonen).getFirst();
        assertThat(changed.wie()).isEqualTo(ommen.naam());
        assertThat(changed.organisatie()).isEqualTo(ommen.organisatieNaam());
        assertThat(changed.soort()).isEqualTo("workspace.verloop.changed");
        assertThat(changed.titel()).isEqualTo("Wonen en zorg");
        assertThat(changed.category()).isEqualTo(AuditCategory.TOEGANG);
        assertThat(changed.item()).isEqualTo(new Item(ItemSoort.WERKRUIMTE, wonen.value()));
        assertThat(changed.changes())
                .containsExactly(
                        new FieldChange("audit.field.workspace.naam", ValueKind.TEXT, "Wonen", "Wonen en zorg"));
    }

    @Test
    void keepsWhoBecameAMember() {
        SignedIn colleague = world.official(World.OMMEN);
        WerkruimteId wonen = werkruimten.open(new WerkruimteData("Wonen", ""));
        werkruimten.admit(wonen, colleague.id(), WerkruimteRol.LEZER);
        werkruimten.changeRole(wonen, colleague.id(), WerkruimteRol.DEELNEMER);
        werkruimten.remove(wonen, colleague.id());

        assertThat(rows(wonen))
                .extracting(AuditRegel::soort)
                .containsExactly(
                        "workspace.verloop.removed",
                        "workspace.verloop.roleChanged",
                        "workspace.verloop.admitted",
                        "workspace.verloop.opened");
        assertThat(rows(wonen).get(2).changes())
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .containsExactly(
                        tuple(
                                "audit.field.workspace.accountId",
                                null,
                                "" + colleague.id().value()),
                        tuple("audit.field.workspace.rol", null, "workspace.werkruimteRol.LEZER"));
        assertThat(rows(wonen).get(1).changes())
                .containsExactly(new FieldChange(
                        "audit.field.workspace.rol",
                        ValueKind.CONSTANT,
                        "workspace.werkruimteRol.LEZER",
                        "workspace.werkruimteRol.DEELNEMER"));
    }

    @Test
    void rightsOfAnAccountBeforeAndAfterButNoSecret() {
        SignedIn administrator = world.person(World.OMMEN, Rol.BEHEERDER);
        String email = "nieuw" + System.nanoTime() + "@ommen.example";
        People.signIn(administrator);
        accounts.create(data(email, Rol.MEDEWERKER));
        var made = accounts.list(email, null).rows().getFirst();
        accounts.change(new AccountId(made.id()), made.version(), data(email, Rol.GRIFFIER));

        List<AuditRegel> rows = by(administrator);
        assertThat(rows.getFirst().changes())
                .contains(new FieldChange(
                        "audit.field.access.rollen",
                        ValueKind.CONSTANT,
                        "access.rol.MEDEWERKER",
                        "access.rol.GRIFFIER"));
        assertThat(rows.get(1).changes())
                .contains(new FieldChange("audit.field.access.uitnodiging", ValueKind.HIDDEN, null, null))
                .contains(new FieldChange("audit.field.access.email", ValueKind.TEXT, null, email));
    }

    @Test
    void changeOfWhichNoEventTellsIsKept() {
        accounts.speak("en");

        assertThat(by(ommen).getFirst())
                .extracting(AuditRegel::soort, AuditRegel::changes)
                .containsExactly(
                        "audit.untold.Account",
                        List.of(new FieldChange("audit.field.access.taal", ValueKind.TEXT, "nl", "en")));
    }

    @Test
    void whatIsTakenBackIsNotKept() {
        transactions.executeWithoutResult(status -> {
            werkruimten.open(new WerkruimteData("Toch niet", ""));
            status.setRollbackOnly();
        });
        assertThat(by(ommen)).isEmpty();
    }

    @Test
    void keepsWhereItCameFrom() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        werkruimten.open(new WerkruimteData("Wonen", ""));
        Origin.IMPORT.call(() -> werkruimten.open(new WerkruimteData("Lijst", "")));
        RequestContextHolder.resetRequestAttributes();
        werkruimten.open(new WerkruimteData("Nacht", ""));

        assertThat(by(ommen))
                .extracting(AuditRegel::herkomst, AuditRegel::adres)
                .containsExactly(
                        tuple(Origin.JOB, ""),
                        tuple(Origin.IMPORT, "2001:db8::7"),
                        tuple(Origin.BROWSER, "2001:db8::7"));
    }

    @Test
    void readingIsKeptAlsoWhereNothingMayChange() {
        Item item = new Item(ItemSoort.DOSSIER, 7);
        transactions.setReadOnly(true);
        transactions.executeWithoutResult(status -> {
            reads.tell(item, Set.of(1L), ommen.actor(), "audit.audit.exported");
            reads.tell(item, Set.of(1L), ommen.actor(), "audit.audit.exported");
        });
        clock.advance(Duration.ofMinutes(16));
        reads.tell(item, Set.of(1L), ommen.actor(), "audit.audit.exported");

        assertThat(by(ommen))
                .extracting(AuditRegel::category, AuditRegel::item)
                .containsExactly(tuple(AuditCategory.INZAGE, item), tuple(AuditCategory.INZAGE, item));
    }

    @Test
    void administratorReadsWhatIsByOrAboutTheOwnOrganisation() {
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, zwolle, WerkruimteRol.LEZER));
        werkruimten.changeRole(wonen, zwolle.id(), WerkruimteRol.DEELNEMER);
        publish(ommen, zwolle.organisatie());
        publish(ommen, null);

        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        assertThat(list(filter(ommen))).hasSize(3);
        People.signIn(world.person(World.ZWOLLE, Rol.BEHEERDER));
        assertThat(list(filter(ommen))).extracting(AuditRegel::soort).containsExactly("access.audit.blocked");
        People.signIn(world.person(World.DALFSEN, Rol.BEHEERDER));
        assertThat(list(filter(ommen))).isEmpty();
        People.signIn(zwolle);
        assertThatThrownBy(() -> audit.list(AuditFilter.ALL, null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void narrows() {
        WerkruimteId wonen = werkruimten.open(new WerkruimteData("Wonen", ""));
        clock.advance(Duration.ofDays(1));
        WerkruimteId water = werkruimten.open(new WerkruimteData("Water", ""));
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));

        AuditFilter mine = filter(ommen);
        assertThat(list(mine)).hasSize(2);
        assertThat(list(new AuditFilter(AuditCategory.INZAGE, ommen.id(), null, null, null, null)))
                .isEmpty();
        assertThat(list(new AuditFilter(null, null, water, null, null, null)))
                .extracting(AuditRegel::titel)
                .containsExactly("Water");
        assertThat(list(new AuditFilter(null, null, null, new Item(ItemSoort.WERKRUIMTE, wonen.value()), null, null)))
                .extracting(AuditRegel::titel)
                .containsExactly("Wonen");
        assertThat(list(new AuditFilter(null, ommen.id(), null, null, TestClock.START.plus(Duration.ofHours(1)), null)))
                .extracting(AuditRegel::titel)
                .containsExactly("Water");
        assertThat(list(new AuditFilter(null, ommen.id(), null, null, null, TestClock.START.plus(Duration.ofHours(1)))))
                .extracting(AuditRegel::titel)
                .containsExactly("Wonen");
    }

    @Test
    void readsAndExportsInStretches() {
        transactions.executeWithoutResult(status -> {
            for (int number = 0; number < 95; number++) {
                publish(ommen, null);
            }
        });
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        AuditPage first = statements.atMost(1, () -> audit.list(filter(ommen), null));
        AuditPage second = audit.list(filter(ommen), first.rows().next());
        AuditPage third = audit.list(filter(ommen), second.rows().next());
        List<Long> ids = new ArrayList<>();
        List.of(first, second, third).forEach(page -> page.rows().rows().forEach(row -> ids.add(row.id())));
        assertThat(ids).hasSize(95).doesNotHaveDuplicates();
        assertThat(third.rows().next()).isNull();

        List<Long> exported = new ArrayList<>();
        audit.export(filter(ommen), (row, names) -> exported.add(row.id()));
        assertThat(exported).containsExactlyElementsOf(ids);
        assertThat(list(new AuditFilter(AuditCategory.INZAGE, null, null, null, null, null)))
                .extracting(AuditRegel::soort)
                .contains("audit.audit.exported");
    }

    @Test
    void costsOneStatementForATransaction() {
        List<String> sent = statements.of(() -> publish(ommen, null));
        assertThat(sent).hasSize(1).allMatch(sql -> sql.startsWith("insert into audit "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set wie = 'iemand anders'",
                "delete from audit",
                "truncate table audit",
                "drop table audit",
                "alter table audit drop column wie",
                "update audit_zegel set hash = ''",
                "delete from audit_zegel",
                "delete from audit_werkruimte"
            })
    void applicationCannotChangeTheTrail(String sql) {
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> jdbc.sql(sql).update()))
                .hasStackTraceContaining("denied");
    }

    private void publish(SignedIn by, OrganisatieId about) {
        transactions.executeWithoutResult(status -> events.publishEvent(
                new AuditedEvent(by.id(), about, "access.audit.blocked", "Iemand", List.of(), clock.instant())));
    }

    private List<AuditRegel> rows(WerkruimteId werkruimte) {
        return asMain(new AuditFilter(null, null, werkruimte, null, null, null));
    }

    private List<AuditRegel> by(SignedIn person) {
        return asMain(filter(person));
    }

    private List<AuditRegel> asMain(AuditFilter filter) {
        return People.as(world.person(World.OMMEN, Rol.HOOFDBEHEERDER), () -> list(filter));
    }

    private List<AuditRegel> list(AuditFilter filter) {
        return audit.list(filter, null).rows().rows();
    }

    private static AuditFilter filter(SignedIn person) {
        return new AuditFilter(null, person.id(), null, null, null, null);
    }

    private AccountData data(String email, Rol rol) {
        return new AccountData(
                email, "Nieuwe Collega", "", new OrganisatieId(world.organisatie(World.OMMEN)), Set.of(rol.name()));
    }
}
