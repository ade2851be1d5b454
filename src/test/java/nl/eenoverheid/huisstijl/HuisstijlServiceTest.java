package nl.eenoverheid.huisstijl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("L10")
class HuisstijlServiceTest {
    private static final HuisstijlData PURPLE = data("variables.css", "#8a3a9f");
    private static final HuisstijlData PALE = data("bleek.css", "#eeeeee");

    private final HuisstijlService styles;
    private final World world;

    @Autowired
    HuisstijlServiceTest(HuisstijlService styles, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.styles = styles;
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void everybodyOfTheOrganisationGetsItAndNobodyElse(AssertablePublishedEvents events) {
        SignedIn administrator = world.person(World.OMMEN, Rol.BEHEERDER);
        SignedIn official = world.official(World.OMMEN);

        People.as(administrator, () -> styles.use(of(World.OMMEN), PURPLE));

        assertThat(People.as(official, styles::stylesheet))
                .hasValueSatisfying(css -> assertThat(css).contains("#8a3a9f"));
        assertThat(People.as(official, styles::isDressed)).isTrue();
        assertThat(People.as(world.official(World.DALFSEN), styles::stylesheet)).isEmpty();
        assertThat(events)
                .contains(AuditedEvent.class)
                .matching(event -> event.what().equals("huisstijl.audit.used")
                        && of(World.OMMEN).equals(event.organisatie())
                        && administrator.id().equals(event.by()));

        People.as(administrator, () -> styles.use(of(World.OMMEN), data("nieuw.css", "#2b4c8c")));
        assertThat(People.as(administrator, () -> styles.detail(of(World.OMMEN))))
                .hasValueSatisfying(detail -> assertThat(detail.bestand()).isEqualTo("nieuw.css"));
        assertThat(People.as(official, styles::stylesheet))
                .hasValueSatisfying(css -> assertThat(css).contains("#2b4c8c").doesNotContain("#8a3a9f"));

        People.as(administrator, () -> styles.reset(of(World.OMMEN)));
        assertThat(People.as(administrator, () -> styles.detail(of(World.OMMEN))))
                .isEmpty();
        assertThat(People.as(official, styles::isDressed)).isFalse();
        assertThat(events).contains(AuditedEvent.class).matching(event -> event.what()
                .equals("huisstijl.audit.reset"));
    }

    @Test
    void whatCannotBeReadIsRefusedAlsoWithoutLookingFirst() {
        SignedIn administrator = world.person(World.ZWOLLE, Rol.BEHEERDER);

        assertThatThrownBy(() -> People.as(administrator, () -> styles.use(of(World.ZWOLLE), PALE)))
                .isInstanceOf(InvalidInput.class);
        assertThat(People.as(administrator, () -> styles.check(PALE)).tooLittle())
                .extracting(Contrast::pair)
                .contains(new ContrastPair(StyleToken.BUTTON_TEXT, StyleToken.BUTTON, 4.5, false));
        assertThat(People.as(administrator, () -> styles.detail(of(World.ZWOLLE))))
                .isEmpty();
    }

    @Test
    void anAdministratorKeepsTheOwnOrganisationOnly() {
        SignedIn administrator = world.person(World.OMMEN, Rol.BEHEERDER);

        assertThatThrownBy(() -> People.as(administrator, () -> styles.use(of(World.DALFSEN), PURPLE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> People.as(administrator, () -> styles.reset(of(World.DALFSEN))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> People.as(administrator, () -> styles.detail(of(World.DALFSEN))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMainAdministratorKeepsAll() {
        SignedIn main = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);

        People.as(main, () -> styles.use(of(World.DALFSEN), PURPLE));

        assertThat(People.as(main, styles::stylesheet)).isEmpty();
        assertThat(People.as(world.official(World.DALFSEN), styles::stylesheet)).isPresent();
        People.as(main, () -> styles.reset(of(World.DALFSEN)));
        assertThatThrownBy(() -> People.as(main, () -> styles.use(new OrganisatieId(1), PURPLE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAnAdministratorChooses() {
        assertThatThrownBy(() -> People.as(world.official(World.OMMEN), () -> styles.use(of(World.OMMEN), PURPLE)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void aStrangerGetsOurs() {
        assertThat(styles.stylesheet()).isEmpty();
        assertThat(styles.isDressed()).isFalse();
    }

    private OrganisatieId of(String code) {
        return new OrganisatieId(world.organisatie(code));
    }

    private static HuisstijlData data(String name, String button) {
        return new HuisstijlData(
                new StyleFile(name, ":root{--basis-color-action-1-inverse-bg-default:" + button + "}"), null);
    }
}
