package nl.eenoverheid.geldstroom;

import static nl.eenoverheid.geldstroom.Verslagen.lasten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("G3")
class ToerekeningServiceTest {
    private static final OverheidId NOABERKRACHT = new OverheidId(40705);
    private static final OverheidId VEILIGHEIDSREGIO = new OverheidId(40679);
    private static final OverheidId DINKELLAND = new OverheidId(11774);

    private final ToerekeningService toerekeningen;
    private final GeldstroomService geldstromen;
    private final World world;
    private final Verslagen verslagen;
    private final SignedIn dinkelland;
    private int jaar;

    @Autowired
    ToerekeningServiceTest(
            ToerekeningService toerekeningen,
            GeldstroomService geldstromen,
            LeveringWriter writer,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toerekeningen = toerekeningen;
        this.geldstromen = geldstromen;
        this.world = new World(jdbc, manager);
        this.dinkelland = world.official("gm1774");
        this.verslagen = new Verslagen(writer, manager, dinkelland.id());
    }

    @BeforeEach
    void oneLine() {
        jaar = Verslagen.jaar();
        People.signIn(dinkelland);
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "1000"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void allPartsTogetherAreAtMostTheLine() {
        state(VEILIGHEIDSREGIO, null, "700");
        assertThatThrownBy(() -> state(NOABERKRACHT, null, "300.001"))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("geldstroom.input.more"));
        state(NOABERKRACHT, null, "300");
        assertThat(stated(NOABERKRACHT).bevestigd()).isTrue();

        state(VEILIGHEIDSREGIO, version(VEILIGHEIDSREGIO), "650");
        toerekeningen.withdraw(sleutel(VEILIGHEIDSREGIO), version(VEILIGHEIDSREGIO));
        state(NOABERKRACHT, version(NOABERKRACHT), "1000");
        assertThat(stated(VEILIGHEIDSREGIO).bedrag()).isNull();
        assertThat(stated(VEILIGHEIDSREGIO).versies())
                .extracting(each -> each.bedrag() == null ? "-" : each.bedrag().toPlainString())
                .containsExactly("-", "650.000", "700.000");
    }

    @Test
    void whereTheSourceHasNoCategoriesThePartIsKnownAndTheLineIsNot() {
        verslagen.totalen(DINKELLAND, jaar);
        state(NOABERKRACHT, null, "812");
        Kantregel regel = regel(NOABERKRACHT);
        assertThat(regel.bedrag()).isEqualByComparingTo("812");
        assertThat(regel.regel()).isNull();
    }

    @Test
    void whoManagesBudgetsStatesForOthersUnconfirmedUntilTheySayItThemselves() {
        People.as(world.person(World.OVERIJSSEL, Rol.FINANCIEEL), () -> state(NOABERKRACHT, null, "400"));
        assertThat(stated(NOABERKRACHT).bevestigd()).isFalse();
        state(NOABERKRACHT, version(NOABERKRACHT), "400");
        assertThat(stated(NOABERKRACHT).bevestigd()).isTrue();
        assertThat(stated(NOABERKRACHT).versies()).hasSize(2);
    }

    @Test
    void nobodyElseStatesIt() {
        for (SignedIn other : List.of(
                world.official("gm0183"), world.person("gm1774", Rol.MEELEZER), world.person("gm1774", Rol.PARTNER))) {
            assertThatThrownBy(() -> People.as(other, () -> state(NOABERKRACHT, null, "1")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> state(new OverheidId(40474), null, "1"))
                .as("not an arrangement that it takes part in")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aColleagueWhoWasFirstIsNotWrittenOver() {
        state(NOABERKRACHT, null, "100");
        assertThatThrownBy(() -> state(NOABERKRACHT, null, "200")).isInstanceOf(Stale.class);
        long seen = version(NOABERKRACHT);
        state(NOABERKRACHT, seen, "150");
        assertThatThrownBy(() -> state(NOABERKRACHT, seen, "200")).isInstanceOf(Stale.class);
        assertThat(stated(NOABERKRACHT).bedrag()).isEqualByComparingTo("150");
    }

    @ParameterizedTest
    @CsvSource({"-1, geldstroom.input.amount", "0.0001, geldstroom.input.amount", ", shared.input.empty"})
    void anAmountIsAnAmount(@Nullable BigDecimal bedrag, String key) {
        assertThatThrownBy(() ->
                        toerekeningen.state(sleutel(NOABERKRACHT), null, new ToerekeningData(bedrag, "Begroting")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly(key));
    }

    private void state(OverheidId regeling, @Nullable Long version, String bedrag) {
        toerekeningen.state(sleutel(regeling), version, new ToerekeningData(new BigDecimal(bedrag), "Bijlage 3"));
    }

    private long version(OverheidId regeling) {
        return stated(regeling).version();
    }

    private Toerekeningstand stated(OverheidId regeling) {
        return Objects.requireNonNull(regel(regeling).toerekening());
    }

    private Kantregel regel(OverheidId regeling) {
        return geldstromen.verschil(id(regeling)).verschil().betaler().regels().stream()
                .filter(each -> each.overheid().id().equals(DINKELLAND))
                .findFirst()
                .orElseThrow();
    }

    private Toerekeningsleutel sleutel(OverheidId regeling) {
        return Toerekeningsleutel.of(id(regeling), DINKELLAND, Zijde.LASTEN);
    }

    private VerschilId id(OverheidId regeling) {
        return new VerschilId(
                regeling, jaar, Verslag.BEGROTING, Overheidslaag.GEMEENTE, Overheidslaag.GR, Overdrachtsoort.INKOMEN);
    }
}
