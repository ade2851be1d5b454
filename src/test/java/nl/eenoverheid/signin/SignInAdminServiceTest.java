package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

@ApplicationTest
@Capability("L5")
class SignInAdminServiceTest {
    private final SignInAdminService signIns;
    private final SessionService sessions;
    private final SignInWorld world;

    @Autowired
    SignInAdminServiceTest(SignInAdminService signIns, SessionService sessions, ApplicationContext context) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.world = new SignInWorld(context);
    }

    @Test
    void lostPhoneIsForgottenAndItsOwnerSignedOut() throws Exception {
        SignedIn person = world.person();
        MockHttpSession session = world.signedIn(person);
        world.phone(person);
        SignedIn administrator = world.world().person(World.OMMEN, Rol.BEHEERDER);
        assertThat(People.as(administrator, () -> signIns.of(person.id()))
                        .signIn()
                        .hasFactor())
                .isTrue();

        People.as(administrator, () -> signIns.resetFactor(person.id()));

        assertThat(session.isInvalid()).isTrue();
        assertThat(People.as(administrator, () -> signIns.of(person.id())).signIn())
                .satisfies(now -> assertThat(now.hasFactor()).isFalse())
                .satisfies(now -> assertThat(now.codesLeft()).isZero());
    }

    @Test
    void administratorEndsSessionsOfTheOwnOrganisationOnly() throws Exception {
        SignedIn person = world.person();
        MockHttpSession session = world.signedIn(person);
        SignedIn elsewhere = world.world().person(World.ZWOLLE, Rol.BEHEERDER);
        SignedIn administrator = world.world().person(World.OMMEN, Rol.BEHEERDER);

        assertThatThrownBy(() -> People.as(elsewhere, () -> sessions.of(person.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> People.as(elsewhere, () -> signIns.resetFactor(person.id())))
                .isInstanceOf(NotFound.class);
        var open = People.as(administrator, () -> sessions.of(person.id()));
        assertThat(open).hasSize(1);
        People.as(
                administrator,
                () -> sessions.endOf(
                        person.id(), open.stream().map(OpenSession::ref).toList()));

        assertThat(session.isInvalid()).isTrue();
        assertThat(People.as(administrator, () -> sessions.of(person.id()))).isEmpty();
    }

    @Test
    void administratorAsksTheOwnOrganisationForMoreThanAPassword() {
        SignedIn administrator = world.world().person(World.DALFSEN, Rol.BEHEERDER);
        SignedIn elsewhere = world.world().person(World.ZWOLLE, Rol.BEHEERDER);
        SignedIn main = world.world().person(World.ZWOLLE, Rol.HOOFDBEHEERDER);

        People.as(administrator, () -> signIns.askSecondFactor(administrator.organisatie(), true));
        assertThatThrownBy(
                        () -> People.as(elsewhere, () -> signIns.askSecondFactor(administrator.organisatie(), false)))
                .isInstanceOf(NotFound.class);

        assertThat(People.as(main, () -> signIns.asksSecondFactor(administrator.organisatie())))
                .isTrue();
        People.as(main, () -> signIns.askSecondFactor(administrator.organisatie(), false));
        assertThat(People.as(administrator, () -> signIns.asksSecondFactor(administrator.organisatie())))
                .isFalse();
    }
}
