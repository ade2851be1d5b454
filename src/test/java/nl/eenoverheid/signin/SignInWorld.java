package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.Accounts;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Accounts with a password and what belongs to it, and browsers that sign in over HTTP. */
public final class SignInWorld {
    public static final String PASSWORD = "vijf fietsen in de regen";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String address = newAddress();
    private final ApplicationContext context;
    private final World world;
    private final MockMvc http;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public SignInWorld(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        PlatformTransactionManager manager = context.getBean(PlatformTransactionManager.class);
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
        this.http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .defaultRequest(get("/").header("Sec-Fetch-Site", "same-origin"))
                .build();
    }

    /** One that nobody used before, because what is tried from an address counts. */
    public static String newAddress() {
        int number = NUMBER.incrementAndGet();
        return "10.1." + number / 250 + "." + number % 250;
    }

    /** Lets a request come from where nobody came from before. */
    RequestPostProcessor fromHere() {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    public World world() {
        return world;
    }

    MockMvc http() {
        return http;
    }

    /** A new official of Ommen who can sign in with {@link #PASSWORD}. */
    public SignedIn person() {
        return person(Rol.MEDEWERKER);
    }

    public SignedIn person(Rol rol) {
        String email = "binnen" + System.nanoTime() + "@ommen.example";
        String token =
                People.as(world.person(World.OMMEN, Rol.HOOFDBEHEERDER), () -> context.getBean(AccountService.class)
                        .create(Accounts.data(world, email, rol)));
        context.getBean(EntryService.class).choosePassword(token, PASSWORD);
        return context.getBean(AccountDirectory.class).byEmail(email).orElseThrow();
    }

    /** Gives somebody a second factor, of which the code of this moment was not used yet. */
    public Phone phone(SignedIn person) {
        Clock clock = context.getBean(Clock.class);
        var phone = new Phone(new Enrolment(person.getUsername()), clock);
        long before = clock.instant().getEpochSecond() / 30 - 1;
        List<String> codes = transactions.execute(status -> context.getBean(SecondFactors.class)
                .set(person.id(), phone.enrolment(), Totp.code(phone.enrolment().secret(), before))
                .orElseThrow());
        return phone.with(codes);
    }

    /** What a phone shows now that was told this secret. */
    public String code(String base32) {
        long step = context.getBean(Clock.class).instant().getEpochSecond() / 30;
        byte[] secret = new BigInteger(
                        base32.chars()
                                .mapToObj(letter ->
                                        Integer.toString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter), 32))
                                .collect(Collectors.joining()),
                        32)
                .toByteArray();
        byte[] twenty = new byte[20];
        int length = Math.min(secret.length, 20);
        System.arraycopy(secret, secret.length - length, twenty, 20 - length, length);
        return Totp.code(twenty, step);
    }

    /** Makes the organisation of somebody ask for a second factor, or not any more. */
    public void require(SignedIn person, boolean required) {
        transactions.executeWithoutResult(status ->
                jdbc.sql("""
                        insert into sign_in_policy (organisatie_id, tweede_factor, version) values (?, ?, 0)
                        on duplicate key update tweede_factor = values(tweede_factor)""").params(person.organisatie().value(), required).update());
    }

    /** What the server answers to a password. */
    MockHttpServletResponse password(MockHttpSession session, String email, String password) throws Exception {
        return http.perform(post("/login")
                        .session(session)
                        .param("username", email)
                        .param("password", password)
                        .with(fromHere())
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** What the server answers to the code of the second step. */
    MockHttpServletResponse code(MockHttpSession session, String code) throws Exception {
        return http.perform(post("/tweede-stap")
                        .session(session)
                        .param("code", code)
                        .with(fromHere())
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** A browser in which somebody without a second factor signed in. */
    MockHttpSession signedIn(SignedIn person) throws Exception {
        var session = new MockHttpSession();
        assertThat(password(session, person.getUsername(), PASSWORD).getRedirectedUrl())
                .doesNotContain("login", "stap");
        assertThat(who(session)).isEqualTo(person);
        return session;
    }

    /** Who is signed in in a browser; null when nobody is. */
    static Object who(MockHttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? context.getAuthentication().getPrincipal()
                : null;
    }

    /** A phone with the secret of an account, and the codes on paper. */
    public record Phone(Enrolment enrolment, Clock clock, List<String> paper) {
        Phone(Enrolment enrolment, Clock clock) {
            this(enrolment, clock, List.of());
        }

        Phone with(List<String> codes) {
            return new Phone(enrolment, clock, codes);
        }

        /** What it shows now. */
        public String code() {
            return Totp.code(enrolment.secret(), clock.instant().getEpochSecond() / 30);
        }
    }
}
