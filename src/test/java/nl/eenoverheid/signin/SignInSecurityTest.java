package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.function.Consumer;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.Accounts;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** What the doors answer, over HTTP. */
@ApplicationTest
@Capability("L5")
class SignInSecurityTest {
    private static final String PASSWORD = "vijf fietsen in de regen";

    private final AccountService accounts;
    private final EntryService entry;
    private final MockMvc http;
    private final World world;

    private SignedIn administrator;
    private String email;
    private AccountId id;

    @Autowired
    SignInSecurityTest(
            AccountService accounts,
            EntryService entry,
            WebApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.entry = entry;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .defaultRequest(get("/").header("Sec-Fetch-Site", "same-origin"))
                .build();
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void account() {
        administrator = world.person(World.OMMEN, Rol.BEHEERDER);
        email = "binnen" + System.nanoTime() + "@ommen.example";
        entry.choosePassword(asAdministrator(Accounts.data(world, email)), PASSWORD);
        People.as(
                administrator,
                () -> id = new AccountId(
                        accounts.list(email, null).rows().getFirst().id()));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness"})
    void whoIsNotSignedInMayOpen(String path) throws Exception {
        http.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gehoord", "/werkruimten", "/werkruimten/1", "/beheer/accounts", "/bestaat-niet"})
    void everythingElseAsksWhoOneIs(String path) throws Exception {
        http.perform(get(path))
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).endsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/heapdump"})
    void onlyTheHealthOfTheServerIsTold(String path) throws Exception {
        http.perform(get(path)).andExpect(status().isForbidden());
    }

    @Test
    void sessionGetsAnotherIdAtSignIn() throws Exception {
        MockHttpSession session = signedIn();

        assertThat(session.getId()).isNotEqualTo("vooraf");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void unknownAddressWrongPasswordAndBlockedAccountGetTheSameAnswer() throws Exception {
        http.perform(formLogin().user("niemand" + email).password(PASSWORD)).andExpect(redirectedUrl("/login?error"));
        http.perform(formLogin().user(email).password("mis")).andExpect(redirectedUrl("/login?error"));
        byAdministrator(service -> service.block(id));
        http.perform(formLogin().user(email).password(PASSWORD)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void guessingHasToWait() throws Exception {
        for (int number = 0; number < 5; number++) {
            http.perform(formLogin().user(email).password("mis")).andExpect(redirectedUrl("/login?error"));
        }

        http.perform(formLogin().user(email).password(PASSWORD)).andExpect(redirectedUrl("/login?error=locked"));
    }

    @Test
    void sessionsOfABlockedAccountEndAtOnce() throws Exception {
        MockHttpSession laptop = signedIn();
        MockHttpSession phone = signedIn();

        byAdministrator(service -> service.block(id));

        assertThat(laptop.isInvalid()).isTrue();
        assertThat(phone.isInvalid()).isTrue();
    }

    @Test
    void sessionsEndWhenRightsOrPasswordChangeAndNotForAnotherName() throws Exception {
        MockHttpSession session = signedIn();
        byAdministrator(service ->
                service.change(id, service.detail(id).version(), Accounts.data(world, email, Rol.MEDEWERKER)));
        assertThat(session.isInvalid()).isFalse();

        byAdministrator(
                service -> service.change(id, service.detail(id).version(), Accounts.data(world, email, Rol.MEELEZER)));
        assertThat(session.isInvalid()).isTrue();

        MockHttpSession again = signedIn();
        entry.choosePassword(People.as(administrator, () -> accounts.inviteAgain(id)), PASSWORD + "!");
        assertThat(again.isInvalid()).isTrue();
    }

    private MockHttpSession signedIn() throws Exception {
        MockHttpSession session = new MockHttpSession(null, "vooraf");
        http.perform(post("/login")
                        .session(session)
                        .param("username", email)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).doesNotContain("login"));
        return session;
    }

    private String asAdministrator(AccountData data) {
        return People.as(administrator, () -> accounts.create(data));
    }

    private void byAdministrator(Consumer<AccountService> act) {
        People.as(administrator, () -> act.accept(accounts));
    }
}
