package nl.eenoverheid.kaart;

import static nl.eenoverheid.kaart.Grenzen.area;
import static nl.eenoverheid.kaart.Grenzen.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("G1")
class KaartServiceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final KaartData OMMEN =
            new KaartData("CBS en Kadaster, 2024, CC BY 4.0", DAY, file(area("GM0175", "Ommen")));

    private final KaartService kaarten;
    private final KaartController controller;
    private final World world;

    @Autowired
    KaartServiceTest(
            KaartService kaarten, KaartController controller, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.kaarten = kaarten;
        this.controller = controller;
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void bordersAreUsedReplacedAndTakenAwayForEverybody(AssertablePublishedEvents events) {
        SignedIn main = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        SignedIn official = world.official(World.DALFSEN);
        assertThat(People.as(official, controller::vormen).getStatusCode().value())
                .isEqualTo(404);

        People.as(main, () -> kaarten.use(OMMEN));
        KaartDetail first = People.as(official, kaarten::detail).orElseThrow();
        assertThat(first.bron()).isEqualTo("CBS en Kadaster, 2024, CC BY 4.0");
        assertThat(first.peildatum()).isEqualTo(DAY);
        assertThat(first.codes()).containsExactly("gm0175");
        assertThat(People.as(official, controller::vormen).getBody()).contains("\"gm0175\"");

        People.as(
                main,
                () -> kaarten.use(new KaartData(
                        "CBS, 2025", DAY.plusYears(1), file(area("GM0175", "Ommen"), area("GM0148", "Dalfsen")))));
        assertThat(People.as(official, kaarten::detail)).hasValueSatisfying(detail -> {
            assertThat(detail.bron()).isEqualTo("CBS, 2025");
            assertThat(detail.codes()).containsExactlyInAnyOrder("gm0148", "gm0175");
        });

        People.as(main, kaarten::remove);
        assertThat(People.as(official, kaarten::detail)).isEmpty();
        assertThat(events)
                .contains(AuditedEvent.class)
                .matching(event -> event.what().equals("kaart.audit.removed")
                        && event.about().equals("CBS, 2025"));
        assertThat(events)
                .contains(AuditedEvent.class)
                .matching(event ->
                        event.what().equals("kaart.audit.used") && main.id().equals(event.by()));
    }

    @Test
    void whereItIsFromMustBeSaid() {
        SignedIn main = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);

        assertThatThrownBy(() -> People.as(main, () -> kaarten.use(new KaartData(" ", null, OMMEN.bestand()))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly(KaartData.BRON, KaartData.PEILDATUM));
        assertThatThrownBy(() -> People.as(
                        main, () -> kaarten.use(new KaartData("CBS", LocalDate.of(2099, 1, 1), OMMEN.bestand()))))
                .isInstanceOf(InvalidInput.class);
        assertThat(People.as(main, kaarten::detail)).isEmpty();
    }

    @Test
    void onlyAMainAdministratorChooses() {
        SignedIn administrator = world.person(World.OMMEN, Rol.BEHEERDER);

        assertThatThrownBy(() -> People.as(administrator, () -> kaarten.use(OMMEN)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> People.as(administrator, () -> kaarten.check(OMMEN.bestand())))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> People.as(administrator, kaarten::remove))
                .isInstanceOf(AuthorizationDeniedException.class);
    }
}
