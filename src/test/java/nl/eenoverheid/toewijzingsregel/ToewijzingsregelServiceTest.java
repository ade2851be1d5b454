package nl.eenoverheid.toewijzingsregel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.toewijzing.RegelToewijzing;
import nl.eenoverheid.toewijzing.StapSoort;
import nl.eenoverheid.toewijzing.ToewijzingData;
import nl.eenoverheid.toewijzing.ToewijzingDetail;
import nl.eenoverheid.toewijzing.ToewijzingService;
import nl.eenoverheid.toewijzing.ToewijzingStatus;
import nl.eenoverheid.toewijzing.Voorwaarden;
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
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"bezoek", "overheid", "signaal"})
@Capability("B4")
class ToewijzingsregelServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    /** Of the signaal of each test, as {@link Signalen} makes it: theme 11 is below 1. */
    private static final long THEMA = 11;

    private static final long AANLEIDING = 3;

    private final ToewijzingsregelService regels;
    private final RegelMatch match;
    private final RegelToewijzing assignment;
    private final ToewijzingService toewijzingen;
    private final SignaalService signalen;
    private final WerkruimteService werkruimten;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private SignedIn owner;
    private SignedIn ommen;
    private SignedIn dalfsen;
    private WerkruimteId wonen;

    @Autowired
    ToewijzingsregelServiceTest(
            ToewijzingsregelService regels,
            RegelMatch match,
            RegelToewijzing assignment,
            ToewijzingService toewijzingen,
            SignaalService signalen,
            WerkruimteService werkruimten,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.regels = regels;
        this.match = match;
        this.assignment = assignment;
        this.toewijzingen = toewijzingen;
        this.signalen = signalen;
        this.werkruimten = werkruimten;
        this.statements = statements;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        owner = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(
                owner, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    /** Each condition alone: what fits, and the same with another value, which does not. */
    @Test
    void eachConditionMustHold() {
        SignaalId signaal = note("Huur te hoog");
        long gemeente = world.organisatie(World.OMMEN);
        long region = region(gemeente);
        List<Voorwaarden> fitting = List.of(
                Voorwaarden.ALLES,
                new Voorwaarden(gemeente, null, null, null, null, null),
                new Voorwaarden(null, region, null, null, null, null),
                new Voorwaarden(null, null, THEMA, null, null, null),
                new Voorwaarden(null, null, 1L, null, null, null),
                new Voorwaarden(null, null, null, owner.organisatie().value(), null, null),
                new Voorwaarden(null, null, null, null, SignaalSoort.ZORG, null),
                new Voorwaarden(null, null, null, null, null, AANLEIDING),
                new Voorwaarden(gemeente, region, 1L, owner.organisatie().value(), SignaalSoort.ZORG, AANLEIDING));
        List<Voorwaarden> other = List.of(
                new Voorwaarden(world.organisatie(World.ZWOLLE), null, null, null, null, null),
                new Voorwaarden(null, otherRegion(gemeente), null, null, null, null),
                new Voorwaarden(null, null, 12L, null, null, null),
                new Voorwaarden(null, null, 2L, null, null, null),
                new Voorwaarden(null, null, null, dalfsen.organisatie().value(), null, null),
                new Voorwaarden(null, null, null, null, SignaalSoort.IDEE, null),
                new Voorwaarden(null, null, null, null, null, 4L),
                new Voorwaarden(gemeente, null, 1L, null, SignaalSoort.IDEE, null));
        assertThat(fitting).allSatisfy(als -> assertThat(taken(als)).containsExactly(signaal.value()));
        assertThat(other).allSatisfy(als -> assertThat(taken(als)).isEmpty());
    }

    @Test
    void firstRuleThatIsOnAndFitsAsksAndTheStepSaysWhy() {
        on(new Voorwaarden(null, null, null, null, SignaalSoort.IDEE, null), dalfsen);
        regels.add(wonen, new ToewijzingsregelData(Voorwaarden.ALLES, owner.organisatie(), null));
        on(new Voorwaarden(world.organisatie(World.OMMEN), null, 1L, null, null, null), ommen);
        on(Voorwaarden.ALLES, dalfsen);
        SignaalId signaal = noteAndWait("Huur te hoog");

        ToewijzingDetail asked = toewijzingen.ofSignaal(signaal);
        assertThat(asked.behandelaar()).isEqualTo("Ommen");
        assertThat(asked.status()).isEqualTo(ToewijzingStatus.GEVRAAGD);
        assertThat(asked.stappen()).singleElement().satisfies(stap -> {
            assertThat(stap.soort()).isEqualTo(StapSoort.REGEL);
            assertThat(stap.regel().volgorde()).isEqualTo(3);
            assertThat(stap.regel().gemeente()).isEqualTo("Ommen");
            assertThat(stap.regel().thema()).isEqualTo("Wonen");
        });
        assertThat(regels.recent(wonen)).extracting(RegelProef.Vangst::regel).containsExactly(3);
        People.as(ommen, () -> toewijzingen.refuse(signaal, 1, "niet van ons"));
        assertThat(toewijzingen.ofSignaal(signaal).behandelaar())
                .as("back with who noted it")
                .isEqualTo("Provincie Overijssel");
    }

    @Test
    void orderDecidesAndCanBeChanged() {
        ToewijzingsregelId first = on(Voorwaarden.ALLES, ommen);
        ToewijzingsregelId second = on(Voorwaarden.ALLES, dalfsen);
        note("Huur te hoog");
        assertThat(regels.tryOut(first).aantal()).isEqualTo(1);
        assertThat(regels.tryOut(second).aantal()).isZero();

        regels.move(second, true);
        regels.move(second, true);
        assertThat(rows()).extracting(ToewijzingsregelListItem::naar).containsExactly("Dalfsen", "Ommen");
        assertThat(rows()).extracting(row -> row.uitleg().volgorde()).containsExactly(1, 2);
        assertThat(regels.tryOut(second).aantal()).isEqualTo(1);
        regels.move(second, false);
        regels.remove(first);
        assertThat(rows()).extracting(row -> row.uitleg().volgorde()).containsExactly(1);
    }

    @Test
    void ruleIsTriedBeforeItIsOnAndAsksNobodyUntilThen() {
        ToewijzingsregelId off =
                regels.add(wonen, new ToewijzingsregelData(Voorwaarden.ALLES, ommen.organisatie(), ommen.id()));
        SignaalId signaal = note("Huur te hoog");
        hear(signaal, owner);

        RegelProef proef = regels.tryOut(off);
        assertThat(proef.aantal()).isEqualTo(1);
        assertThat(proef.voorbeelden()).containsExactly(new RegelProef.Vangst(signaal.value(), "Huur te hoog", DAY, 1));
        assertThat(toewijzingen.ofSignaal(signaal).status()).isEqualTo(ToewijzingStatus.NIEMAND);
        assertThat(regels.recent(wonen)).extracting(RegelProef.Vangst::regel).containsExactly((Integer) null);
        assertThat(regels.tryOut(off).voorbeelden()).hasSize(1);
        signalen.note(Signalen.data(wonen, "Lang geleden", SignaalSoort.ZORG, null, DAY.minusDays(91), null));
        assertThat(regels.tryOut(off).aantal()).as("within 90 days").isEqualTo(1);
    }

    @Test
    void ruleNeverTakesAwayWhatAPersonDecidedAndTwiceMakesNoDifference() {
        SignaalId decided = note("Huur te hoog");
        toewijzingen.assign(decided, 0, new ToewijzingData(dalfsen.organisatie(), null, null, ""));
        on(Voorwaarden.ALLES, ommen);
        hear(decided, owner);
        assertThat(toewijzingen.ofSignaal(decided).behandelaar()).isEqualTo("Dalfsen");

        SignaalId signaal = noteAndWait("Nog een");
        hear(signaal, owner);
        hear(signaal, owner);
        assertThat(toewijzingen.ofSignaal(signaal).stappen()).hasSize(1);
    }

    @Test
    void brokenRuleIsShownAndPassedOver() {
        SignedIn gone = world.official(World.ZWOLLE);
        WerkruimteId ruimte = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, gone, WerkruimteRol.DEELNEMER, ommen, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        ToewijzingsregelId zwolle =
                regels.add(ruimte, new ToewijzingsregelData(Voorwaarden.ALLES, gone.organisatie(), gone.id()));
        ToewijzingsregelId next =
                regels.add(ruimte, new ToewijzingsregelData(Voorwaarden.ALLES, ommen.organisatie(), ommen.id()));
        regels.turn(zwolle, true);
        regels.turn(next, true);
        remove(ruimte, gone);
        block(ommen);
        assertThat(regels.ofWerkruimte(ruimte))
                .extracting(ToewijzingsregelListItem::breuk)
                .containsExactly(RegelBreuk.ORGANISATIE, RegelBreuk.ORGANISATIE);
        SignedIn colleague = world.official(World.OMMEN);
        member(ruimte, colleague);
        assertThat(regels.ofWerkruimte(ruimte))
                .extracting(ToewijzingsregelListItem::breuk)
                .containsExactly(RegelBreuk.ORGANISATIE, RegelBreuk.PERSOON);

        SignaalId signaal = signalen.note(Signalen.data(ruimte, "Huur te hoog"));
        hear(signaal, owner);
        assertThat(toewijzingen.ofSignaal(signaal).behandelaar()).isEqualTo("Ommen");
        assertThat(toewijzingen.ofSignaal(signaal).persoon())
                .as("who left is not asked")
                .isNull();
    }

    @Test
    void onlyOwnersChangeRulesAndStrangersSeeNone() {
        ToewijzingsregelId regel = on(Voorwaarden.ALLES, ommen);
        SignedIn stranger = world.official(World.OMMEN);
        People.as(ommen, () -> {
            assertThat(rows()).hasSize(1);
            assertThat(regels.tryOut(regel).aantal()).isZero();
            refused(regel, AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThat(rows()).isEmpty();
            assertThatThrownBy(() -> regels.tryOut(regel)).isInstanceOf(NotFound.class);
            refused(regel, NotFound.class);
        });
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> regels.add(wonen, new ToewijzingsregelData(Voorwaarden.ALLES, null, null)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("naar"));
        assertThatThrownBy(() -> regels.add(
                        wonen,
                        new ToewijzingsregelData(
                                Voorwaarden.ALLES, new OrganisatieId(world.organisatie(World.ZWOLLE)), null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> regels.add(
                        wonen, new ToewijzingsregelData(Voorwaarden.ALLES, ommen.organisatie(), dalfsen.id())))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("persoon"));
        ToewijzingsregelId regel = on(Voorwaarden.ALLES, ommen);
        assertThatThrownBy(() -> regels.change(
                        regel, 99, new ToewijzingsregelData(Voorwaarden.ALLES, ommen.organisatie(), null)))
                .isInstanceOf(Stale.class);
        IntStream.range(1, 50).forEach(i -> on(Voorwaarden.ALLES, ommen));
        assertThatThrownBy(() -> on(Voorwaarden.ALLES, ommen)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void readingTakesOneStatement() {
        ToewijzingsregelId regel = on(Voorwaarden.ALLES, ommen);
        werkruimten.mine();
        statements.atMost(1, () -> regels.ofWerkruimte(wonen));
        statements.atMost(1, () -> regels.recent(wonen));
        statements.atMost(2, () -> regels.tryOut(regel));
    }

    private void refused(ToewijzingsregelId regel, Class<? extends Exception> how) {
        ToewijzingsregelData data = new ToewijzingsregelData(Voorwaarden.ALLES, ommen.organisatie(), null);
        Stream.<Runnable>of(
                        () -> regels.add(wonen, data),
                        () -> regels.change(regel, 0, data),
                        () -> regels.turn(regel, false),
                        () -> regels.move(regel, true),
                        () -> regels.remove(regel))
                .forEach(act -> assertThatThrownBy(act::run).isInstanceOf(how));
    }

    /** Ids of what a rule would take. */
    private List<Long> taken(Voorwaarden als) {
        ToewijzingsregelId regel = regels.add(wonen, new ToewijzingsregelData(als, ommen.organisatie(), null));
        List<Long> ids = regels.tryOut(regel).voorbeelden().stream()
                .map(RegelProef.Vangst::id)
                .toList();
        regels.remove(regel);
        return ids;
    }

    private ToewijzingsregelId on(Voorwaarden als, SignedIn to) {
        ToewijzingsregelId regel = regels.add(wonen, new ToewijzingsregelData(als, to.organisatie(), null));
        regels.turn(regel, true);
        return regel;
    }

    private SignaalId note(String woorden) {
        return signalen.note(Signalen.data(
                wonen, woorden, SignaalSoort.ZORG, new OrganisatieId(world.organisatie(World.OMMEN)), DAY, null));
    }

    private SignaalId noteAndWait(String woorden) {
        SignaalId signaal = note(woorden);
        await().until(() ->
                People.as(owner, () -> toewijzingen.ofSignaal(signaal).status() != ToewijzingStatus.NIEMAND));
        return signaal;
    }

    /** What the listener does with the stored event, once more or for the first time. */
    private void hear(SignaalId signaal, SignedIn by) {
        transactions.executeWithoutResult(
                status -> match.first(signaal).ifPresent(treffer -> assignment.follow(signaal, treffer, by.actor())));
    }

    private List<ToewijzingsregelListItem> rows() {
        return regels.ofWerkruimte(wonen);
    }

    private long region(long gemeente) {
        return jdbc.sql("select min(regio_id) from regio_organisatie where organisatie_id = ?")
                .param(gemeente)
                .query(Long.class)
                .single();
    }

    private long otherRegion(long gemeente) {
        return jdbc.sql("""
                        select min(id) from regio
                        where id not in (select regio_id from regio_organisatie where organisatie_id = ?)""").param(gemeente).query(Long.class).single();
    }

    private void remove(WerkruimteId werkruimte, SignedIn person) {
        werkruimten.remove(werkruimte, person.id());
    }

    private void block(SignedIn person) {
        update("update account set actief = false where id = " + person.id().value());
    }

    private void member(WerkruimteId werkruimte, SignedIn person) {
        update("insert into werkruimte_lid (id, werkruimte_id, account_id, rol, sinds, door_id) values (next value for"
                + " werkruimte_lid_seq * 1000 + 7, " + werkruimte.value() + ", "
                + person.id().value()
                + ", 'DEELNEMER', '2026-01-01', " + owner.id().value() + ")");
    }

    private void update(String sql) {
        transactions.executeWithoutResult(status -> jdbc.sql(sql).update());
    }
}
