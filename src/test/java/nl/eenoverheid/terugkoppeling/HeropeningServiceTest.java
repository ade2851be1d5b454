package nl.eenoverheid.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = "signaal")
@Capability("C5")
class HeropeningServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Heropening WHY = new Heropening("Het ging niet over hun vraag", TODAY.plusDays(7));

    private final HeropeningService heropeningen;
    private final TerugkoppelingService terugkoppelingen;
    private final SignaalService signalen;
    private final ApplicationContext context;
    private final World world;

    private SignedIn owner;
    private SignedIn reader;
    private WerkruimteId wonen;
    private Antwoorden antwoorden;

    @Autowired
    HeropeningServiceTest(
            HeropeningService heropeningen,
            TerugkoppelingService terugkoppelingen,
            SignaalService signalen,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.heropeningen = heropeningen;
        this.terugkoppelingen = terugkoppelingen;
        this.signalen = signalen;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        antwoorden = new Antwoorden(context, owner);
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void anAnswerThatIsTakenUpAgainOpensItsSignaal(Scenario scenario) {
        TerugkoppelingId id = sent(scenario);
        SignaalId signaal = signaal(id);
        scenario.stimulate(() -> heropeningen.reopen(id, antwoorden.version(id), WHY))
                .andWaitForStateChange(() -> status(signaal), status -> status == SignaalStatus.HEROPEND);

        TerugkoppelingDetail open = antwoorden.detail(id);
        assertThat(open.item().status()).isEqualTo(TerugkoppelingStatus.TE_SCHRIJVEN);
        assertThat(open.item().uiterlijk()).isEqualTo(WHY.uiterlijk());
        assertThat(open.item().werkdagenOver()).isEqualTo(5);
        assertThat(open.item().verstuurdOp()).isNull();
        assertThat(open.reden()).isEqualTo(WHY.reden());
        assertThat(open.versies()).hasSize(1);
        assertThat(open.verloop().getFirst().toelichting()).isEqualTo(WHY.reden());

        terugkoppelingen.write(id, open.version(), new AntwoordData("Een beter antwoord.", "", "", ""));
        terugkoppelingen.release(id, antwoorden.version(id));
        scenario.stimulate(() ->
                        terugkoppelingen.markSent(id, antwoorden.version(id), new Verzending(TODAY, Kanaal.GESPREK)))
                .andWaitForStateChange(() -> status(signaal), status -> status == SignaalStatus.TERUGGEKOPPELD);
        assertThat(antwoorden.detail(id).versies()).hasSize(2);
    }

    @Test
    void aSignaalThatIsTakenUpAgainOpensItsAnswer(Scenario scenario) {
        TerugkoppelingId id = sent(scenario);
        scenario.stimulate(() -> signalen.reopen(signaal(id), "Er is iets bij gekomen"))
                .andWaitForStateChange(
                        () -> antwoorden.detail(id).item().status(),
                        status -> status == TerugkoppelingStatus.TE_SCHRIJVEN);

        assertThat(antwoorden.detail(id).reden()).isEqualTo("Er is iets bij gekomen");
        assertThat(antwoorden.detail(id).item().uiterlijk()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void onlyWhatWasSentAndOnlyByWhoMayWriteAndWithAReason(Scenario scenario) {
        TerugkoppelingId open = antwoorden.promised(scenario, wonen, "Nog open", Kanaal.GESPREK, ContactData.NONE);
        assertThatThrownBy(() -> heropeningen.reopen(open, antwoorden.version(open), WHY))
                .isInstanceOf(IllegalMove.class);
        TerugkoppelingId id = sent(scenario);
        long version = antwoorden.version(id);
        assertThatThrownBy(() -> heropeningen.reopen(id, version, new Heropening(" ", TODAY.minusDays(1))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("reden", "uiterlijk"));
        assertThatThrownBy(() -> heropeningen.reopen(id, version - 1, WHY)).isInstanceOf(Stale.class);
        People.as(reader, () -> assertThatThrownBy(() -> heropeningen.reopen(id, version, WHY))
                .isInstanceOf(AccessDeniedException.class));
        People.as(world.official(World.DALFSEN), () -> assertThatThrownBy(() -> heropeningen.reopen(id, version, WHY))
                .isInstanceOf(NotFound.class));
    }

    private TerugkoppelingId sent(Scenario scenario) {
        TerugkoppelingId id =
                antwoorden.released(scenario, wonen, "Wanneer komt het pad?", Kanaal.GESPREK, ContactData.NONE);
        scenario.stimulate(() ->
                        terugkoppelingen.markSent(id, antwoorden.version(id), new Verzending(TODAY, Kanaal.GESPREK)))
                .andWaitForStateChange(() -> status(signaal(id)), status -> status == SignaalStatus.TERUGGEKOPPELD);
        return id;
    }

    private SignaalId signaal(TerugkoppelingId id) {
        return new SignaalId(antwoorden.detail(id).item().signaalId());
    }

    private SignaalStatus status(SignaalId id) {
        return People.as(owner, () -> signalen.detail(id).status());
    }
}
