package nl.eenoverheid.besluitloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.HerzieningData;
import nl.eenoverheid.besluit.HerzieningUitkomst;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
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

/** Plays every act of every role on a besluit in every state, against the table in {@code lifecycles/besluit.txt}. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability({"H9", "H10", "H11", "H12", "H14"})
class BesluitLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private enum Toestand {
        CONCEPT(null, null),
        VOORNEMEN(null, Stadium.VOORNEMEN),
        OP_WEG_IN_BEGINSEL(null, Stadium.IN_BEGINSEL),
        IN_BEGINSEL(BesluitResultaat.VASTGESTELD, Stadium.IN_BEGINSEL),
        DEFINITIEF(BesluitResultaat.VASTGESTELD, null),
        BEKRACHTIGD(BesluitResultaat.VASTGESTELD, Stadium.BEKRACHTIGD),
        VERWORPEN(BesluitResultaat.VERWORPEN, null),
        AANGEHOUDEN(BesluitResultaat.AANGEHOUDEN, null),
        KENNISGENOMEN(BesluitResultaat.KENNISGENOMEN, null),
        INGETROKKEN(BesluitResultaat.INGETROKKEN, null),
        VERVANGEN(BesluitResultaat.VASTGESTELD, null);

        private final @Nullable BesluitResultaat resultaat;
        private final @Nullable Stadium stadium;

        Toestand(@Nullable BesluitResultaat resultaat, @Nullable Stadium stadium) {
            this.resultaat = resultaat;
            this.stadium = stadium;
        }
    }

    private enum Handeling {
        WIJZIG,
        STEL_VAST,
        VERWERP,
        HOUD_AAN,
        NEEM_KENNIS,
        TREK_IN,
        KIJK_OPNIEUW,
        NAAR_VOORNEMEN,
        NAAR_IN_BEGINSEL,
        NAAR_DEFINITIEF,
        NAAR_BEKRACHTIGD,
        TERUG,
        TERUG_ZONDER_REDEN,
        VUL_DAGEN_IN,
        GEEF_VRIJ,
        MAAK_BEKEND,
        VERVANG
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final BesluitloopService lopen;
    private final StadiumService stadia;
    private final OpvolgingService opvolgingen;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private BesluitData data;
    private BesluitId id;
    private BesluitId oud;

    @Autowired
    BesluitLevensloopTest(ApplicationContext context) {
        this.besluiten = context.getBean(BesluitService.class);
        this.vorming = context.getBean(BesluitvormingService.class);
        this.lopen = context.getBean(BesluitloopService.class);
        this.stadia = context.getBean(StadiumService.class);
        this.opvolgingen = context.getBean(OpvolgingService.class);
        this.clock = context.getBean(TestClock.class);
        this.jdbc = context.getBean(JdbcClient.class);
        PlatformTransactionManager manager = context.getBean(PlatformTransactionManager.class);
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("besluit", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneBesluit() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OMMEN),
                Wie.DEELNEMER, world.official(World.DALFSEN),
                Wie.LEZER, world.official(World.ZWOLLE),
                Wie.GAST, world.official(World.ZWOLLE),
                Wie.BUITENSTAANDER, world.official(World.OVERIJSSEL));
        WerkruimteId wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.DEELNEMER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST));
        SignedIn owner = mensen.get(Wie.EIGENAAR);
        data = Besluiten.ofKind(Besluiten.data(wonen, owner.organisatie(), "Langs het spoor"), BesluitSoort.BESLUIT);
        People.as(owner, () -> {
            id = vorming.draft(data);
            oud = vorming.draft(Besluiten.data(wonen, owner.organisatie(), "Het oude plan"));
            stadia.advance(id, 0, Stadium.VOORNEMEN, new StapData(DAY, "de raad", ""));
        });
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "update besluit set status = 'VASTGELEGD', resultaat = 'VASTGESTELD', datum = ? where id = ?")
                .params(DAY, oud.value())
                .update());
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        clock.set(DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Toestand before = rij.toestand(Toestand.class);
        transactions.executeWithoutResult(status -> put(before, rij.handeling(Handeling.class)));

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::toestand));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(People.as(mensen.get(Wie.EIGENAAR), this::toestand))
                    .as("nothing happened")
                    .isEqualTo(before);
        }
    }

    private void put(Toestand state, Handeling next) {
        boolean recorded = state.resultaat != null;
        jdbc.sql("""
                        update besluit set status = ?, resultaat = ?, datum = ?, ingetrokken_op = ?, herziening_op = ?,
                               version = version + 1 where id = ?""")
                .params(
                        recorded ? "VASTGELEGD" : "VOORBEREIDING",
                        recorded ? state.resultaat.name() : null,
                        recorded ? DAY : null,
                        state == Toestand.INGETROKKEN ? DAY : null,
                        DAY.plusYears(1),
                        id.value())
                .update();
        jdbc.sql("""
                        update besluitloop set stadium = ?, vrijgegeven_op = ?, bekend_op = null, eind_op = null,
                               vervalreden = null, version = version + 1 where besluit_id = ?""")
                .params(
                        state.stadium == null ? null : state.stadium.name(),
                        next == Handeling.MAAK_BEKEND ? DAY : null,
                        id.value())
                .update();
        jdbc.sql("delete from besluitopvolging where oud_id in (?, ?)")
                .params(oud.value(), id.value())
                .update();
        if (state == Toestand.VERVANGEN) {
            jdbc.sql("""
                            insert into besluitopvolging (id, oud_id, nieuw_id, reden, account_id, organisatie_id, op, version)
                            values (-1, ?, ?, 'Het kan beter', ?, ?, '2026-03-02', 0)""")
                    .params(
                            id.value(),
                            oud.value(),
                            mensen.get(Wie.EIGENAAR).id().value(),
                            mensen.get(Wie.EIGENAAR).organisatie().value())
                    .update();
        }
    }

    private Toestand toestand() {
        BesluitResultaat resultaat = besluiten.detail(id).resultaat();
        boolean ingetrokken = besluiten.detail(id).ingetrokkenOp() != null;
        Stadium stadium = lopen.detail(id).stadium();
        if (ingetrokken) {
            return Toestand.INGETROKKEN;
        }
        if (lopen.detail(id).vervangen()) {
            return Toestand.VERVANGEN;
        }
        if (resultaat != null && resultaat != BesluitResultaat.VASTGESTELD) {
            return Toestand.valueOf(resultaat.name());
        }
        if (stadium == null) {
            return Toestand.CONCEPT;
        }
        return resultaat == null && stadium == Stadium.IN_BEGINSEL
                ? Toestand.OP_WEG_IN_BEGINSEL
                : Toestand.valueOf(stadium.name());
    }

    private void act(Levensloop.Rij rij) {
        StapData stap = new StapData(DAY, "de raad van Ommen", "");
        switch (rij.handeling(Handeling.class)) {
            case WIJZIG -> vorming.change(id, version("besluit", "id"), data);
            case STEL_VAST -> record(BesluitResultaat.VASTGESTELD);
            case VERWERP -> record(BesluitResultaat.VERWORPEN);
            case HOUD_AAN -> record(BesluitResultaat.AANGEHOUDEN);
            case NEEM_KENNIS -> record(BesluitResultaat.KENNISGENOMEN);
            case TREK_IN -> vorming.withdraw(id, "Het kan niet meer.");
            case KIJK_OPNIEUW ->
                vorming.review(
                        id,
                        version("besluit", "id"),
                        new HerzieningData(HerzieningUitkomst.HANDHAVEN, "Het werkt.", "", null, ""));
            case NAAR_VOORNEMEN -> stadia.advance(id, loopVersion(), Stadium.VOORNEMEN, stap);
            case NAAR_IN_BEGINSEL -> stadia.advance(id, loopVersion(), Stadium.IN_BEGINSEL, stap);
            case NAAR_DEFINITIEF -> stadia.advance(id, loopVersion(), Stadium.DEFINITIEF, stap);
            case NAAR_BEKRACHTIGD -> stadia.advance(id, loopVersion(), Stadium.BEKRACHTIGD, stap);
            case TERUG -> stadia.goBack(id, loopVersion(), new StapData(DAY, "", "Er kwam een bezwaar."));
            case TERUG_ZONDER_REDEN -> stadia.goBack(id, loopVersion(), stap);
            case VUL_DAGEN_IN ->
                stadia.schedule(
                        id,
                        loopVersion(),
                        new LooptijdData(DAY.plusYears(4), Vervalreden.TIJDELIJK, DAY, DAY.plusWeeks(6)));
            case GEEF_VRIJ -> stadia.release(id, loopVersion(), stap);
            case MAAK_BEKEND -> stadia.publish(id, loopVersion(), stap);
            case VERVANG -> opvolgingen.replace(id, oud, "Het is ingehaald.");
        }
    }

    private void record(BesluitResultaat resultaat) {
        vorming.record(id, version("besluit", "id"), Besluiten.result(resultaat, DAY));
    }

    private long loopVersion() {
        return version("besluitloop", "besluit_id") + 1;
    }

    private long version(String table, String key) {
        return jdbc.sql("select version from " + table + " where " + key + " = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
