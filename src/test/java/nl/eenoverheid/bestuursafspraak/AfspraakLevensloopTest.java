package nl.eenoverheid.bestuursafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.overheid.OrganisatieId;
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

/** Every act of every role in every state of an agreement between governments. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("F6")
class AfspraakLevensloopTest {
    private static final String WHY = "Zo staat het in de brief.";

    private enum Handeling {
        WIJZIG,
        WIJZIG_ZONDER_REDEN,
        LEG_VAST,
        TREK_IN,
        BEOORDEEL,
        BEOORDEEL_ZONDER_UITLEG,
        ZEG_OP,
        VERVANG,
        VERVANG_DOOR_EERDERE
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final AfspraakKeepService keep;
    private final DossierService dossiers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private final LocalDate today;

    private Map<Wie, SignedIn> mensen;
    private OrganisatieId ommen;
    private BestuursafspraakId id;
    private BestuursafspraakId eerder;
    private BestuursafspraakId later;

    @Autowired
    AfspraakLevensloopTest(ApplicationContext context, PlatformTransactionManager manager) {
        this.keep = context.getBean(AfspraakKeepService.class);
        this.dossiers = context.getBean(DossierService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
        this.today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), AfspraakService.HERE);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("bestuursafspraak", AfspraakStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void threeAgreements() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OMMEN),
                Wie.DEELNEMER, world.official(World.DALFSEN),
                Wie.LEZER, world.official(World.ZWOLLE),
                Wie.GAST, world.official(World.ZWOLLE),
                Wie.BUITENSTAANDER, world.official(World.OVERIJSSEL));
        ommen = mensen.get(Wie.EIGENAAR).organisatie();
        People.as(mensen.get(Wie.EIGENAAR), () -> {
            DossierId dossier = dossiers.open(Dossiers.data(
                    world.werkruimte(Map.of(
                            mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                            mensen.get(Wie.DEELNEMER), WerkruimteRol.DEELNEMER,
                            mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                            mensen.get(Wie.GAST), WerkruimteRol.GAST)),
                    "Vervoer"));
            eerder = keep.draft(
                    dossier, Afspraken.data("Convenant van vroeger", today.minusYears(9), null, List.of(ommen)));
            keep.enter(eerder, version(eerder));
            id = keep.draft(dossier, data(null, null));
            later = keep.draft(dossier, Afspraken.data("Convenant van nu", today, null, List.of(ommen)));
            keep.enter(later, version(later));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        AfspraakStatus before = rij.toestand(AfspraakStatus.class);
        put(before);

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::status));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(uitkomst.startsWith("shared.") || Levensloop.isEenZin(uitkomst))
                    .as(uitkomst)
                    .isTrue();
            assertThat(status()).as("nothing happened").isEqualTo(before);
        }
    }

    private void act(Levensloop.Rij rij) {
        AfspraakStatus from = rij.toestand(AfspraakStatus.class);
        long version = version(id);
        switch (rij.handeling(Handeling.class)) {
            case WIJZIG -> keep.change(id, version, data(vanaf(from), tot(from)), WHY);
            case WIJZIG_ZONDER_REDEN -> keep.change(id, version, data(vanaf(from), tot(from)), " ");
            case LEG_VAST -> keep.enter(id, version);
            case TREK_IN -> keep.withdraw(id, version, WHY);
            case BEOORDEEL -> keep.judge(id, version, AfspraakRuimte.GEEN, WHY);
            case BEOORDEEL_ZONDER_UITLEG -> keep.judge(id, version, AfspraakRuimte.GEEN, " ");
            case ZEG_OP -> keep.terminate(id, version, today, WHY);
            case VERVANG -> keep.replace(id, version, later, WHY);
            case VERVANG_DOOR_EERDERE -> keep.replace(id, version, eerder, WHY);
        }
    }

    private AfspraakData data(@Nullable LocalDate vanaf, @Nullable LocalDate tot) {
        return new AfspraakData(
                "Convenant over de bus",
                AfspraakSoort.CONVENANT,
                List.of(new AfspraakData.Partij(ommen, null)),
                "vervoerders",
                "De bus rijdt elk uur.",
                today.minusYears(1),
                false,
                vanaf,
                tot,
                "voorbeeld.example",
                "");
    }

    private @Nullable LocalDate vanaf(AfspraakStatus status) {
        return switch (status) {
            case ONTWERP, INGETROKKEN -> null;
            case AANSTAAND -> today.plusDays(10);
            default -> today.minusYears(1);
        };
    }

    private @Nullable LocalDate tot(AfspraakStatus status) {
        return switch (status) {
            case AFGELOPEN, OPGEZEGD, VERVANGEN -> today.minusDays(1);
            default -> null;
        };
    }

    private void put(AfspraakStatus status) {
        AfspraakStatus kept =
                switch (status) {
                    case AANSTAAND, AFGELOPEN -> AfspraakStatus.IN_KRACHT;
                    default -> status;
                };
        transactions.executeWithoutResult(done -> {
            jdbc.sql("delete from bestuursafspraak_stap where bestuursafspraak_id = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("""
                            update bestuursafspraak set status = ?, vanaf = ?, tot = ?, opvolger_id = ?, version = version + 1
                            where id = ?""")
                    .params(
                            kept.name(),
                            vanaf(status),
                            tot(status),
                            status == AfspraakStatus.VERVANGEN ? later.value() : null,
                            id.value())
                    .update();
        });
    }

    private AfspraakStatus status() {
        return jdbc.sql("select status, vanaf, tot from bestuursafspraak where id = ?")
                .param(id.value())
                .query((row, number) -> AfspraakStatus.on(
                        AfspraakStatus.valueOf(row.getString("status")),
                        row.getObject("vanaf", LocalDate.class),
                        row.getObject("tot", LocalDate.class),
                        today))
                .single();
    }

    /** A stranger has no version to send; theirs is refused before it is looked at. */
    private long version(BestuursafspraakId afspraak) {
        return jdbc.sql("select version from bestuursafspraak where id = ?")
                .param(afspraak.value())
                .query(Long.class)
                .single();
    }
}
