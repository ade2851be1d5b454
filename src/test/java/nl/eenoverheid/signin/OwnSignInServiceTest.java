package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signin.SignInWorld.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
@Capability("L5")
class OwnSignInServiceTest {
    private static final String OTHER = "zeven schapen op de dijk";

    private final OwnSignInService own;
    private final SessionService sessions;
    private final SignInWorld signIn;
    private final TestClock clock;

    private SignedIn person;
    private MockHttpSession session;
    private SessionRef ref;

    @Autowired
    OwnSignInServiceTest(OwnSignInService own, SessionService sessions, ApplicationContext context, TestClock clock) {
        this.own = own;
        this.sessions = sessions;
        this.signIn = new SignInWorld(context);
        this.clock = clock;
    }

    @BeforeEach
    void signIn() throws Exception {
        person = signIn.person();
        session = signIn.signedIn(person);
        ref = ref(session);
    }

    @Test
    void passwordChangesWithThePresentOneAndEndsOtherSessions() throws Exception {
        MockHttpSession phone = signIn.signedIn(person);

        assertThatThrownBy(() -> change("mis", OTHER)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change(SignInWorld.PASSWORD, "kort")).isInstanceOf(InvalidInput.class);
        assertThat(phone.isInvalid()).isFalse();
        change(SignInWorld.PASSWORD, OTHER);

        assertThat(phone.isInvalid()).isTrue();
        assertThat(session.isInvalid()).isFalse();
        assertThat(signIn.password(new MockHttpSession(), person.getUsername(), SignInWorld.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/login?error");
    }

    @Test
    void phoneIsConnectedByItsCodeAndGivesCodesForPaper() {
        Enrolment enrolment = me(own::startFactor);
        assertThatThrownBy(() -> me(() -> own.setFactor(ref, enrolment, "000000")))
                .isInstanceOf(InvalidInput.class);
        FreshCodes codes = me(() -> own.setFactor(ref, enrolment, new Phone(enrolment, clock).code()));

        assertThat(codes.codes()).hasSize(10).allMatch(code -> code.matches("\\d[A-Z0-9]{3}(-[A-Z0-9]{4}){2}"));
        assertThat(me(own::overview).hasFactor()).isTrue();
        assertThat(me(own::overview).codesLeft()).isEqualTo(10);
        assertThat(me(() -> own.renewCodes(ref)).codes()).doesNotContainAnyElementsOf(codes.codes());
        People.as(person, () -> own.removeFactor(ref));
        assertThat(me(own::overview).hasFactor()).isFalse();
        assertThatThrownBy(() -> me(() -> own.renewCodes(ref))).isInstanceOf(IllegalMove.class);
    }

    @Test
    void whoMustHaveASecondFactorKeepsOne() {
        signIn.phone(person);
        signIn.require(person, true);
        try {
            assertThatThrownBy(() -> People.as(person, () -> own.removeFactor(ref)))
                    .isInstanceOf(IllegalMove.class);
            assertThat(me(own::overview).hasFactor()).isTrue();
        } finally {
            signIn.require(person, false);
        }
    }

    @Test
    void tenMinutesAfterSigningInAChangeAsksForThePasswordAgain() {
        Enrolment enrolment = me(own::startFactor);
        clock.advance(Duration.ofMinutes(10));
        Phone phone = new Phone(enrolment, clock);

        assertThatThrownBy(() -> me(() -> own.setFactor(ref, enrolment, phone.code())))
                .isInstanceOf(ConfirmationNeeded.class);
        assertThatThrownBy(() -> People.as(person, () -> own.removeFactor(ref))).isInstanceOf(ConfirmationNeeded.class);
        assertThatThrownBy(() -> People.as(person, () -> own.confirm(ref, "mis")))
                .isInstanceOf(InvalidInput.class);
        People.as(person, () -> own.confirm(ref, SignInWorld.PASSWORD));

        assertThat(me(() -> own.setFactor(ref, enrolment, phone.code())).codes())
                .hasSize(10);
    }

    @Test
    void confirmingIsNoWayToGuessAPassword() {
        for (int number = 0; number < 5; number++) {
            assertThatThrownBy(() -> People.as(person, () -> own.confirm(ref, "mis")))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> People.as(person, () -> own.confirm(ref, SignInWorld.PASSWORD)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().getFirst().key()).isEqualTo("signin.input.locked"));
    }

    @Test
    void sessionOfSomebodyElseIsNoneOfMine() throws Exception {
        SignedIn stranger = signIn.person();
        SessionRef theirs = ref(signIn.signedIn(stranger));

        assertThatThrownBy(() -> People.as(person, () -> own.confirm(theirs, SignInWorld.PASSWORD)))
                .isInstanceOf(AccessDeniedException.class);
        People.as(person, () -> sessions.end(theirs));
        assertThat(People.as(stranger, () -> sessions.mine(theirs))).hasSize(1);
    }

    @Test
    void devicesAreListedAndSignedOut() throws Exception {
        MockHttpSession phone = signIn.signedIn(person);
        MockHttpSession tablet = signIn.signedIn(person);

        List<OpenSession> open = me(() -> sessions.mine(ref));
        assertThat(open).hasSize(3);
        assertThat(open)
                .filteredOn(OpenSession::own)
                .extracting(OpenSession::ref)
                .containsExactly(ref);
        assertThat(open).allSatisfy(each -> assertThat(each.method()).isEqualTo(SignInMethod.PASSWORD));

        People.as(person, () -> sessions.end(ref(phone)));
        assertThat(phone.isInvalid()).isTrue();
        assertThat(tablet.isInvalid()).isFalse();
        People.as(person, () -> sessions.endOthers(ref));
        assertThat(tablet.isInvalid()).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    private void change(String present, String wanted) {
        People.as(person, () -> own.changePassword(ref, present, wanted));
    }

    private <T> T me(Supplier<T> act) {
        return People.as(person, act);
    }

    private static SessionRef ref(MockHttpSession session) {
        return (SessionRef) session.getAttribute(SessionRef.ATTRIBUTE);
    }
}
