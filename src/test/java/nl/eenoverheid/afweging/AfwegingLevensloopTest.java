package nl.eenoverheid.afweging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act of every role in every state of an afweging against {@code lifecycles/afweging.txt}. */
@ModuleTest(extraIncludes = {"knoop", "dossier", "duiding", "signaal", "overheid", "bezoek"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("H5")
class AfwegingLevensloopTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final String REASON = "Zo spraken we het af.";

    private enum Toestand {
        OPSTELLEN,
        WEGEN,
        WEGEN_VOORBIJ,
        OPEN,
        AFGEROND,
        BESLIST;

        AfwegingStatus status() {
            return switch (this) {
                case OPSTELLEN -> AfwegingStatus.OPSTELLEN;
                case WEGEN, WEGEN_VOORBIJ -> AfwegingStatus.WEGEN;
                case OPEN, BESLIST -> AfwegingStatus.OPEN;
                case AFGEROND -> AfwegingStatus.AFGEROND;
            };
        }
    }

    private enum Handeling {
        WIJZIG_TABEL,
        VRAAG,
        GEEF,
        GEEF_ALS_LAATSTE,
        SLA_OVER,
        ROND_AF,
        HEROPEN,
        TERUG
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        ANDER,
        LEZER,
        BUITENSTAANDER
    }

    private final AfwegingService afwegingen;
    private final AfwegingWorkService work;
    private final WegingService wegingen;
    private final KnoopService knopen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private KnoopId knoop;
    private AfwegingDetail table;

    @Autowired
    AfwegingLevensloopTest(ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.afwegingen = context.getBean(AfwegingService.class);
        this.work = context.getBean(AfwegingWorkService.class);
        this.wegingen = context.getBean(WegingService.class);
        this.knopen = context.getBean(KnoopService.class);
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("afweging", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneAfweging() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OMMEN),
                Wie.DEELNEMER, world.official(World.DALFSEN),
                Wie.ANDER, world.official("gm0164"),
                Wie.LEZER, world.official(World.ZWOLLE),
                Wie.BUITENSTAANDER, world.official(World.OVERIJSSEL));
        WerkruimteId wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.DEELNEMER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.ANDER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER));
        People.as(mensen.get(Wie.EIGENAAR), () -> {
            knoop = knopen.raise(Knopen.data(wonen, "Waar eerst?"));
            Afwegingen.table(work, knoop);
            wegingen.ask(knoop, new VraagData(TODAY.plusDays(9), parties()));
            table = afwegingen.ofKnoop(knoop).orElseThrow();
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        Wie wie = rij.rol(Wie.class);
        transactions.executeWithoutResult(
                status -> put(rij.toestand(Toestand.class), rij.handeling(Handeling.class), wie));

        String uitkomst = People.as(
                mensen.get(wie), () -> Levensloop.uitkomst(() -> act(rij.handeling(Handeling.class)), this::toestand));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(toestand().name()).as("nothing happened").isEqualTo(rij.toestand());
        }
    }

    /** Two parties; who gives has not given yet, and the other one has when this is the last. */
    private void put(Toestand toestand, Handeling handeling, Wie wie) {
        jdbc.sql("update knoop set status = ?, version = version + 1 where id = ?")
                .params(toestand == Toestand.BESLIST ? "BESLIST" : "OPEN", knoop.value())
                .update();
        jdbc.sql("update afweging set status = ?, sluit_op = ?, version = version + 1 where knoop_id = ?")
                .params(
                        toestand.status().name(),
                        toestand == Toestand.WEGEN_VOORBIJ ? TODAY.minusDays(1) : TODAY.plusDays(9),
                        knoop.value())
                .update();
        jdbc.sql("""
                        update weging w join afweging a on a.id = w.afweging_id
                        set w.gegeven = ?, w.overgeslagen = '', w.version = w.version + 1 where a.knoop_id = ?""").params(handeling != Handeling.GEEF, knoop.value()).update();
        jdbc.sql("""
                        update weging w join afweging a on a.id = w.afweging_id
                        set w.gegeven = ? where a.knoop_id = ? and w.organisatie_id = ?""")
                .params(
                        toestand.status().showsWeights(),
                        knoop.value(),
                        mensen.get(handeling == Handeling.SLA_OVER ? Wie.DEELNEMER : wie)
                                .organisatie()
                                .value())
                .update();
    }

    private void act(Handeling handeling) {
        switch (handeling) {
            case WIJZIG_TABEL ->
                work.putBelang(knoop, table.belangen().getFirst().id(), version(), interest());
            case VRAAG -> wegingen.ask(knoop, new VraagData(TODAY.plusDays(9), parties()));
            case GEEF, GEEF_ALS_LAATSTE -> wegingen.give(knoop, Afwegingen.points(table, REASON, 60, 40));
            case SLA_OVER -> wegingen.passOver(knoop, mensen.get(Wie.DEELNEMER).organisatie(), REASON);
            case ROND_AF -> afwegingen.finish(knoop, new AfrondData("Het spoor ligt er al.", null));
            case HEROPEN -> afwegingen.reopen(knoop, REASON);
            case TERUG -> afwegingen.back(knoop, REASON);
        }
    }

    private static BelangData interest() {
        return new BelangData("Mijn dochter wil hier kunnen wonen", "starters");
    }

    private long version() {
        return jdbc.sql("select version from afweging_belang where id = ?")
                .param(table.belangen().getFirst().id())
                .query(Long.class)
                .single();
    }

    private Toestand toestand() {
        return jdbc.sql("""
                        select case when k.status = 'BESLIST' then 'BESLIST'
                                    when a.status = 'WEGEN' and a.sluit_op < ? then 'WEGEN_VOORBIJ' else a.status end
                        from afweging a join knoop k on k.id = a.knoop_id where a.knoop_id = ?""")
                .params(List.of(TODAY, knoop.value()))
                .query((row, number) -> Toestand.valueOf(row.getString(1)))
                .single();
    }

    private Set<Long> parties() {
        return Stream.of(Wie.EIGENAAR, Wie.DEELNEMER)
                .map(wie -> mensen.get(wie).organisatie().value())
                .collect(Collectors.toSet());
    }
}
