package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signin.SignInWorld.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/** A password alone, where more is needed, opens nothing. */
@ApplicationTest
@Capability("L5")
class SecondStepTest {
    private final SignInWorld signIn;
    private final TestClock clock;

    private SignedIn person;
    private MockHttpSession session;

    @Autowired
    SecondStepTest(ApplicationContext context, TestClock clock) {
        this.signIn = new SignInWorld(context);
        this.clock = clock;
    }

    @BeforeEach
    void somebody() {
        person = signIn.person();
        session = new MockHttpSession();
    }

    @Test
    void nobodyIsSignedInUntilTheCodeIsRight() throws Exception {
        Phone phone = signIn.phone(person);
        String before = session.getId();
        assertThat(password()).isEqualTo("/tweede-stap");
        String half = session.getId();
        assertThat(SignInWorld.who(session)).isNull();
        assertThat(half).isNotEqualTo(before);
        signIn.http().perform(get("/gehoord").session(session)).andExpect(result -> assertThat(
                        result.getResponse().getRedirectedUrl())
                .endsWith("/login"));

        assertThat(code("000000")).isEqualTo("/tweede-stap?error");
        assertThat(SignInWorld.who(session)).isNull();
        assertThat(code(phone.code())).doesNotContain("stap");

        assertThat(SignInWorld.who(session)).isEqualTo(person);
        assertThat(session.getId()).isNotEqualTo(half);
        assertThat(session.getAttribute(HalfSignIn.ATTRIBUTE)).isNull();
    }

    @Test
    void pageThatWasAskedForOpensAfterTheSecondStep() throws Exception {
        Phone phone = signIn.phone(person);
        signIn.http().perform(get("/overheden").session(session).header("Accept", "text/html"));
        password();

        assertThat(code(phone.code())).contains("/overheden");
    }

    @Test
    void codeWorksOnce() throws Exception {
        Phone phone = signIn.phone(person);
        password();
        code(phone.code());

        session = new MockHttpSession();
        password();
        assertThat(code(phone.code())).isEqualTo("/tweede-stap?error");
        clock.advance(Duration.ofSeconds(30));
        assertThat(code(phone.code())).doesNotContain("stap");
    }

    @Test
    void codeOnPaperWorksOnceToo() throws Exception {
        Phone phone = signIn.phone(person);
        String paper = phone.paper().getFirst().toLowerCase().replace("-", " ");
        password();
        assertThat(code(paper)).doesNotContain("stap");

        session = new MockHttpSession();
        password();
        assertThat(code(paper)).isEqualTo("/tweede-stap?error");
        assertThat(code(phone.paper().getLast())).doesNotContain("stap");
    }

    @Test
    void whatIsNoCodeIsToldApartAndNothingCostsNoTry() throws Exception {
        Phone phone = signIn.phone(person);
        password();
        for (int number = 0; number < 12; number++) {
            assertThat(code(" ")).isEqualTo("/tweede-stap?error=empty");
        }
        assertThat(code("mijn code")).isEqualTo("/tweede-stap?error=shape");
        assertThat(code("1".repeat(50))).isEqualTo("/tweede-stap?error=shape");
        signIn.http()
                .perform(post("/tweede-stap")
                        .session(session)
                        .param("code", "x")
                        .param("met", "herstelcode")
                        .with(csrf()))
                .andExpect(result -> assertThat(result.getResponse().getRedirectedUrl())
                        .isEqualTo("/tweede-stap?error=shape&met=herstelcode"));

        assertThat(code(phone.code())).doesNotContain("stap");
    }

    @Test
    void halfSignInLastsFiveMinutes() throws Exception {
        Phone phone = signIn.phone(person);
        password();
        clock.advance(Duration.ofMinutes(5));

        assertThat(code(phone.code())).isEqualTo("/login?error=late");
        assertThat(SignInWorld.who(session)).isNull();
    }

    @Test
    void codeWithoutPasswordIsNothing() throws Exception {
        Phone phone = signIn.phone(person);

        assertThat(code(phone.code())).isEqualTo("/login?error=late");
        signIn.password(session, person.getUsername(), "mis");
        assertThat(code(phone.code())).isEqualTo("/login?error=late");
    }

    @Test
    void guessingHasToWaitAndAStrangerElsewhereDoesNotKeepTheOwnerOut() throws Exception {
        Phone phone = signIn.phone(person);
        password();
        for (int number = 0; number < 5; number++) {
            assertThat(code("00000" + number)).isEqualTo("/tweede-stap?error");
        }

        assertThat(code(phone.code())).isEqualTo("/tweede-stap?error=locked");
        signIn.http()
                .perform(post("/tweede-stap")
                        .session(session)
                        .param("code", phone.code())
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(SignInWorld.newAddress());
                            return request;
                        }))
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).doesNotContain("stap"));
    }

    @Test
    void manyAddressesTogetherDoNotGuessEither() {
        var throttle = new CodeThrottle(clock);
        throttle.admits(person.id(), "thuis");
        throttle.succeeded(person.id(), "thuis");

        long admitted = IntStream.range(0, 500)
                .filter(number -> throttle.admits(person.id(), "198.51.100." + number))
                .count();

        assertThat(admitted).isLessThanOrEqualTo(50);
        assertThat(throttle.admits(person.id(), "thuis")).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(throttle.admits(person.id(), "192.0.2.1")).isTrue();
    }

    @Test
    void codeFromAnotherSiteOrWithoutTokenIsRefused() throws Exception {
        Phone phone = signIn.phone(person);
        password();

        signIn.http()
                .perform(post("/tweede-stap").session(session).param("code", phone.code()))
                .andExpect(status().isForbidden());
        signIn.http()
                .perform(post("/tweede-stap")
                        .session(session)
                        .param("code", phone.code())
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(SignInWorld.who(session)).isNull();
    }

    @Test
    void whereTheOrganisationAsksForItOneIsSetUpFirst() throws Exception {
        signIn.require(person, true);
        try {
            assertThat(password()).isEqualTo("/tweede-stap");
            assertThat(SignInWorld.who(session)).isNull();
            HalfSignIn half = HalfSignIn.of(session).orElseThrow();
            assertThat(half.step()).isEqualTo(SecondStep.SET_UP);
            assertThat(code("123")).isEqualTo("/tweede-stap?error=shape");

            Phone phone = new Phone(half.enrolment(), clock);
            assertThat(code(phone.code())).isEqualTo("/mijn/aanmelden/herstelcodes");
            assertThat(SignInWorld.who(session)).isEqualTo(person);
            assertThat(session.getAttribute(FreshCodes.ATTRIBUTE))
                    .isInstanceOfSatisfying(
                            FreshCodes.class,
                            fresh -> assertThat(fresh.codes()).hasSize(10).doesNotHaveDuplicates());

            session = new MockHttpSession();
            password();
            assertThat(HalfSignIn.of(session).orElseThrow().step()).isEqualTo(SecondStep.CODE);
        } finally {
            signIn.require(person, false);
        }
    }

    private String password() throws Exception {
        return signIn.password(session, person.getUsername(), SignInWorld.PASSWORD)
                .getRedirectedUrl();
    }

    private String code(String code) throws Exception {
        return signIn.code(session, code).getRedirectedUrl();
    }
}
