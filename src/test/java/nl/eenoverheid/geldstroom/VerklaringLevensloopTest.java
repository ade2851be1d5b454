package nl.eenoverheid.geldstroom;

import static nl.eenoverheid.geldstroom.Verslagen.baten;
import static nl.eenoverheid.geldstroom.Verslagen.lasten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Plays every act of every role on a difference in every state against {@code lifecycles/verklaring.txt}. */
@ModuleTest
@Capability("G3")
class VerklaringLevensloopTest {
    private static final OverheidId NOABERKRACHT = new OverheidId(40705);
    private static final OverheidId DINKELLAND = new OverheidId(11774);
    private static final OverheidId TUBBERGEN = new OverheidId(10183);
    private static final VerklaringData WHY =
            new VerklaringData(Verklaringsoort.ANDER_MOMENT, "Onze raad stelde later vast.");

    private enum Toestand {
        ONVERKLAARD,
        EEN_KANT,
        BEIDE_KANTEN,
        OPGELOST
    }

    private enum Handeling {
        VERKLAAR,
        VERKLAAR_ZONDER_WOORDEN,
        TREK_IN,
        CORRIGEER
    }

    private enum Wie {
        BETALER,
        ONTVANGER,
        ANDER,
        MEELEZER
    }

    private final VerklaringService verklaringen;
    private final GeldstroomService geldstromen;
    private final Verslagen verslagen;
    private final Map<Wie, SignedIn> mensen;
    private VerschilId id = at(0);

    @Autowired
    VerklaringLevensloopTest(
            VerklaringService verklaringen,
            GeldstroomService geldstromen,
            LeveringWriter writer,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.verklaringen = verklaringen;
        this.geldstromen = geldstromen;
        World world = new World(jdbc, manager);
        mensen = Map.of(
                Wie.BETALER, world.official("gm1774"),
                Wie.ONTVANGER, world.official("so0705"),
                Wie.ANDER, world.official(World.OMMEN),
                Wie.MEELEZER, world.person("gm1774", Rol.MEELEZER));
        verslagen = new Verslagen(writer, manager, mensen.get(Wie.BETALER).id());
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("verklaring", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeEach
    void aDifference() {
        id = at(Verslagen.jaar());
        verslagen.begroting(DINKELLAND, id.boekjaar(), lasten("4.3.3", "0"));
        verslagen.begroting(TUBBERGEN, id.boekjaar(), lasten("4.3.3", "0"));
        received("700");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        put(rij.toestand(Toestand.class));

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::stand));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(People.as(mensen.get(Wie.MEELEZER), this::stand).name())
                    .as("nothing happened")
                    .isEqualTo(rij.toestand());
        }
    }

    @Test
    void whatWasSaidStaysWithTheFiguresOfThatMoment() {
        People.signIn(mensen.get(Wie.BETALER));
        explain();
        received("900");
        Verschil changed = geldstromen.verschil(id).verschil();
        assertThat(changed.stand()).isEqualTo(VerschilStand.ONVERKLAARD);
        assertThat(changed.isVerouderd()).isTrue();
        explain();
        Verschil again = geldstromen.verschil(id).verschil();
        assertThat(again.stand()).isEqualTo(VerschilStand.EEN_KANT);
        assertThat(again.isVerouderd()).isFalse();
        assertThat(again.verklaringen()).singleElement().satisfies(each -> assertThat(each.versies())
                .extracting(versie -> versie.ontvangen().intValue())
                .containsExactly(900, 700));
    }

    @Test
    void oneOfTwoColleaguesWhoExplainAtOnceHasToLookAgainAndTheOtherSideDoesNot() throws Exception {
        var start = new CountDownLatch(1);
        int saved = 0;
        try (ExecutorService hands = Executors.newFixedThreadPool(3)) {
            Future<Boolean> one = hands.submit(atOnce(start, Wie.BETALER));
            Future<Boolean> colleague = hands.submit(atOnce(start, Wie.BETALER));
            Future<Boolean> other = hands.submit(atOnce(start, Wie.ONTVANGER));
            start.countDown();
            saved += one.get() ? 1 : 0;
            saved += colleague.get() ? 1 : 0;
            assertThat(other.get()).isTrue();
        }
        assertThat(saved).isOne();
        assertThat(People.as(mensen.get(Wie.MEELEZER), this::stand)).isEqualTo(VerschilStand.BEIDE_KANTEN);
    }

    @Test
    void whatIsStaleIsNotWithdrawn() {
        People.signIn(mensen.get(Wie.BETALER));
        explain();
        long seen = version();
        explain();
        assertThatThrownBy(() -> verklaringen.withdraw(id, seen)).isInstanceOf(Stale.class);
    }

    private Callable<Boolean> atOnce(CountDownLatch start, Wie wie) {
        return () -> {
            start.await();
            try {
                People.as(mensen.get(wie), () -> verklaringen.explain(id, null, WHY));
                return true;
            } catch (Stale e) {
                return false;
            }
        };
    }

    private void put(Toestand toestand) {
        if (toestand == Toestand.EEN_KANT || toestand == Toestand.BEIDE_KANTEN || toestand == Toestand.OPGELOST) {
            People.as(mensen.get(Wie.BETALER), this::explain);
        }
        if (toestand == Toestand.BEIDE_KANTEN) {
            People.as(mensen.get(Wie.ONTVANGER), this::explain);
        }
        if (toestand == Toestand.OPGELOST) {
            received("10");
        }
    }

    private void act(Levensloop.Rij rij) {
        switch (rij.handeling(Handeling.class)) {
            case VERKLAAR -> explain();
            case VERKLAAR_ZONDER_WOORDEN ->
                verklaringen.explain(id, version(), new VerklaringData(Verklaringsoort.SCHATTING, " "));
            case TREK_IN -> verklaringen.withdraw(id, version() == null ? 0 : version());
            case CORRIGEER -> received("0");
        }
    }

    private void explain() {
        verklaringen.explain(id, version(), WHY);
    }

    private void received(String bedrag) {
        verslagen.begroting(NOABERKRACHT, id.boekjaar(), baten("4.3.2", bedrag));
    }

    private @Nullable Long version() {
        return geldstromen.verschil(id).verschil().verklaringen().stream()
                .filter(each -> each.organisatie().equals(organisatie()))
                .map(VerklaringDetail::version)
                .findFirst()
                .orElse(null);
    }

    private static OrganisatieId organisatie() {
        return new CurrentAccount().get().organisatie();
    }

    private VerschilStand stand() {
        return geldstromen.verschil(id).verschil().stand();
    }

    private static VerschilId at(int jaar) {
        return new VerschilId(
                NOABERKRACHT,
                jaar,
                Verslag.BEGROTING,
                Overheidslaag.GEMEENTE,
                Overheidslaag.GR,
                Overdrachtsoort.INKOMEN);
    }
}
