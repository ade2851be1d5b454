package nl.eenoverheid.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** What the scripts of the page outside are answered, over HTTP. */
@ApplicationTest
@Capability("A1")
class CaptureControllerTest {
    private final MockMvc http;
    private final JdbcClient jdbc;
    private final World world;
    private final UUID note = UUID.randomUUID();

    private SignedIn official;
    private MockHttpSession session;
    private WerkruimteId wonen;

    @Autowired
    CaptureControllerTest(WebApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        session = signedIn(official);
    }

    @Test
    void aNoteIsTakenOnceHoweverOftenItIsSent() throws Exception {
        String first = body(send(message("ZORG")).andExpect(status().isOk()));

        assertThat(body(send(message("ZORG")).andExpect(status().isOk()))).isEqualTo(first);
        assertThat(noted()).isEqualTo(1);
        assertThat(JsonPath.<String>read(first, "$.note")).isEqualTo(note.toString());
    }

    @Test
    @Capability("A6")
    void aPointIsKeptToAHundredMetresHoweverExactItCame() throws Exception {
        send(message("ZORG").replace("}", ",\"punt\":{\"breedte\":52.517349,\"lengte\":6.421651}}"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql("select concat(punt_breedte, ' ', punt_lengte) from signaal where werkruimte_id = ?")
                        .param(wonen.value())
                        .query(String.class)
                        .single())
                .isEqualTo("52.517000 6.422000");

        send(message("ZORG")
                        .replace(note.toString(), UUID.randomUUID().toString())
                        .replace("}", ",\"punt\":{\"breedte\":1e308,\"lengte\":6}}"))
                .andExpect(status().isOk());
        assertThat(jdbc.sql("select count(punt_lengte) from signaal where werkruimte_id = ?")
                        .param(wonen.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldInTheLanguageOfThePage() throws Exception {
        send(message("ZORG").replace("\"De bus\"", "\"\"").replace("2026-03-02", "volgende week"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems[?(@.field=='ervaren')].text")
                        .value("Schrijf bij minstens één vraag op wat je hoorde."))
                .andExpect(jsonPath("$.problems[?(@.field=='gehoordOp')].text").value("Kies er een."));
        send(message("GEDOE"), Locale.ENGLISH)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(1))
                .andExpect(jsonPath("$.problems[0].field").value("soort"));
        send(message("ZORG").replace("\"thema\":11", "\"thema\":999999999"))
                .andExpect(status().isUnprocessableContent());
        assertThat(noted()).isZero();
    }

    @Test
    void anotherEditionAnswersWhatTheFirstBecame() throws Exception {
        int signaal = JsonPath.read(body(send(message("ZORG"))), "$.signaal");

        send(message("ZORG").replace("\"edition\":1", "\"edition\":2"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.signaal").value(signaal));
    }

    @Test
    void whoIsSignedOutIsToldSoWithoutASession() throws Exception {
        http.perform(get("/buiten/lijsten"))
                .andExpect(status().isUnauthorized())
                .andExpect(result ->
                        assertThat(result.getRequest().getSession(false)).isNull());
        http.perform(post("/buiten/notities")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(message("ZORG")))
                .andExpect(status().isUnauthorized());
        http.perform(post("/buiten/notities")
                        .session(new MockHttpSession())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(message("ZORG")))
                .andExpect(status().isUnauthorized());
        assertThat(noted()).isZero();
    }

    @Test
    void anotherSiteCannotSend() throws Exception {
        http.perform(posted(message("ZORG"))).andExpect(status().isForbidden());
        http.perform(posted(message("ZORG")).header("X-CSRF-TOKEN", "geraden")).andExpect(status().isForbidden());
        http.perform(post("/buiten/notities")
                        .session(session)
                        .header("X-CSRF-TOKEN", key(session))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(message("ZORG")))
                .andExpect(status().isUnsupportedMediaType());
        assertThat(noted()).isZero();
    }

    @Test
    void whatSomebodyElseWroteHereIsNotSentInTheirPlace() throws Exception {
        SignedIn next = world.official(World.OMMEN);

        http.perform(post("/buiten/notities")
                        .session(signedIn(next))
                        .header("X-CSRF-TOKEN", key(signedIn(next)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(message("ZORG")))
                .andExpect(status().isForbidden());
        session = signedIn(next);
        send(message("ZORG")).andExpect(status().isPreconditionFailed());
        assertThat(noted()).isZero();
    }

    @Test
    void whoMayNotNoteIsRefused() throws Exception {
        session = signedIn(world.person(World.OMMEN, Rol.MEELEZER));
        http.perform(get("/buiten/lijsten").session(session)).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "\"tekst\"",
                "{\"note\":\"geen sleutel\",\"edition\":1}",
                "{\"note\":\"7d9f5e0e-8a50-4f0c-9a39-111111111111\",\"edition\":0}",
                "{\"note\":\"7d9f5e0e-8a50-4f0c-9a39-111111111111\",\"edition\":1,\"werkruimte\":\"alle\"}"
            })
    void whatCannotBeReadIsTheMistakeOfTheSender(String body) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void nobodySendsABook() throws Exception {
        send("x".repeat(600 * 1024)).andExpect(status().isContentTooLarge());
        send("[".repeat(100_000)).andExpect(status().isBadRequest());
    }

    @Test
    void listsAreKeptByNobodyOnTheWay() throws Exception {
        http.perform(get("/buiten/lijsten").session(session))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(jsonPath("$.lists.account").value(official.id().value()))
                .andExpect(jsonPath("$.language").value("nl"));
    }

    private ResultActions send(String body) throws Exception {
        return send(body, Locale.of("nl"));
    }

    private ResultActions send(String body, Locale locale) throws Exception {
        return http.perform(posted(body).header("X-CSRF-TOKEN", key(session)).locale(locale));
    }

    private MockHttpServletRequestBuilder posted(String body) {
        return post("/buiten/notities")
                .session(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private String key(MockHttpSession of) throws Exception {
        return JsonPath.read(body(http.perform(get("/buiten/lijsten").session(of))), "$.key");
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpSession signedIn(SignedIn person) {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        return session;
    }

    private String message(String soort) {
        return """
                {"note":"%s","edition":1,"account":%d,"werkruimte":%d,"soort":"%s","ervaren":"De bus","thema":11,
                "gehoordOp":"2026-03-02","onbekend":"van later","contact":null,"antwoord":null}""".formatted(note, official.id().value(), wonen.value(), soort);
    }

    private int noted() {
        return jdbc.sql("select count(*) from signaal where werkruimte_id = ?")
                .param(wonen.value())
                .query(Integer.class)
                .single();
    }
}
